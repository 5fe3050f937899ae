import assert from 'node:assert/strict';
import { type DocumentSymbol, isOutlinedByHeadings, listSymbols } from '../../../server/src/features/symbols.ts';
import { spanContains } from '../../../server/src/model/span.ts';
import { openResume } from '../../support/features.ts';

describe('symbols', () => {
  it('are the name, the sections and their entries with dates', () =>
    expectSymbols(
      `
        # Ada Lindt

        ada.lindt@posteo.de

        ## Experience

        ### Acme

        Mar. 2021 – Present

        #### Senior Engineer

        - Built things.

        ### Beta Works

        2018 – 2021

        #### Engineer

        ## Skills

        - Python
      `,
      ['Ada Lindt', 'Experience', '  Senior Engineer, Acme (Mar. 2021 – Present)', '  Engineer, Beta Works (2018 – 2021)', 'Skills'],
    ));

  it('hold several roles at one employer together', () =>
    expectSymbols(
      `
        # Ada Lindt

        ## Experience

        ### Acme

        #### Senior Engineer

        2021 – 2023

        - Led it.

        #### Engineer

        2018 – 2021

        - Built it.
      `,
      ['Ada Lindt', 'Experience', '  Acme', '    Senior Engineer (2021 – 2023)', '    Engineer (2018 – 2021)'],
    ));

  it('are left to an editor that outlines headings, where headings are all there is', () => {
    const isOutlined = (text: string) => isOutlinedByHeadings(openResume(text).snapshot);
    assert.equal(
      isOutlined('# Ada Lindt\n\n## Experience\n\n### Engineer, Acme\n\n2018 – 2020\n\n- Built it.\n\n## Skills\n\n- Python\n'),
      true,
    );
    assert.equal(isOutlined('# Ada Lindt\n\n## Experience\n\n**Engineer**, Acme, 2018 – 2020\n\n- Built it.\n'), false);
    assert.equal(isOutlined('# Ada Lindt\n\n**Experience**\n\nEngineer, Acme, 2018 – 2020\n\n**Skills**\n\n- Python\n'), false);
  });

  it('are none in an empty document', () => expectSymbols('', []));

  it('have a name even where the heading has none', () =>
    expectSymbols('# Ada\n\n## Skills\n\n- Python\n\n##\n\ntext\n', ['Ada', 'Skills', '…']));
});

function expectSymbols(text: string, expected: readonly string[]): void {
  const symbols = listSymbols(openResume(text).snapshot);
  assert.deepEqual(outline(symbols), expected);
  expectNested(symbols);
}

function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === undefined ? '' : ` (${detail})`}`,
    ...outline(children, `${indent}  `),
  ]);
}

/** Editors refuse a symbol whose parts lie outside of it, and one without a name. */
function expectNested(symbols: readonly DocumentSymbol[]): void {
  for (const { name, span, selection, children } of symbols) {
    assert.notEqual(name, '');
    assert.ok(spanContains(span, selection), name);
    for (const child of children) assert.ok(spanContains(span, child.span), child.name);
    expectNested(children);
  }
}
