import { dateFormat } from '../../../server/src/rules/date-format.ts';
import { testRule } from '../../support/rules.ts';

const roles = (...dates: string[]) =>
  `## Experience\n\n${dates.map((range) => `### Engineer at Tallow Works\n\n${range}\n\n- Built things\n\n`).join('')}`;

testRule(dateFormat, {
  valid: [
    {
      name: 'months of four letters written out among short ones',
      text: '## Experience\n\n### Baker, Oven Ltd | Sept 2019 – July 2022\n\n### Cook, Crust Ltd | Dec 2017 – Aug 2019\n\n### Cook, Hearth Ltd | Jan 2015 – June 2017\n',
    },
    roles('Jan 2020 – Mar 2021', 'Feb 2018 – Dec 2019'),
    { name: 'a month that nobody abbreviates', text: roles('Jan 2020 – May 2021', 'May 2018 – Dec 2019') },
    { name: 'a bare year among months', text: roles('Jan 2020 – Mar 2021', 'Feb 2018 – Dec 2019', '2016') },
    { name: 'a season among months', text: roles('Jan 2020 – Mar 2021', 'Feb 2018 – Dec 2019', 'Summer 2016') },
    { name: 'no clear majority', text: roles('Jan 2020 – Mar 2021', '02/2018 – 12/2019') },
    { name: 'one year for two months', text: roles('Jan 2020 – Mar 2021', 'Feb 2018 – Dec 2019', 'July – September 2015') },
    {
      name: 'a date that could be two days afterwards',
      text: roles('25/01/2020 – 26/03/2021', '2018-02-03 – 2018-04-05', '28/02/2015 – 29/03/2016'),
    },
    {
      name: 'a date of a publication',
      text: `${roles('Jan 2020 – Mar 2021', 'Feb 2018 – Dec 2019')}## Publications\n\n- “On Tallow”, March 2020\n`,
    },
  ],
  invalid: [
    {
      text: roles('Jan 2020 – Mar 2021', '«02/2018» – Dec 2019'),
      message: '“02/2018” is not in the form that most dates here have, which makes it hard to compare. Write “Feb 2018”.',
      output: roles('Jan 2020 – Mar 2021', 'Feb 2018 – Dec 2019'),
      loses: ['02'],
    },
    {
      name: 'full month names among short ones',
      text: roles('Jan 2020 – Mar 2021', 'Feb 2018 – Dec 2019', '«January 2017» – May 2017'),
      output: roles('Jan 2020 – Mar 2021', 'Feb 2018 – Dec 2019', 'Jan 2017 – May 2017'),
      loses: ['January'],
    },
    {
      name: 'with capitals where the other dates have them, whatever the language has',
      text: `
        ## Experiência

        ### Padeira na Forno Velho

        Dez 2020 – Jul 2021

        ### Padeira na Casa do Pão

        «Março de 2018» – Nov 2020
      `,
      output: `
        ## Experiência

        ### Padeira na Forno Velho

        Dez 2020 – Jul 2021

        ### Padeira na Casa do Pão

        Mar 2018 – Nov 2020
      `,
      loses: ['Março', 'de'],
    },
    {
      name: 'in the language of the other dates, and in capitals where it had them',
      text: `
        ## Berufserfahrung

        ### Entwickler bei der Talgwerke GmbH

        März 2020 – Mai 2021

        - Entwicklung der Software für die Lohnabrechnung und die Buchhaltung

        ### Entwickler bei der Kerzenfabrik AG

        «10/2018» – Januar 2020

        - Pflege der Software für die Lagerhaltung und den Versand
      `,
      output: `
        ## Berufserfahrung

        ### Entwickler bei der Talgwerke GmbH

        März 2020 – Mai 2021

        - Entwicklung der Software für die Lohnabrechnung und die Buchhaltung

        ### Entwickler bei der Kerzenfabrik AG

        Oktober 2018 – Januar 2020

        - Pflege der Software für die Lagerhaltung und den Versand
      `,
      loses: ['10'],
    },
    {
      name: 'any other form than the one configured, where nothing gets lost',
      text: roles('«Jan 2020» – «Mar 2021»', '2018 – 2019'),
      options: { format: 'MM/YYYY' },
      message: /is not in the form “MM\/YYYY”, which the configuration asks for\. Write “\d\d\/202\d”\.$/,
      output: roles('01/2020 – 03/2021', '2018 – 2019'),
      loses: ['Jan', 'Mar'],
    },
  ],
});
