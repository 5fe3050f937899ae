import assert from 'node:assert/strict';
import { readEntryLines, readSectionLines } from '../../support/reading.ts';

/** Headings inside entries, and headings over entries that no vocabulary knows. */
describe('headings inside entries', () => {
  it('open no section where several entries repeat them', () =>
    assert.deepEqual(
      readSectionLines(`
        # Mira Holt

        ## Experience

        ### Harbour Analytics

        #### Engineer (2020 – 2022)

        ##### Skills
        - Go

        ##### Projects
        - Loader

        ### Fennel GmbH

        #### Analyst (2017 – 2020)

        ##### Skills
        - SQL

        ##### Projects
        - Reports

        ## Education

        **Fennel College** — BSc, 2016
      `),
      ['work 3 Experience', 'education 25 Education'],
    ));

  it('do not outweigh the sections by their number', () =>
    assert.deepEqual(
      readSectionLines(`
        # Experience

        ## Nurse, Fennel Hospital (2019 – 2022)

        ### Achievements
        - Award

        ### Skills
        - Triage

        ### Projects
        - Rota

        # Education

        ## BSc Nursing, Fennel College (2018)
      `),
      ['work 1 Experience', 'education 14 Education'],
    ));

  it('are lines in bold as well', () =>
    assert.deepEqual(
      readSectionLines(`
        # Mira Holt

        ## Experience

        ### Engineer, Harbour Analytics (2020 – 2022)

        **Key achievements**

        - Loader

        ### Analyst, Fennel GmbH (2017 – 2020)

        **Key achievements**

        - Reports
      `),
      ['work 3 Experience'],
    ));
});

describe('a heading that no vocabulary knows', () => {
  it('stands over a list of positions', () =>
    assert.deepEqual(
      readEntryLines(`
        # Mira Holt

        ## Kitchens and kettles

        * Sous Chef - Copper Pot GmbH, Bergen - 04/2021 to date
        * Commis Chef - Fennel Ltd, Bergen - 2015 to 2018

        ## Languages

        English
      `),
      [
        'work? 5 Copper Pot GmbH | Sous Chef | Bergen | 2021-04..present | 0 bullets',
        'work? 6 Fennel Ltd | Commis Chef | Bergen | 2015..2018 | 0 bullets',
      ],
    ));

  it('stands over entries set in bold', () =>
    assert.deepEqual(
      readSectionLines(`
        # Mira Holt

        ## Kettles and kitchens

        **Fennel Hospital** — Staff Nurse
        *March 2018 – Present*

        - Cared for patients

        **Harbour Clinic** — Nurse Aide
        *June 2015 – Feb 2018*

        - Took vitals

        ## Languages

        English
      `),
      ['work? 3 Kettles and kitchens', 'languages 15 Languages'],
    ));

  it('is the entry itself where its dates are below it and it says a position', () =>
    assert.deepEqual(
      readEntryLines(`
        ## Product Manager - Harbour Analytics
        February 2020 - Present

        - Led the team

        ## Analyst - Fennel GmbH
        February 2016 - February 2020

        - Wrote reports

        ## Education

        * BSc, Fennel College, 2016
      `).slice(0, 2),
      [
        'work? 1 Harbour Analytics | Product Manager | - | 2020-02..present | 1 bullets',
        'work? 6 Fennel GmbH | Analyst | - | 2016-02..2020-02 | 1 bullets',
      ],
    ));
});
