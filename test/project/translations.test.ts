import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { listFiles, readSources, readText } from '../support/sources.ts';

/** The English files, and in front of the language the names of those that translate them. */
const sources = [
  { english: 'l10n/bundle.l10n.json', translated: /^l10n\/bundle\.l10n\.(.+)\.json$/ },
  { english: 'package.nls.json', translated: /^package\.nls\.(.+)\.json$/ },
];
const files = [...listFiles('l10n'), ...readdirSync('.')];

describe('translations', () => {
  for (const { english, translated } of sources) {
    // A text with a remark for translators is an object.
    const texts: Record<string, string | { message: string }> = JSON.parse(readText(english));
    for (const file of files.filter((name) => translated.test(name))) {
      const translations: Record<string, string> = JSON.parse(readText(file));

      it(`${file} keeps the placeholders and the targets of links`, () => {
        const broken = Object.entries(translations).filter(([key, text]) => {
          const source = texts[key];
          const message = typeof source === 'object' ? source.message : source;
          return message !== undefined && String(placeholders(text)) !== String(placeholders(message));
        });
        assert.deepEqual(broken, []);
      });

      it(`${file} says something everywhere`, () => {
        assert.ok(Object.values(translations).every((text) => text.trim() !== ''));
      });
    }
  }

  it('come in the same languages for the program and for the manifest', () => {
    const [program, manifest] = sources.map(({ translated }) => files.flatMap((file) => translated.exec(file)?.[1] ?? []).sort());
    assert.deepEqual(program, manifest);
  });

  it('are asked for by texts that can be collected: written out where they are used, or data', () => {
    const calls = [...readSources('server/src'), ...readSources('client/src')].flatMap(({ path, text }) =>
      [...text.matchAll(/\bl10n\.t\(\s*([^'"\s{][^,)]*)/g)].map(([, argument]) => `${path}: ${argument}`),
    );
    assert.deepEqual(
      calls.filter((call) => !dataTexts.has(call)),
      [],
    );
  });
});

/** What scripts/generate/bundle.ts collects by other means. */
const dataTexts = new Set([
  'server/src/features/completion/skillItems.ts: skill.category',
  'server/src/features/describeSkill.ts: category',
  'server/src/features/hover/headingHover.ts: name',
  'server/src/features/hover/problemHover.ts: summary',
  'server/src/features/hover/problemHover.ts: why',
  'server/src/rules/entry-incomplete.ts: gap.name',
  'server/src/rules/national-id.ts: name',
]);

/** What the program fills in and where links lead, in order and each once: a translation may name one twice. */
function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\d+\}|\]\([^)]*\)/g))].sort();
}
