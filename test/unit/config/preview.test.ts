import assert from 'node:assert/strict';
import { createConfigResolver } from '../../../server/src/config/load.ts';

const resolve = createConfigResolver([]);

/** What is wrong with a value of `preview`, at the text that it is said of. */
function problemOf(key: string, value: unknown): string {
  const text = JSON.stringify({ preview: { [key]: value } });
  const { problems, config } = resolve(undefined, { path: '/resume.config.json', text });
  if (problems.length === 0) return 'fine';
  assert.equal((config.preview as Record<string, unknown>)[key], undefined);
  return problems.map(({ message, span }) => `${text.slice(span?.from, span?.to)}: ${message}`).join('; ');
}

describe('the settings of the page', () => {
  for (const [key, value] of [
    ['accent', '#0a7'],
    ['font', 'Source Sans 3, Calibri'],
    ['fontSize', 9.5],
    ['margins', '15mm 0.7in'],
    ['css', 'style/resume.preview.css'],
  ] as const)
    it(`take ${JSON.stringify(value)} as ${key}`, () => assert.equal(problemOf(key, value), 'fine'));

  for (const [key, value, problem] of [
    ['accent', 'blau', '“preview.accent” is "blau". It has to be a colour such as "#1f3a5f" or "teal".'],
    ['accent', 3, '“preview.accent” is 3. It has to be text in quotes.'],
    ['font', 'A"; }', '“preview.font” is "A\\"; }". It has to be up to five names of fonts without quotes, with commas between them.'],
    ['fontSize', 7, '“preview.fontSize” is 7. It has to be at least 8.'],
    ['fontSize', 15, '“preview.fontSize” is 15. It has to be at most 14.'],
    ['margins', '2px', '“preview.margins” is "2px". It has to be one or two lengths from 5 mm to 50 mm, such as "15mm" or "0.6in 0.75in".'],
  ] as const)
    it(`name what is wrong with ${JSON.stringify(value)} as ${key}`, () =>
      assert.equal(problemOf(key, value), `${JSON.stringify(value)}: ${problem}`));

  for (const path of ['../x.css', '/etc/x.css', 'a/../../x.css', 'C:\\x.css', 'https://a.test/x.css', 'x.txt', '', 'x.css?y', '~/x.css'])
    it(`takes no style sheet from ${JSON.stringify(path)}`, () =>
      assert.match(problemOf('css', path), /It has to be the path of a \.css file, with no “\.\.” in it/));
});
