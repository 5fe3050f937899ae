import assert from 'node:assert/strict';
import { listDocumentLinks } from '../../../server/src/features/documentLinks.ts';
import { openResume } from '../../support/features.ts';

describe('document links', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['ada@posteo.de | linkedin.com/in/ada', 'ada@posteo.de → mailto:ada@posteo.de', 'linkedin.com/in/ada → https://linkedin.com/in/ada'],
    ['(github.com/ada), **www.ada.dev**', 'github.com/ada → https://github.com/ada', 'www.ada.dev → https://www.ada.dev'],
    ['+49 30 9018200', '+49 30 9018200 → tel:+49309018200'],
    ['ada.dev', 'ada.dev → https://ada.dev'],
    ['<ada@posteo.de>', 'ada@posteo.de → mailto:ada@posteo.de'],
    // A national number leads nobody anywhere from abroad.
    ['030 9018200'],
    // Links of Markdown, and what every editor links.
    ['[ada@posteo.de](mailto:ada@posteo.de), [linkedin.com/in/ada](https://linkedin.com/in/ada)'],
    ['https://github.com/ada, <https://ada.dev/x>'],
    ['`github.com/ada`'],
  ];
  for (const [line, ...expected] of cases) it(line, () => expectLinks(`# Ada Lindt\n\n${line}\n\n## Skills\n\n- Baking\n`, expected));

  it('stand in entries too, where they can be nothing else', () =>
    expectLinks('# Ada\n\n## Projects\n\n### Oven\n\n- Source: github.com/ada/oven.\n- Node.js/Express, and/or Vue.js at booking.com\n', [
      'github.com/ada/oven → https://github.com/ada/oven',
    ]));

  it('stand in front matter', () =>
    expectLinks('---\nname: Ada Lindt\nemail: ada@posteo.de\n---\n\n## Skills\n\n- Baking\n', ['ada@posteo.de → mailto:ada@posteo.de']));

  it('say what is there', () => {
    const { snapshot } = openResume('# Ada Lindt\n\nlinkedin.com/in/ada\n');
    assert.deepEqual(
      listDocumentLinks(snapshot).map(({ tooltip }) => tooltip),
      ['Profile ada on LinkedIn'],
    );
  });
});

function expectLinks(text: string, expected: readonly string[]): void {
  const { snapshot } = openResume(text);
  assert.deepEqual(
    listDocumentLinks(snapshot).map(({ span, target }) => `${snapshot.text.slice(span.from, span.to)} → ${target}`),
    expected,
  );
}
