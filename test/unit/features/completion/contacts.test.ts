import assert from 'node:assert/strict';
import { accept, itemAt, labels, offersNothing } from '../../../support/completion.ts';

const automatic = { automatic: true };

describe('completion of contact links', () => {
  const head = (line: string) => `# Ada Lindt\n\n${line}\n\n## Experience\n`;

  it('offers what is missing first', () => {
    assert.deepEqual(labels(head('ada@posteo.de | $0'), 9, automatic), ['Phone', 'LinkedIn', 'GitHub', 'Portfolio']);
    assert.equal(labels(head('ada@posteo.de | $0'), 9).at(-1), 'E-mail');
  });

  it('is plain where the others are, and a titled link where they are', () => {
    assert.equal(accept(head('ada@posteo.de | Git$0'), 'GitHub'), head('ada@posteo.de | github.com/your-name'));
    const titled = '[E-mail](mailto:ada@posteo.de) | [GitHub](https://github.com/ada) | ';
    assert.equal(accept(head(`${titled}$0`), 'LinkedIn'), head(`${titled}[LinkedIn](https://www.linkedin.com/in/your-name)`));
    const shown = '[github.com/ada](https://github.com/ada) | ';
    assert.equal(
      accept(head(`${shown}$0`), 'LinkedIn'),
      head(`${shown}[linkedin.com/in/your-name](https://www.linkedin.com/in/your-name)`),
    );
  });

  it('has the name to be typed once', () => {
    const item = itemAt(head('[github.com/ada](https://github.com/ada) | $0'), 'LinkedIn');
    assert.equal(item.snippet, `[linkedin.com/in/\${1:your-name}](https://www.linkedin.com/in/\${1:your-name})`);
  });

  it('goes on from a bracket, closed by the editor or not', () => {
    for (const text of ['[Li$0', '[Li$0]'])
      assert.equal(accept(head(text), 'LinkedIn', automatic), head('[LinkedIn](https://www.linkedin.com/in/your-name)'));
  });

  it('waits to be asked on the lines of the name and the title', () => {
    offersNothing(head('P$0'), automatic);
    offersNothing('# A$0', automatic);
    offersNothing('# Ada\n\n## Experience\n\n### Acme\n\n- Wrote | $0', automatic);
  });
});
