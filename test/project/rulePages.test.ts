import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/index.ts';
import { checkText } from '../support/rules.ts';
import { readText } from '../support/sources.ts';
import { someWords } from '../support/words.ts';

interface Example {
  readonly verdict: 'bad' | 'good';
  readonly options: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** The files beside the resumes of the pages. */
const files = (path: string) => ['cv.pdf', 'images/ada.png'].includes(path);

/** The blocks of a page that are fenced by ```markdown bad or ```markdown good, with options in JSON after the word. */
function readExamples(page: string): Example[] {
  const fences = /^(`{3,})markdown (bad|good)\b[ \t]*(\{.*\})?[ \t]*\n([\s\S]*?)^\1[ \t]*$/gm;
  return [...page.matchAll(fences)].map(([, , verdict, options = '{}', text = '']) => ({
    verdict: verdict as Example['verdict'],
    options: JSON.parse(options),
    text,
  }));
}

describe('rule pages', () => {
  it('are read as their authors mean them', () => {
    const page = 'a\n```markdown bad {"maximum": 3}\n# A\n\n```\n\n````markdown good\n```js\n```\n````\n';
    assert.deepEqual(readExamples(page), [
      { verdict: 'bad', options: { maximum: 3 }, text: '# A\n\n' },
      { verdict: 'good', options: {}, text: '```js\n```\n' },
    ]);
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      const examples = readExamples(readText(`docs/rules/${rule.id}.md`));
      it('shows what is wrong and what is right', () => {
        assert.deepEqual([...new Set(examples.map(({ verdict }) => verdict))].sort(), ['bad', 'good']);
      });
      for (const [index, { verdict, options, text }] of examples.entries()) {
        it(`example ${index + 1} is ${verdict}`, () => {
          const messages = checkText(rule, { text, options, words: someWords, files }).map(({ message }) => message);
          if (verdict === 'good') assert.deepEqual(messages, []);
          else assert.notDeepEqual(messages, [], `nothing is reported in:\n${text}`);
        });
      }
    });
  }
});
