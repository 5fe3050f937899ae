import assert from 'node:assert/strict';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import { countWords } from '../../../server/src/text/wordCount.ts';

const cases: [what: string, text: string, words: number][] = [
  ['nothing', '', 0],
  [
    'names, headings, header lines and items, not marks',
    '# Ada Holt\n\n## Experience\n\n### Acme Ltd\n\n**Engineer** | 2019 – 2021\n\n- Built *nine* boats.\n',
    11,
  ],
  ['the text of links, not their targets', '# Ada Holt\n\n[ada@holt.test](mailto:ada@holt.test)\n', 3],
  ['each character of scripts without spaces', '# 山田 太郎\n\n## 職務経歴\n', 8],
];

describe('counting words', () => {
  for (const [what, text, words] of cases) it(`counts ${what}`, () => assert.equal(countWords(readResume(text).resume), words));
});
