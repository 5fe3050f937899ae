import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findMojibake } from '../../../server/src/text/mojibake.ts';

/** What a reader of Windows-1252 makes of UTF-8; a byte without a character becomes the control character. */
function damage(text: string): string {
  const decoder = new TextDecoder('windows-1252');
  return [...new TextEncoder().encode(text)].map((byte) => decoder.decode(new Uint8Array([byte]))).join('');
}

function repair(text: string): string {
  let result = '';
  let position = 0;
  for (const { from, to, repaired } of findMojibake(text)) {
    result += text.slice(position, from) + (repaired ?? '?');
    position = to;
  }
  return result + text.slice(position);
}

describe('findMojibake', () => {
  const sound = [
    'March 2022 – Present',
    'José’s café — “naïve” résumé…',
    'São Paulo, Irmã, GESTÃO, MANHÃ… IRMÃ” IRMÃ – MAÇÃ® ALEMû',
    'România, ROMÂNIA, Âncora, câine, INIMÂ…',
    'Ă, â și Î; „Ä“ und „Ö“; ÄÖÜ; TYÖSSÄ… PÄÄ” Å… “Å”',
    '«está»… «É» É… “café”… été”— Ô…',
    'Việt Nam, Nguyễn, Čapek, Łódź, Größe',
    'Привет, мир… Ελλάδα',
    '東京、日本語',
    '5 °C, 10 µs, ½, ±2',
    'C:\\u1234, \\\\u2192, \\u0041, foo\\u2192',
  ];
  for (const text of sound) it(`leaves ${text} alone`, () => assert.deepEqual(findMojibake(text), []));

  const once = [
    '–',
    'March 2022 – Present',
    'José’s café',
    'KÖLN',
    'FUNÇÃO',
    'GESTÃO DE PROJETOS',
    'Élan, École, à la carte',
    'Óscar Núñez',
    '“quoted” and ‘single’',
    'a…b',
    '• item',
    '→ next',
    '€ 5, ™',
    '5 °C · 10 µs ½',
    'Marković, Živković, Łódź, Dvořák, Škoda',
    'Việt Nam, Nguyễn',
    'Привет',
    'Ελλάδα',
    '東京日本',
    '🚀 Skills',
    'ﬁnal',
  ];
  for (const text of once) {
    it(`repairs ${text}`, () => assert.equal(repair(damage(text)), text));
    it(`repairs ${text} damaged twice`, () => assert.equal(repair(damage(damage(text))), text));
  }

  const other: [string, string][] = [
    ['one \\u2192 two', 'one → two'],
    ['\\ud83d\\ude80 Skills', '🚀 Skills'],
    ['donâ€"t 2019 â€" 2020', 'don–t 2019 – 2020'],
    ['â€œquotedâ€ text', '“quoted” text'],
    ['5Â years', '5 years'],
    ['5Â\u00a0years', '5\u00a0years'],
    ['it\u0092s', 'it’s'],
    ['itÂ’s 2019 Â– 2020', 'it’s 2019 – 2020'],
    ['ï»¿# Name', '\ufeff# Name'],
    ['lost ï¿½ and \ufffd', 'lost ? and ?'],
  ];
  for (const [text, expected] of other) it(`repairs ${JSON.stringify(text)}`, () => assert.equal(repair(text), expected));

  it('says where it guesses', () => {
    assert.deepEqual(findMojibake('2019 â€" 2020'), [{ from: 5, to: 8, repaired: '–', guessed: true }]);
    assert.deepEqual(findMojibake('â€“'), [{ from: 0, to: 3, repaired: '–' }]);
  });

  it('is silent about what it has repaired, and stays inside any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Ã', '©', 'â', '€', '™', 'Â', ' ', '\u00a0', '\\u2192', 'é', 'ð', 'Ÿ'),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          for (const { from, to } of findMojibake(text)) assert.ok(from < to && to <= text.length);
        },
      ),
    );
  });
});
