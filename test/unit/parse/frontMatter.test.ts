import assert from 'node:assert/strict';
import { sliceSpan } from '../../../server/src/model/span.ts';
import { readFrontMatter } from '../../../server/src/parse/frontMatter.ts';

/** The text after the front matter, and the fields as "key=value". */
type Case = readonly [name: string, text: string, rest: string, fields: readonly string[]];

const cases: readonly Case[] = [
  ['none', '# Mira Holt\n', '# Mira Holt\n', []],
  ['empty text', '', '', []],
  ['YAML', '---\nname: Mira Holt\nemail: mira@example.org\n---\n# Resume\n', '# Resume\n', ['name=Mira Holt', 'email=mira@example.org']],
  ['YAML that dots close', '---\ntitle: Resume\n...\nx\n', 'x\n', ['title=Resume']],
  ['TOML', '+++\ntitle = "Mira Holt"\n+++\nx\n', 'x\n', ['title=Mira Holt']],
  ['pandoc’s title lines', '% Mira Holt\n% The author\n\nx\n', '\nx\n', ['title=Mira Holt', 'author=The author']],
  ['Windows line ends', '---\r\nname: Mira Holt\r\n---\r\nx\r\n', 'x\r\n', ['name=Mira Holt']],
  ['a byte order mark', '\ufeff---\nname: Mira Holt\n---\nx\n', 'x\n', ['name=Mira Holt']],
  ['quotes are taken off', `---\nname: 'Mira Holt'\ntitle: "A: B"\n---\n`, '', ['name=Mira Holt', 'title=A: B']],
  ['keys in lower case', '---\nName: Mira Holt\n---\n', '', ['name=Mira Holt']],
  ['lists, maps and blocks are left alone', '---\ntags: [a]\nmap: {a: b}\ntext: |\n  x: y\nempty:\n---\n', '', []],
  ['keys of a map', '---\nauthor:\n  name: Mira Holt\ntitle: Resume\n  x: y\n---\n', '', ['author.name=Mira Holt', 'title=Resume']],
  ['no line break at the end', '---\nname: Mira Holt\n---', '', ['name=Mira Holt']],
  ['a rule that nothing closes', '---\nname: Mira Holt\n\n## Skills\n', '---\nname: Mira Holt\n\n## Skills\n', []],
  ['a rule further down', '# Mira\n---\nname: x\n---\n', '# Mira\n---\nname: x\n---\n', []],
  ['four dashes', '----\nname: x\n----\n', '----\nname: x\n----\n', []],
];

describe('readFrontMatter', () => {
  for (const [name, text, rest, fields] of cases) {
    it(name, () => {
      const read = readFrontMatter(text);
      assert.equal(text.slice(read.end), rest);
      assert.deepEqual(
        [...read.fields].map(([key, field]) => `${key}=${field.text}`),
        fields,
      );
      for (const field of read.fields.values()) assert.equal(sliceSpan(text, field.span), field.text);
    });
  }

  it('looks for the end only so far', () => {
    const long = `---\n${'x: y\n'.repeat(5000)}---\n`;
    assert.equal(readFrontMatter(long).end, 0);
  });
});
