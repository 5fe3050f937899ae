import assert from 'node:assert/strict';
import { readEntryLinesUnder } from '../../support/reading.ts';

/** What follows a line `## Education`, the third of the document, and the degrees that are read. */
type Case = readonly [shape: string, text: string, degrees: readonly string[]];

const connectors: readonly Case[] = [
  [
    'a school behind "from", "in" or "at"',
    `
    ### Master of Arts in Ceramics from Fennel College
    2014 – 2016

    ### Preparatory classes in Lycée Brumaire
    2010 – 2012
    `,
    [
      'education 4 Fennel College | Master of Arts in Ceramics | - | 2014..2016 | 0 bullets',
      'education 7 Lycée Brumaire | Preparatory classes | - | 2010..2012 | 0 bullets',
    ],
  ],
  [
    'periods between degree, school, place and year',
    `
    - B.S., Computer Science - Game Development. Northfield University. 2018--2022
    - Exchange Program. Hanami High School, Japan. 2017.
    `,
    [
      'education 4 Northfield University | B.S., Computer Science - Game Development | - | 2018..2022 | 0 bullets',
      'education 5 Hanami High School | Exchange Program | Japan | 2017 | 0 bullets',
    ],
  ],
];

const headers: readonly Case[] = [
  [
    'courses beside a subject',
    `
    - **Marine Biology & Chemistry** | Undergraduate Coursework
    `,
    ['education 4 - | Marine Biology & Chemistry | - | - | 0 bullets'],
  ],
  [
    'bold lines of one paragraph, each with its dates',
    `
    **Master of Science, Physics** - Northfield University (2012 - 2014)
    **Bachelor of Science, Physics** - Fennel College (2008 - 2012)
    `,
    [
      'education 4 Northfield University | Master of Science, Physics | - | 2012..2014 | 0 bullets',
      'education 5 Fennel College | Bachelor of Science, Physics | - | 2008..2012 | 0 bullets',
    ],
  ],
  [
    'fields as items',
    `
    - School: Northfield University
    - Degree: BSc Physics
    - Dates: 2012 - 2014
    - School: Fennel College
    - Degree: Diploma
    - Dates: 2008 - 2012
    `,
    [
      'education 4 Northfield University | BSc Physics | - | 2012..2014 | 0 bullets',
      'education 7 Fennel College | Diploma | - | 2008..2012 | 0 bullets',
    ],
  ],
  [
    'definitions with the dates in them',
    `
    Northfield University
    : MSc Physics, 2014

    Fennel College
    : BSc Physics, 2012
    `,
    [
      'education 4 Northfield University | MSc Physics | - | 2014 | 0 bullets',
      'education 7 Fennel College | BSc Physics | - | 2012 | 0 bullets',
    ],
  ],
  [
    'the degree with its year above the school',
    `
    2014 - MSc Physics
    **Northfield University**

    2012 - BSc Physics
    **Fennel College**
    `,
    [
      'education 4 Northfield University | MSc Physics | - | 2014 | 0 bullets',
      'education 7 Fennel College | BSc Physics | - | 2012 | 0 bullets',
    ],
  ],
  [
    'degrees as items below bold schools, of which one has no dates',
    `
    - **Northfield University**
      - MSc Physics, 2012–2014
      - BSc Physics, 2008–2012
    - **Fennel Grammar School**
    `,
    [
      'education 4 Northfield University | MSc Physics | - | 2012..2014 | 0 bullets',
      'education 6 Northfield University | BSc Physics | - | 2008..2012 | 0 bullets',
      'education 7 Fennel Grammar School | - | - | - | 0 bullets',
    ],
  ],
  [
    'a mark in brackets behind the subject',
    `
    B.A., Physics (summa cum laude), Fennel College, 2010.
    `,
    ['education? 4 Fennel College | B.A., Physics (summa cum laude) | - | 2010 | 0 bullets'],
  ],
  [
    'a school below the line of the degree',
    `
    2012-2019
    :   **PhD, Marine Biology Doctoral Training Program**;
    University of Wisconsin - Madison

    2001-2008
    :   **Brumaire Grammar School**

        *A Levels: Maths (C), ICT (D)*
    `,
    [
      'education 4 University of Wisconsin - Madison | PhD, Marine Biology Doctoral Training Program | - | 2012..2019 | 0 bullets',
      'education 8 Brumaire Grammar School | A Levels | - | 2001..2008 | 0 bullets',
    ],
  ],
  [
    'a degree above the line with the school and its dates',
    `
    {{< item icon="graduation-cap" header="Software Engineer Degree" subheader="Universidad Norte, Buenos Aires | 2018 - 2023" >}}
    Five years of study.
    {{< /item >}}
    {{< item icon="graduation-cap" header="International Exchange (MSc)" subheader="Hanami Business School | 2021" >}}
    {{< /item >}}
    `,
    [
      'education? 4 Universidad Norte | Software Engineer Degree | Buenos Aires | 2018..2023 | 0 bullets',
      'education? 7 Hanami Business School | International Exchange (MSc) | - | 2021 | 0 bullets',
    ],
  ],
];

const words: readonly Case[] = [
  [
    'the letters of a state, which are no degree',
    `
    ### Northfield University (Waltham, MA)
    - August 2017--May 2021
    - Botany BS and mathematics BA
    - GPA: 3.577
    `,
    ['education 4 Northfield University | Botany BS and mathematics BA | Waltham, MA | 2017-08..2021-05 | 1 bullets'],
  ],
  [
    'a linked school with commas in its name',
    `
    - **Ingénieur diplômé** à l'[Institut Supérieur de Roches, de Sable et de leurs Applications](https://example.com) (France)
    `,
    ['education 4 Institut Supérieur de Roches, de Sable et de leurs Applications | Ingénieur diplômé | France | - | 0 bullets'],
  ],
  [
    'list items about the study, which are no entries',
    `
    - 学士，北野大学，软件工程专业，2016.9~2020.7
    - 获得北野大学第三届软件创意、创新大赛一等奖
    `,
    ['education 4 北野大学 | 学士, 软件工程专业 | - | 2016-09..2020-07 | 1 bullets'],
  ],
  [
    'a degree below the subject and the school',
    `
    **Linguistica Fundamentale**

    Università Nazionale "Scuola di Roccia"

    Laurea del primo livello

    *Mosca, Russia, 2020 - 2022*
    `,
    [
      'education 4 Università Nazionale "Scuola di Roccia" | Linguistica Fundamentale, Laurea del primo livello | Mosca, Russia | 2020..2022 | 0 bullets',
    ],
  ],
];

const groups: readonly Case[] = [
  [
    'several degrees under one school',
    `
    ### Northfield University

    - MSc Botany, 2014 – 2016
    - BSc Biology, 2010 – 2014
    `,
    [
      'education 4 Northfield University | MSc Botany | - | 2014..2016 | 0 bullets',
      'education 7 Northfield University | BSc Biology | - | 2010..2014 | 0 bullets',
    ],
  ],
  [
    'headings that only group, with the schools as list items',
    `
    ### Industry Qualifications
    - Safety Lead

    ### Academic
    - **Fennel College** (1995–1997) – GNVQ Botany
    - **The Brumaire School, Leeds** (1990–1995) – GCSEs
    `,
    [
      'education 8 Fennel College | GNVQ Botany | - | 1995..1997 | 0 bullets',
      'education 9 The Brumaire School | GCSEs | Leeds | 1990..1995 | 0 bullets',
    ],
  ],
  [
    'a degree in the list item where it is in the others',
    `
    ### Le Wagon
    Jan 2023 - Apr 2023

    - Full-stack development bootcamp

    ### Northfield University
    2014 – 2016

    - MBA, Botany
    `,
    [
      'education 4 Le Wagon | Full-stack development bootcamp | - | 2023-01..2023-04 | 0 bullets',
      'education 9 Northfield University | MBA, Botany | - | 2014..2016 | 0 bullets',
    ],
  ],
  [
    'single courses, which are none',
    `
    Application of Learning in the Wild
    : 2025

    Low Speed Gliding
    : 2021
    `,
    [],
  ],
  [
    'lines without dates',
    `
    BSc Botany, Northfield University

    A Levels
    Fennel College
    `,
    ['education 4 Northfield University | BSc Botany | - | - | 0 bullets', 'education 6 Fennel College | A Levels | - | - | 0 bullets'],
  ],
];

const subjects: readonly Case[] = [
  [
    'a degree apart from its subject',
    `
    - 本科 北野大学 计算机科学与技术(2013.9-2017.6)
    `,
    ['education 4 北野大学 | 本科, 计算机科学与技术 | - | 2013-09..2017-06 | 0 bullets'],
  ],
  [
    'a subject behind a label',
    `
    ### Diplôme d'ingénieur - École de Brumaire
    **2016 - 2019 | France**
    **Spécialisation** : génie mécanique
    `,
    ["education 4 École de Brumaire | Diplôme d'ingénieur, génie mécanique | France | 2016..2019 | 0 bullets"],
  ],
  [
    'a minor',
    `
    **Bachelor of Science** in Botany, with a minor in Mathematics

    Northfield University. Springfield, Illinois

    Graduated May of 2013
    `,
    [
      'education 4 Northfield University | Bachelor of Science in Botany, with a minor in Mathematics | Springfield, Illinois | 2013-05 | 0 bullets',
    ],
  ],
  [
    'a thesis, which is none',
    `
    ### Master of Engineering in Robotics, Fennel College
    June 2014
    **Thesis**: Gripping in Physics and Faculty Life; **GPA**: 5.0
    `,
    ['education 4 Fennel College | Master of Engineering in Robotics | - | 2014-06 | 0 bullets'],
  ],
];

const schools: readonly Case[] = [
  [
    'honours, brackets and places behind the name',
    `
    **Master of Science in Botany**
    Northfield University Leeds, Upper Second Class Honours

    **硕士(软件工程)** 2014 to 2016
    北野大学软件学院(保研)
    `,
    [
      'education 4 Northfield University Leeds | Master of Science in Botany | - | - | 0 bullets',
      'education 7 北野大学软件学院 | 硕士(软件工程) | - | 2014..2016 | 0 bullets',
    ],
  ],
  [
    'a list item wrapped at the margin',
    `
    * 2005 - 2007, **DUT en Génie Biologique, option Bio-informatique**,
      Université de Brumaire.
    * 2004 - 2005, **Première année de CPGE en Physique, Chimie, Science de
      l'Ingénieur**, Lycée Ventôse, Nîmes.
    `,
    [
      'education 4 Université de Brumaire | DUT en Génie Biologique, option Bio-informatique | - | 2005..2007 | 0 bullets',
      "education 6 Lycée Ventôse | Première année de CPGE en Physique, Chimie, Science de l'Ingénieur | Nîmes | 2004..2005 | 0 bullets",
    ],
  ],
  [
    'letters before a town',
    `
    ##### FASP, São Paulo
    ###### FEBRUARY 2002 - NOVEMBER 2007
    * Bachelor of Science in Botany
    `,
    ['education 4 FASP | Bachelor of Science in Botany | São Paulo | 2002-02..2007-11 | 0 bullets'],
  ],
];

const datesApart: readonly Case[] = [
  [
    'bold schools below lines of dates',
    `
    _2010 – 2012_
    **Northfield University**
    Networks and systems, master's degree

    _2005 – 2010_
    **Northfield University**
    Control systems, bachelor's degree
    `,
    [
      "education 4 Northfield University | Networks and systems, master's degree | - | 2010..2012 | 0 bullets",
      "education 8 Northfield University | Control systems, bachelor's degree | - | 2005..2010 | 0 bullets",
    ],
  ],
  [
    'bold schools below lines that begin a paragraph with a year',
    `
    \`2014\` - Bachelor in Social Work
    **Northfield University**

    \`2009\` - A-levels
    **Harbour High School**
    `,
    [
      'education 4 Northfield University | Bachelor in Social Work | - | 2014 | 0 bullets',
      'education 7 Harbour High School | A-levels | - | 2009 | 0 bullets',
    ],
  ],
  [
    'a degree and its dates as a list below a bold school',
    `
    **Northfield University**
    * **Bachelor in Social Work**
    * 2010 – 2014

    **Harbour High School**
    * **A-levels**
    * 2008 – 2010
    `,
    [
      'education 4 Northfield University | Bachelor in Social Work | - | 2010..2014 | 0 bullets',
      'education 8 Harbour High School | A-levels | - | 2008..2010 | 0 bullets',
    ],
  ],
  [
    'the labelled date below a dated honour',
    `
    B.S. Computer Science, Northfield College
    Leeds, UK
    Dean's List Fall of 2023
    Graduation date: May 2024
    `,
    ['education 4 Northfield College | B.S. Computer Science | Leeds, UK | 2024-05 | 0 bullets'],
  ],
  [
    'a school with what is said of it in brackets',
    `
    - **BSc Systems** - Brumaire (incomplete)
    - **A-levels** - Harbour High School (2008 – 2010)
    `,
    ['education 4 Brumaire | BSc Systems | - | - | 0 bullets', 'education 5 Harbour High School | A-levels | - | 2008..2010 | 0 bullets'],
  ],
  [
    'two small words between degree and school, and a certificate that is called by its school',
    `
    - Studium der Rechte an der Universität Nordau, 1995 - 1998
    - Secondary School Leaving Certificate, Harbour College, 1995
    `,
    [
      'education 4 Universität Nordau | Studium der Rechte | - | 1995..1998 | 0 bullets',
      'education 5 Harbour College | Secondary School Leaving Certificate | - | 1995 | 0 bullets',
    ],
  ],
];

describe('reading the entries of an education', () => {
  for (const [name, cases] of Object.entries({ connectors, headers, words, groups, subjects, schools, datesApart })) {
    describe(name, () => {
      for (const [shape, text, degrees] of cases) it(shape, () => assert.deepEqual(readEntryLinesUnder('Education', text), degrees));
    });
  }
});
