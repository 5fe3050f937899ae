import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { redacted } from '../../../server/src/export/redacted.ts';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import { exportWith } from '../../support/exporting.ts';
import { dedent } from '../../support/text.ts';

const redact = (text: string) => exportWith(redacted, text).content;

describe('redacted Markdown', () => {
  const head = (line: string) => `# Ines Calloway\n\n${line}\n\n## Experience\n`;
  for (const [what, line, expected] of [
    ['e-mail addresses', 'ines@calloway.test', '[Email]'],
    ['linked e-mail addresses', '[ines@calloway.test](mailto:ines@calloway.test)', '[Email]'],
    ['links with words of their own', '[Write to me](mailto:ines@calloway.test "now")', 'Write to me'],
    ['autolinks', '<ines@calloway.test>, <https://calloway.test>', '[Email], [Link]'],
    ['hidden addresses', 'ines (at) calloway.test', '[Email]'],
    ['phones', '+44 20 7946 0000 · (555) 010-0123', '[Phone] · [Phone]'],
    ['linked phones', '[+44 20 7946 0000](tel:+442079460000)', '[Phone]'],
    ['profiles', '[GitHub](https://github.com/icalloway) | [icalloway](https://gitlab.com/icalloway)', 'GitHub | [Link]'],
    ['bare addresses', 'github.com/icalloway, www.calloway.test', '[Link], [Link]'],
    ['streets', '12 Elm Street, Springfield, IL 62704 | Leeds, UK', '[Address] | Leeds, UK'],
    ['flats before their streets', 'Flat 4, 12 Elm Street | Leeds', '[Address], [Address] | Leeds'],
    ['labelled addresses', 'Address: Elm Cottage, Lower Slaughter | Leeds', 'Address: [Address] | Leeds'],
    [
      'personal data',
      'Date of birth: 4 May 1988 | Gender: female\nNationality: British',
      '[Personal data] | [Personal data]\n[Personal data]',
    ],
    ['what only some employers ask', 'Geburtsdatum: 4.5.1988 · Familienstand: ledig', '[Personal data] · [Personal data]'],
    ['numbers of documents', 'Passport: AB1234567', 'Passport: [Number]'],
    ['accounts', 'Skype: ines.c | Leeds', 'Skype: [Link] | Leeds'],
    ['photos', '![Me](ines.jpg)', '[Image]'],
    ['attributes of HTML', '<a href="https://calloway.test">site</a> <b>calloway.test</b>', '<a href="[Link]">site</a> <b>[Link]</b>'],
  ] as const) {
    it(`leaves out ${what}`, () => assert.equal(redact(head(line)), head(expected).replace('Ines Calloway', '[Name]')));
  }

  it('leaves out the same data wherever else it stands', () => {
    const text = `
      # **Ines** Calloway

      ines@calloway.test | [+44 20 7946 0000](tel:+442079460000) | [GitHub][gh] | [Home](https://calloway.test)

      ## Projects

      ### [Orm](https://github.com/icalloway/orm)

      - INES CALLOWAY spoke as @icalloway; see calloway.test/talks and [kernel](https://github.com/torvalds/linux).
      - Ask referee@northwind.test or 0044 2079460000, not Calloway.

          git clone https://github.com/icalloway/orm

      [gh]: https://github.com/icalloway "mine"

      <!-- by ines-calloway -->
    `;
    const expected = `
      # **[Name]**

      [Email] | [Phone] | GitHub | Home

      ## Projects

      ### Orm

      - [Name] spoke as [Link]; see [Link] and [kernel](https://github.com/torvalds/linux).
      - Ask [Email] or [Phone], not Calloway.

          git clone [Link]


      <!-- by [Name] -->
    `;
    assert.equal(redact(text), dedent(expected));
  });

  it('drops what an import of JSON Resume left', () => {
    assert.equal(redact('# Ines Calloway\n\n<!-- json-resume\n[{"field":"x"}]\n-->\n<!-- mine -->\n'), '# [Name]\n\n<!-- mine -->\n');
  });

  it('leaves front matter that can still be read', () => {
    const text = `
      ---
      layout: resume
      name: Ines Calloway
      author: Ines "C" Calloway, PhD
      title: Resume of Ines Calloway
      email: ines@calloway.test
      github_username: icalloway
      birthDate: 1988-05-04
      address: |
        12 Elm Street
        Springfield
      contact:
        - ines@calloway.test
        - text: <a href="mailto:ines@calloway.test">mail</a>
      skills: [a, b]
      ---
    `;
    const expected = `
      ---
      layout: resume
      name: "[Name]"
      author: Ines "C" Calloway, PhD
      title: Resume of [Name]
      contact:
        - "[Email]"
        - text: <a href="[Link]">mail</a>
      skills: [a, b]
      ---
    `;
    assert.equal(redact(text), dedent(expected));
  });

  it('leaves numbers, years and addresses of others as they are', () => {
    const text =
      head('Leeds, UK') +
      '\n- 4 000 000 000 requests, 2019-2020, 192.168.0.1, Node.js 18.17.0, +12%, ISBN 978-3-16-148410-0.\n- [Northwind](https://northwind.test)\n';
    assert.equal(redact(text), text.replace('Ines Calloway', '[Name]'));
  });

  it('has none of the contact data of any resume, and all of its bullets', () => {
    for (const { name, text } of fixtures()) {
      const { content } = exportWith(redacted, text);
      const before = readResume(text).resume;
      assert.deepEqual(leftIn(content, text), [], name);
      assert.deepEqual(readResume(content).resume.emails, [], name);
      for (const { section } of before.sections) {
        if (section.kind !== 'work' && section.kind !== 'skills') continue;
        for (const { prose } of section.bullets)
          if (!/[@/+]/.test(prose.plain)) assert.ok(content.includes(section.text.slice(prose.span.from, prose.span.to)), name);
      }
    }
  });

  it('has none of the contact data, and all other words, however they are mixed', () => {
    const piece = fc.constantFrom(...contacts, ...words, ...marks);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 25 }), (top, rest) => {
        const text = `# Ines Calloway\n\n${top.join(' ')}\n\n## Experience\n\n${rest.join(' ')}`;
        const content = redact(text);
        assert.deepEqual(leftIn(content, text), []);
        assert.ok(!/ines\s+calloway/i.test(content));
        const count = (of: string, word: string) => of.split(word).length;
        for (const word of words) assert.equal(count(content, word), count(text, word), word);
      }),
    );
  });

  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => assert.deepEqual(leftIn(redact(text), text), [])));
  });
});

const contacts = [
  ...[
    'ines@calloway.test',
    '[me](mailto:ines@calloway.test)',
    '<ines@calloway.test>',
    '+44 20 7946 0000',
    '(555) 010-0123',
    'tel:+442079460000',
  ],
  ...[
    'https://github.com/icalloway',
    '[GH](https://github.com/icalloway/x)',
    'linkedin.com/in/ines',
    'www.calloway.test',
    '**Ines** Calloway',
    'INES CALLOWAY',
  ],
];
const words = ['Kafka', 'Northwind', 'Leeds', 'bookings', 'Postgres'];
const marks = [
  '\n\n',
  '\n- ',
  '**',
  '_',
  '`',
  '|',
  '[',
  '](',
  ')',
  '<b>',
  '\n### ',
  '\\',
  '&amp;',
  '\n\n---\n\n',
  '<!--',
  '-->',
  ': ',
  ', ',
];

/** The contact data that the reader found in a text and that another text has. */
function leftIn(content: string, text: string): string[] {
  const { emails, phones, profiles } = readResume(text).resume;
  const lower = content.toLowerCase();
  return [...emails, ...phones, ...profiles]
    .map((contact) => contact.text)
    .filter((contact) => contact.length > 2 && lower.includes(contact.toLowerCase()));
}

function fixtures(): { readonly name: string; readonly text: string }[] {
  const root = path.resolve(import.meta.dirname, '../../fixtures');
  return ['clean', 'dialects'].flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((name) => ({ name, text: dedent(readFileSync(path.join(root, folder, name), 'utf8')) })),
  );
}
