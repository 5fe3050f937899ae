import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { skills } from '../../../server/src/skills/lookup.ts';
import type { Skill } from '../../../server/src/skills/skill.ts';

const folder = 'server/src/skills/data';

describe('the skill table', () => {
  it('holds every file of its folder', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    const lines = files.flatMap((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Skill[]);
    assert.ok(files.length > 0);
    assert.deepEqual(new Set(skills.map(({ name }) => name)), new Set(lines.map(({ name }) => name)));
  });

  it('claims every name, alias and spelling once', () => {
    const claimed = new Map<string, string>();
    const twice: string[] = [];
    for (const skill of skills) {
      for (const form of formsOf(skill)) {
        const owner = claimed.get(form);
        if (owner !== undefined && !homographs.has(form)) twice.push(`${form}: ${owner} and ${skill.name}`);
        claimed.set(form, skill.name);
      }
    }
    assert.deepEqual(twice, []);
  });

  it('says of no wrong spelling that it is a name', () => {
    const wrong = skills.filter(({ name, aliases = [], spellings = [] }) =>
      spellings.some((spelling) => [name, ...aliases].some((right) => right.toLowerCase() === spelling.toLowerCase())),
    );
    assert.deepEqual(wrong, []);
  });

  it('is tidy: no empty text, no white space at the ends, a category', () => {
    for (const skill of skills) {
      for (const text of [skill.name, skill.category, ...(skill.aliases ?? []), ...(skill.spellings ?? [])]) {
        assert.match(text, /^\S(?:.*\S)?$/, skill.name);
        assert.ok(text.length <= 80, `“${text}” is longer than the lookup looks`);
      }
    }
  });

  it('marks as ambiguous only what it also lists, in some case', () => {
    const stray = skills.filter(({ name, aliases = [], ambiguous = [] }) =>
      ambiguous.some((form) => ![name, ...aliases].some((right) => right.toLowerCase() === form.toLowerCase())),
    );
    assert.deepEqual(stray, []);
  });
});

/** Two skills that only their capitals tell apart: security operations center and system on chip, low-rank adaptation and the radio. */
const homographs: ReadonlySet<string> = new Set(['soc', 'lora']);

function formsOf({ name, aliases = [], spellings = [] }: Skill): Set<string> {
  return new Set([name, ...aliases, ...spellings].map((form) => form.toLowerCase()));
}
