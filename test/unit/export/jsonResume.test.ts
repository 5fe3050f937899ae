import assert from 'node:assert/strict';
import { exporters } from '../../../server/src/export/index.ts';
import { jsonResume } from '../../../server/src/export/jsonResume.ts';
import { exportWith } from '../../support/exporting.ts';
import { jsonResumeFaults } from '../../support/jsonResumeSchema.ts';

function exported(markdown: string): Record<string, unknown> {
  const json = JSON.parse(exportWith(jsonResume, markdown).content);
  assert.deepEqual(jsonResumeFaults(json), []);
  return json;
}

function exportedUnder(heading: string, body: string): unknown {
  const { basics, ...rest } = exported(`# Mira Holt\n\n## ${heading}\n\n${body}`);
  return rest;
}

function leftOut(markdown: string): string[] {
  return exportWith(jsonResume, markdown).omissions.map(({ line, text }) => `${line} ${text}`);
}

describe('export to JSON Resume', () => {
  it('is one of the formats', () => {
    assert.deepEqual(
      exporters.map(({ id, extension }) => `${id} ${extension}`),
      ['docx .docx', 'html .html', 'json-resume .json', 'pdf .pdf', 'txt .txt', 'redacted .redacted.md'],
    );
  });

  it('gives an empty object for an empty text', () => assert.deepEqual(exported(''), {}));

  it('takes name, label, contact, place and summary', () => {
    const json = exported(`
      # Mira Holt

      Data Engineer

      [mira@mailbox.test](mailto:mira@mailbox.test) | +44 20 7946 0000 | [mira.test](https://mira.test) | [GitHub](https://github.com/miraholt) | Leeds, UK

      ## Summary

      Keeps ports running.

      Knows the *tides*.
    `);
    assert.deepEqual(json, {
      basics: {
        name: 'Mira Holt',
        label: 'Data Engineer',
        email: 'mira@mailbox.test',
        phone: '+44 20 7946 0000',
        url: 'https://mira.test',
        summary: 'Keeps ports running.\n\nKnows the tides.',
        location: { city: 'Leeds', region: 'UK' },
        profiles: [{ network: 'GitHub', url: 'https://github.com/miraholt', username: 'miraholt' }],
      },
    });
  });

  it('takes roles, with dates as precise as they are printed and no end where it is open', () => {
    const body = `
### [Harbour Analytics](https://harbour.test)

**Data Engineer** | Mar 2019 – Present | Leeds, UK

Runs the data of the port.

- Cut the load to 40 minutes

### Quay Ltd

**Analyst** | 2016`;
    assert.deepEqual(exportedUnder('Experience', body), {
      work: [
        {
          name: 'Harbour Analytics',
          position: 'Data Engineer',
          url: 'https://harbour.test',
          location: 'Leeds, UK',
          startDate: '2019-03',
          summary: 'Runs the data of the port.',
          highlights: ['Cut the load to 40 minutes'],
        },
        { name: 'Quay Ltd', position: 'Analyst', startDate: '2016', endDate: '2016' },
      ],
    });
  });

  it('takes degrees, with grade and courses', () => {
    const body = '### University of Leeds\n\n**BSc, Mathematics** | Jun 2018\n\n- GPA: 3.8\n- Courses: Algebra, Topology';
    assert.deepEqual(exportedUnder('Education', body), {
      education: [
        {
          institution: 'University of Leeds',
          studyType: 'BSc',
          area: 'Mathematics',
          endDate: '2018-06',
          score: '3.8',
          courses: ['Algebra', 'Topology'],
        },
      ],
    });
  });

  for (const [heading, body, expected] of [
    ['Awards', '- Best Paper, Port Society, 2018', { awards: [{ title: 'Best Paper', awarder: 'Port Society', date: '2018' }] }],
    [
      'Awards',
      '- **Best Paper, First** (2018): For the tides',
      { awards: [{ title: 'Best Paper, First', date: '2018', summary: 'For the tides' }] },
    ],
    [
      'Certifications',
      '- [Port Admin](https://cert.test/1), Board of Ports, May 2020',
      { certificates: [{ name: 'Port Admin', issuer: 'Board of Ports', date: '2020-05', url: 'https://cert.test/1' }] },
    ],
    [
      'Publications',
      '- On Tides – Journal of Ports – 2018',
      { publications: [{ name: 'On Tides', publisher: 'Journal of Ports', releaseDate: '2018' }] },
    ],
    [
      'Languages',
      '- English: native\n- German (B2)',
      {
        languages: [
          { language: 'English', fluency: 'native' },
          { language: 'German', fluency: 'B2' },
        ],
      },
    ],
    [
      'Languages',
      'English (native), German (B2)',
      {
        languages: [
          { language: 'English', fluency: 'native' },
          { language: 'German', fluency: 'B2' },
        ],
      },
    ],
    [
      'Interests',
      '- **Sailing:** dinghies, knots\n- Chess',
      { interests: [{ name: 'Sailing', keywords: ['dinghies', 'knots'] }, { name: 'Chess' }] },
    ],
    ['References', '- Jo Pike: Would hire her again.', { references: [{ name: 'Jo Pike', reference: 'Would hire her again.' }] }],
    ['Skills', '- **Data:** SQL, Spark', { skills: [{ name: 'Data', keywords: ['SQL', 'Spark'] }] }],
    ['Skills', 'SQL, Spark', { skills: [{ name: 'SQL' }, { name: 'Spark' }] }],
  ] as const) {
    it(`takes ${heading}: ${body.replace(/\n/g, ' / ')}`, () => assert.deepEqual(exportedUnder(heading, body), expected));
  }

  it('takes what a list of projects says behind each title', () => {
    const body =
      '- **Tidemark**: Shows when each harbour can be entered, without a network\n- **Quayside**: Plans the berths of a small port for a week';
    assert.deepEqual(exportedUnder('Projects', body), {
      projects: [
        { name: 'Tidemark', description: 'Shows when each harbour can be entered, without a network' },
        { name: 'Quayside', description: 'Plans the berths of a small port for a week' },
      ],
    });
  });

  it('keeps sections of other kinds as they stand', () => {
    assert.deepEqual(exportedUnder('Skills', 'SQL\n\n## Nautical Miles\n\n- 4000 *alone*'), {
      skills: [{ name: 'SQL' }],
      meta: { sections: [{ heading: 'Nautical Miles', markdown: '- 4000 *alone*' }] },
    });
  });

  it('says what has no place, with its line', () => {
    assert.deepEqual(leftOut('# Mira Holt\n\nmira@mailbox.test | Driving licence B\n\n## Skills\n\nSQL'), ['3 Driving licence B']);
    assert.deepEqual(leftOut('# Mira Holt\n\n## Experience\n\n### Quay Ltd\n\n**Analyst** | Jan 2016 – Present\n\n- Counted ships'), []);
  });

  it('lists each entry of a mixed section with its kind', () => {
    const body =
      '### Engineer, Acme Ltd\n2019 – 2021\n\nBuilt engines.\n\n### BSc Physics, Oxford University\n2015 – 2018\n\nFirst class.\n';
    assert.deepEqual(exportedUnder('Career', body), {
      work: [{ name: 'Acme Ltd', position: 'Engineer', startDate: '2019', endDate: '2021', summary: 'Built engines.' }],
      education: [
        { institution: 'Oxford University', studyType: 'BSc Physics', startDate: '2015', endDate: '2018', summary: 'First class.' },
      ],
    });
  });

  it('lists a degree among certificates as education, unless there is one', () => {
    const body = '- Certified Diver\n- **Master of Arts**, Oxford University\n';
    assert.deepEqual(exportedUnder('Certificates', body), {
      education: [{ institution: 'Oxford University', studyType: 'Master of Arts' }],
      certificates: [{ name: 'Certified Diver' }],
    });
    const both = exportedUnder('Certificates', `${body}\n## Education\n\n- BA, Oxford University, 2010\n`) as Record<string, unknown[]>;
    assert.equal(both.certificates?.length, 2);
    assert.equal(both.education?.length, 1);
  });
});
