import assert from 'node:assert/strict';
import { classic } from '../../../server/src/themes/classic.ts';
import { parseColor } from '../../../server/src/themes/color.ts';
import { parseFonts, parseMargins, withLook } from '../../../server/src/themes/look.ts';

describe('the look that a person wants', () => {
  it('leaves the theme as it is where they want nothing', () => assert.deepEqual(withLook(classic, {}), classic));

  it('is on the page and in Word', () => {
    const { css, margins, word } = withLook(classic, {
      accent: 'Teal',
      font: 'Source Sans 3, serif',
      fontSize: 11.5,
      margins: '0.6in 2cm',
    });
    assert.ok(css.endsWith('.resume { --accent: #008080; --chosen-font: "Source Sans 3", serif,; --size: 11.5pt; }\n'), css.slice(-200));
    assert.deepEqual(margins, { block: '0.6in', inline: '2cm' });
    assert.deepEqual(word, { font: 'Source Sans 3', accent: '008080', centered: true, size: 11.5 });
  });

  it('puts their own style sheet last', () => {
    const { css } = withLook(classic, { accent: '#000' }, '.resume .name { color: red }');
    assert.ok(css.endsWith('.resume { --accent: #000000; }\n.resume .name { color: red }\n'));
  });

  it('passes nothing on that would be style', () => {
    const hostile = { accent: 'red;} *{display:none', font: 'A"; } * { display: none', margins: '1mm; } @import "x"' };
    assert.deepEqual(withLook(classic, hostile), classic);
  });
});

describe('colours', () => {
  const read = (texts: string[]) => texts.map((text) => parseColor(text) ?? '–').join(' ');

  it('are three or six hexadecimal digits or a name', () =>
    assert.equal(read(['#13f', '#1F3a5f', 'navy', 'RebeccaPurple', 'grey']), '1133FF 1F3A5F 000080 663399 808080'));

  it('are nothing else', () =>
    assert.equal(
      read(['', '#', '#12', '#1234', '#1234567', '123456', 'rgb(0,0,0)', 'var(--a)', 'red ', 'constructor', '#12g', 'inherit']),
      '– – – – – – – – – – – –',
    ));
});

describe('fonts', () => {
  it('are plain names', () => {
    assert.deepEqual(parseFonts('EB Garamond,Source Sans 3 , ヒラギノ明朝'), ['EB Garamond', 'Source Sans 3', 'ヒラギノ明朝']);
    for (const text of ['', ',', 'A,', '"A"', "A'", 'A;B', 'A{', 'A\\', 'A\nB', 'url(a)', 'A/*', 'a,b,c,d,e,f', 'x'.repeat(61)])
      assert.equal(parseFonts(text), undefined, text);
  });
});

describe('margins', () => {
  it('are one or two lengths that a printer can do', () => {
    assert.deepEqual(parseMargins('15mm'), { block: '15mm', inline: '15mm' });
    assert.deepEqual(parseMargins('0.5in 2.5cm'), { block: '0.5in', inline: '2.5cm' });
    for (const text of ['', '15', '15px', '4mm', '51mm', '3in', '-1cm', '15mm 15mm 15mm', '15mm  15mm', '1e1mm', '15mm;', 'calc(1mm)'])
      assert.equal(parseMargins(text), undefined, text);
  });
});
