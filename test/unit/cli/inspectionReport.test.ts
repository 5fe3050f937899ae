import assert from 'node:assert/strict';
import { writeInspection } from '../../../server/src/cli/inspectionReport.ts';
import { createPaint } from '../../../server/src/cli/terminal.ts';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import { displayWidth } from '../../../server/src/text/displayWidth.ts';
import { dedent } from '../../support/text.ts';

const report = (text: string, width: number, colors = false) =>
  writeInspection(readResume(dedent(text)).resume, createPaint(colors), width);

const mira = `
  # Mira Holt

  mira.holt@mailbox.test

  ## Experience

  ### 海港データ株式会社

  **Senior Data Engineer** | Mar 2019 – Present

  - Cut the nightly load

  ## Gulls

  Many

  ## Skills

  - **Languages:** Python, SQL
  - **Tools:** Docker, Airflow, Kubernetes, Terraform
`;

describe('the report of an inspection', () => {
  it('breaks lines between words in a narrow terminal', () => {
    assert.equal(
      report(mira, 40),
      [
        'Name      Mira Holt',
        'E-mail    mira.holt@mailbox.test',
        'Phone     no phone number found',
        'Profiles  no links found',
        '',
        'Sections',
        '    5  Experience · work',
        '   13  Gulls',
        '       not a section that is known',
        '   17  Skills · skills',
        '',
        'Work',
        '    7  Senior Data Engineer',
        '       海港データ株式会社',
        '       2019-03 – present · no place',
        '       1 bullet',
        '',
        'Education  none found',
        '',
        'Projects  none found',
        '',
        'Skills',
        '       Languages: Python, SQL',
        '       Tools: Docker, Airflow,',
        '       Kubernetes, Terraform',
        '',
      ].join('\n'),
    );
  });

  it('stays within the width, wide characters counted as two', () => {
    for (const width of [40, 60, 80, 120]) {
      for (const line of report(mira, width).split('\n')) assert.ok(displayWidth(line) <= width, line);
    }
  });

  it('marks what is missing with a colour where there are colours', () => {
    assert.ok(report(mira, 80, true).includes('\u001B[33mno phone number found\u001B'));
    assert.ok(!report(mira, 80).includes('\u001B'));
  });

  it('says what was guessed', () => {
    assert.match(
      report('# Mira Holt\n\n## Acme\n\n**Engineer**, 2019 – 2021\n\n- Built\n\n## Dock\n\n**Analyst**, 2017 – 2019\n\n- Sold\n', 80),
      /guessed|not a section/,
    );
  });
});
