import assert from 'node:assert/strict';
import { accept, complete, itemAt, labels, offersNothing } from '../../../support/completion.ts';

const automatic = { automatic: true };

describe('completion in front matter', () => {
  it('offers the keys that are read and not there yet', () => {
    assert.equal(accept('---\nname: Ada\nem$0\n---\n\n# Ada\n', 'email'), '---\nname: Ada\nemail: \n---\n\n# Ada\n');
    assert.ok(!labels('---\nname: Ada\n$0\n---\n', 100).includes('name'));
    assert.equal(accept('+++\nem$0\n+++\n', 'email'), '+++\nemail = \n+++\n');
  });

  it('offers values where there are few', () => {
    assert.deepEqual(labels('---\nresume: $0\n---\n', 9, automatic), ['true', 'false']);
    assert.equal(accept('---\nlayout: "re$0"\n---\n', 'resume'), '---\nlayout: "resume"\n---\n');
    offersNothing('---\nname: A$0\n---\n');
  });

  it('works before the block is closed', () => {
    assert.ok(labels('---\nname: Ada\np$0\n', 100).includes('phone'));
    assert.ok(complete('---\n\nSome words\np$0\n').every(({ kind }) => kind !== 'key'));
  });
});

describe('completion in comments', () => {
  const resume = (comment: string) =>
    `# Ada\n\n## Experience\n\n### Acme\n\n**Engineer** | 2018 – 2020\n\n${comment}\n- Responsible for Github\n`;

  it('offers what silences rules, and closes the comment', () => {
    assert.deepEqual(labels(resume('<!--$0'), 1, automatic), ['resume-disable-next-line']);
    for (const text of ['<!--$0', '<!-- $0-->', '<!-- res$0', '<!--$0>'])
      assert.equal(accept(resume(text), 'resume-disable-next-line'), resume('<!-- resume-disable-next-line -->'), text);
    assert.equal(itemAt(resume('<!--$0'), 'resume-disable').snippet, '<!-- resume-disable $1 -->$0');
  });

  it('offers the rules, first those that report something below', () => {
    const text = resume('<!-- resume-disable-next-line $0 -->');
    assert.deepEqual(labels(text, 2).sort(), ['skill-name', 'weak-opening']);
    assert.equal(accept(text, 'skill-name'), resume('<!-- resume-disable-next-line skill-name -->'));
    assert.match(itemAt(text, 'skill-name').documentation?.() ?? '', /^\*\*skill-name\*\*: [\s\S]*docs\/rules\/skill-name\.md\)$/);
    const second = resume('<!-- resume-disable-next-line skill-name, $0 -->');
    assert.equal(labels(second, 1)[0], 'weak-opening');
    assert.ok(!labels(second, 200).includes('skill-name'));
  });

  it('offers nothing else there', () => {
    offersNothing(resume('<!-- Write about Ty$0 -->'));
    assert.ok(complete(resume('<!-- resume-disable-next-line $0 -->')).every(({ kind }) => kind === 'rule'));
  });
});
