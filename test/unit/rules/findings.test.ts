import assert from 'node:assert/strict';
import { createConfigResolver } from '../../../server/src/config/load.ts';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import { CheckMemory } from '../../../server/src/rules/checkMemory.ts';
import { checkResume } from '../../../server/src/rules/checkResume.ts';
import { makeWordList } from '../../support/words.ts';

const today = { year: 2026, month: 5, day: 20 };
const { ruleset } = createConfigResolver()({});
const words = makeWordList('moved the nightly load to a cluster built an index for logs skills experience projects');

describe('what is found, by section', () => {
  const text = [
    '# Mira Holt\n\nmira@example.com\n',
    '## Experience\n\n### Analyst, Quayside Bank\n\n2019 - Present\n\n- Moved the nightly load to a cluster\n- Moved the nihgtly load to the cluster.\n',
    '## Projects\n\n### Index\n\n- Built an indexx for logs\n- Moved the nightly load to a cluster\n- Built the logs.\n',
    '## Skills\n\n- Pyhton, github\n',
  ].join('\n');

  /** The sections whose findings are other objects after the edits, and the ids of what is found in them. */
  function changedBy(...versions: readonly string[]): { section: number; rules: string[] }[] {
    const memory = new CheckMemory();
    let reading = readResume(text);
    let before = checkResume(reading.resume, ruleset, today, { words }, memory).bySection;
    let changed: { section: number; rules: string[] }[] = [];
    for (const version of versions) {
      reading = readResume(version, {}, reading);
      const after = checkResume(reading.resume, ruleset, today, { words }, memory).bySection;
      changed = after.flatMap((findings, section) =>
        findings === before[section] ? [] : { section, rules: findings.problems.map(({ setting }) => setting.rule.id) },
      );
      before = after;
    }
    return changed;
  }

  it('stays the same object in the sections that a letter leaves alone', () => {
    assert.deepEqual(
      changedBy(text.replace('for logs', 'for loges')).map(({ section }) => section),
      [2],
    );
  });

  it('stays the same object where a line comes in above', () => {
    assert.deepEqual(
      changedBy(text.replace('- Built an', '- Built a cluster for the bank in the night\n- Built an')).map(({ section }) => section),
      [2],
    );
  });

  it('is another one where a section elsewhere has a say in it', () => {
    const [repeated, ...others] = changedBy(text.replace('- Moved the nightly load to a cluster\n- Moved', '- Built the load\n- Moved'));
    assert.equal(repeated?.section, 1);
    assert.deepEqual(
      others.map(({ section }) => section),
      [2],
    );
    assert.ok(!others[0]?.rules.includes('duplicate-bullet'));
  });

  it('follows the name of an employer that somebody doubted as a word', () => {
    const renamed = text.replace('Quayside Bank', 'Indexx Bank');
    assert.ok(!changedBy(renamed).some(({ section, rules }) => section === 2 && rules.includes('spelling')));
    assert.ok(changedBy(renamed, text).some(({ section, rules }) => section === 2 && rules.includes('spelling')));
  });

  it('is found in all sections once the document can be read again', () => {
    const template = text.replace('for logs', '{% for log in logs %}');
    const found = changedBy(template, text).flatMap(({ rules }) => rules);
    assert.deepEqual(
      found.sort(),
      changedBy('', text)
        .flatMap(({ rules }) => rules)
        .sort(),
    );
    assert.ok(found.includes('skill-name'));
  });

  it('calls no comment about spelling unused while the words are not there, however often it is checked', () => {
    const { resume } = readResume(text.replace('- Moved', '<!-- resume-disable-next-line spelling -->\n\n- Moved'));
    const memory = new CheckMemory();
    for (const files of [undefined, () => true, () => true]) {
      const { bySection } = checkResume(resume, ruleset, today, { files }, memory);
      assert.ok(!bySection.some(({ problems }) => problems.some(({ setting }) => setting.rule.id === 'unused-suppression')));
    }
  });

  it('is another object in a section with other text, for it stands on other lines', () => {
    const silenced = text.replace('## Skills', '<!-- resume-disable-next-line skill-name -->\n\n## Skills');
    const changed = changedBy(silenced, silenced.replace('Built an', 'Built\nan'));
    assert.deepEqual(
      changed.map(({ section }) => section),
      [2],
    );
  });
});
