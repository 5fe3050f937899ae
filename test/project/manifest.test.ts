import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createConfigResolver } from '../../server/src/config/load.ts';
import { presets } from '../../server/src/config/presets/index.ts';
import { listFiles, readSources, readText } from '../support/sources.ts';

const source: string = readText('package.json');
const texts: Record<string, string> = JSON.parse(readText('package.nls.json'));
/** As VS Code shows it in English. */
const manifest = JSON.parse(source.replace(/"%([\w.-]+)%"/g, (_, key) => JSON.stringify(texts[key])));
const client = readSources('client/src');

describe('manifest', () => {
  const commands: { command: string; title: string; category?: string }[] = manifest.contributes.commands;

  it('has commands', () => assert.ok(commands.length > 0));

  for (const { command, title, category } of commands) {
    it(`${command} has a title, a category and a handler`, () => {
      assert.equal(category, 'Resume');
      assert.match(title, /^[A-Z]/);
      const constant = new RegExp(`const (\\w+) = '${command}'`).exec(readText('server/src/protocol.ts'))?.[1];
      const isHandled = client.some(
        ({ text }) => text.includes(`'${command}'`) || (constant !== undefined && text.includes(`${constant},`)),
      );
      assert.ok(isHandled, 'no file of the client handles it');
    });
  }

  it('names only commands in menus and keys that it contributes', () => {
    const known = new Set(commands.map(({ command }) => command));
    const menus: { command?: string }[] = Object.values(manifest.contributes.menus ?? {}).flat() as { command?: string }[];
    const used = [...menus, ...(manifest.contributes.keybindings ?? [])].flatMap(({ command }) => command ?? []);
    assert.deepEqual(
      used.filter((command) => !known.has(command)),
      [],
    );
  });

  it('takes no key from anybody else', () => {
    const keys: { command: string; when?: string }[] = manifest.contributes.keybindings ?? [];
    assert.deepEqual(
      keys.filter(({ command, when }) => !command.startsWith('resume.') || !/(?<!!)\bresume\.|'resume\./.test(when ?? '')),
      [],
      'a key without a condition of ours',
    );
  });

  it('sets no defaults for Markdown', () =>
    assert.deepEqual(
      Object.keys(manifest.contributes.configurationDefaults ?? {}).filter((key) => !key.startsWith('resume.')),
      [],
    ));

  it('adds no language, and shows its commands in menus only for Markdown or under a condition of ours', () => {
    assert.equal(manifest.contributes.languages, undefined);
    // New files are nobody's yet.
    const { 'file/newFile': _, ...others } = manifest.contributes.menus;
    const menus: { when?: string }[] = Object.values(others).flat() as { when?: string }[];
    assert.deepEqual(
      menus.filter(({ when }) => !/resume\.|markdown|^false$/.test(when ?? '')),
      [],
    );
  });

  it('names only files that are there', () => {
    const text = JSON.stringify(manifest.contributes);
    const paths = [...text.matchAll(/"(?:path|url|svg|icon)":"(?:\.\/)?([^"]+)"/g)].map(([, file]) => file ?? '');
    assert.ok(paths.includes('schemas/resume.config.schema.json'));
    assert.deepEqual(
      paths.filter((file) => !file.startsWith('$(') && !existsSync(file)),
      [],
    );
  });

  it('has a walkthrough with a picture for every step, in the colours of the theme and small', () => {
    const [walkthrough] = manifest.contributes.walkthroughs;
    const pictures: string[] = walkthrough.steps.map(({ media }: { media: { svg: string } }) => media.svg);
    assert.ok(pictures.length >= 5);
    const sizes = pictures.map((file) => {
      const text = readText(file);
      assert.match(text, /var\(--vscode-/, file);
      assert.doesNotMatch(text, /<(?:script|image|style)|href/, file);
      return text.length;
    });
    assert.ok(sizes.reduce((sum, size) => sum + size) < 60_000);
    for (const { media, title, description } of walkthrough.steps) assert.ok(media.altText && title && description);
  });

  it('links in the walkthrough, and completes its steps, with commands that exist', () => {
    const known = new Set(commands.map(({ command }) => command));
    const text = JSON.stringify(manifest.contributes.walkthroughs);
    const used = [...text.matchAll(/(?:command:|onCommand:)([\w.]+)/g)].map(([, command]) => command ?? '');
    assert.ok(used.includes('resume.newResume'));
    assert.deepEqual(
      used.filter((command) => !known.has(command) && !/^(?:workbench|editor)\.action/.test(command)),
      [],
    );
  });

  it('offers nothing in the menus of Markdown that is no resume but to treat it as one', () => {
    const { menus } = manifest.contributes as { menus: Record<string, { command: string; when?: string }[]> };
    const shown = ['editor/title', 'editor/context', 'explorer/context'].flatMap((menu) => menus[menu] ?? []);
    const unconditional = shown.filter(
      ({ when }) => !/resume\.isResume|resume\.resumePaths|resourceFilename =~|activeWebviewPanelId == 'resume\.preview'/.test(when ?? ''),
    );
    assert.deepEqual(unconditional, []);
    assert.equal(manifest.contributes.keybindings, undefined);
  });

  it('says what is restricted in folders that are not trusted: to name a program', () => {
    const { supported, description, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, 'limited');
    assert.match(texts[description.slice(1, -1)] ?? description, /browser/);
    const settings: Record<string, { scope: string }> = manifest.contributes.configuration.properties;
    const programs = Object.keys(settings).filter((key) => /path$|command$|executable$/i.test(key));
    assert.deepEqual(programs, ['resume.export.browserPath']);
    assert.deepEqual(
      programs.filter((key) => !restrictedConfigurations.includes(key) || settings[key]?.scope !== 'machine-overridable'),
      [],
    );
  });

  it('pins every dependency exactly', () => {
    const versions = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });
    assert.deepEqual(
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
      [],
    );
  });

  it('has no dependency without a reason', () => {
    const reasons = readText('docs/architecture.md');
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter((name) => !name.startsWith('@types/'));
    assert.deepEqual(
      names.filter((name) => !reasons.includes(name)),
      [],
    );
  });

  it('has a text for every key, and a use for every text', () => {
    const used = new Set([...source.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key ?? ''));
    assert.deepEqual(Object.keys(texts), [...used].sort());
  });

  it('leaves nothing to read that cannot be translated', () => {
    const places = [
      ...source
        .slice(source.indexOf('"contributes"'))
        .matchAll(/"(?:title|category|description|markdownDescription|label|name)": "([^%"][^"]*)"/g),
    ];
    assert.deepEqual(
      places.map(([, text]) => text),
      ['Resume Markdown'],
    );
  });

  it('explains every setting', () => {
    const settings: Record<string, { markdownDescription?: string; default?: unknown }> = manifest.contributes.configuration.properties;
    const silent = Object.entries(settings).filter(
      ([, { markdownDescription, default: value }]) => !markdownDescription || value === undefined,
    );
    assert.deepEqual(
      silent.map(([name]) => name),
      [],
    );
  });
});

describe('documentation', () => {
  const pages = [...listFiles('docs').filter((file) => file.endsWith('.md')), 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

  it('links only to files that are there', () => {
    const broken = pages.flatMap((page) => brokenLinks(page, readText(page)));
    assert.deepEqual(broken, []);
  });

  it('describes every preset as the settings do', () => {
    const page = readText('docs/configuration.md');
    const rows = presets.map(({ id, description }) => `| \`${id}\` | ${description} |`);
    assert.deepEqual(
      rows.filter((row) => !page.includes(row)),
      [],
    );
  });

  it('shows configurations that are valid', () => {
    const blocks = jsonBlocks(readText('docs/configuration.md'));
    assert.ok(blocks.length > 0);
    const resolve = createConfigResolver();
    const problems = blocks.flatMap((text) => resolve(undefined, { path: 'resume.config.json', text }).problems);
    assert.deepEqual(
      problems.map(({ message }) => message),
      [],
    );
  });
});

/** The JSON blocks of a page. */
function jsonBlocks(page: string): string[] {
  return [...page.matchAll(/^```jsonc?\n([\s\S]*?)^```/gm)].map(([, block]) => block ?? '');
}

/** Relative links outside fenced code, as "page: target". */
function brokenLinks(page: string, text: string): string[] {
  const prose = text.replace(/^(`{3,})[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
  const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : '';
  const targets = [...prose.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target ?? '');
  return targets.filter((target) => !/^[a-z]+:/.test(target) && !existsSync(folder + target)).map((target) => `${page}: ${target}`);
}
