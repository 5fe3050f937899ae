import assert from 'node:assert/strict';
import { isEmail, phoneTarget, webTarget } from '../../../server/src/text/addresses.ts';

describe('isEmail', () => {
  for (const text of ['ada@lovelace.org', 'a.b+c_d@mail.example.co.uk', "o'neil@post.ie", 'jörg@müller.de'])
    it(`takes ${text}`, () => assert.ok(isEmail(text)));
  for (const text of ['ada', '@ada', 'ada@', 'ada@localhost', 'ada@x.org and', 'mailto:ada@x.org', '.@x.org', 'a b@x.org'])
    it(`refuses ${text}`, () => assert.ok(!isEmail(text)));
});

describe('webTarget', () => {
  const cases: [string, string | undefined][] = [
    ['https://ada.dev', 'https://ada.dev'],
    ['www.ada.dev/cv', 'https://www.ada.dev/cv'],
    ['github.com/ada', 'https://github.com/ada'],
    ['ada.github.io/cv', 'https://ada.github.io/cv'],
    ['lovelace.org', 'https://lovelace.org'],
    ['Node.js', undefined],
    ['main.rs', undefined],
    ['and/or', undefined],
    ['v1.2/3', undefined],
    ['TCP/IP', undefined],
    ['github.com/ada or so', undefined],
    ['http://', undefined],
  ];
  for (const [text, target] of cases) it(`takes ${text} to ${target ?? 'nothing'}`, () => assert.equal(webTarget(text), target));
});

describe('phoneTarget', () => {
  const cases: [string, string | undefined][] = [
    ['+91 8383056000', 'tel:+918383056000'],
    ['+1 (555) 010-0199', 'tel:+15550100199'],
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['0049 30 901820', 'tel:+4930901820'],
    ['(555) 010-0199', undefined],
    ['+1 555 010 0199 ext. 12', undefined],
    ['+12', undefined],
    ['+1 705 DEO BALD', undefined],
  ];
  for (const [text, target] of cases) it(`takes ${text} to ${target ?? 'nothing'}`, () => assert.equal(phoneTarget(text), target));
});
