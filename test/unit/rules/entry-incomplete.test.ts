import { entryIncomplete } from '../../../server/src/rules/entry-incomplete.ts';
import { testRule } from '../../support/rules.ts';

testRule(entryIncomplete, {
  valid: [
    {
      name: 'a line below the employer that may be the position',
      text: '## Experience\n\n### Tallow Works Ltd | 2019 – 2021\nBread for the whole town\n\n- Baked\n\n### Cook, Crust Ltd | 2018 – 2019\n\n- Cooked\n',
    },
    '# Ada Lovelace\n\n## Experience\n\n### Acme Ltd.\n\n2019 – 2020\n\n#### Software Engineer\n\n- Built\n\n## Education\n\n### University of Oxford\n\nBachelor of Science, 2015 – 2018\n',
    {
      name: 'two roles at one employer',
      text: '## Experience\n\n### Acme Ltd.\n\n#### Senior Engineer\n\n2020 – 2022\n\n- Led\n\n#### Engineer\n\n2019 – 2020\n\n- Built\n',
    },
    { name: 'people who work for themselves', text: '## Experience\n\n### Freelance Developer\n\n2019 – 2020\n\n- Built\n' },
    {
      name: 'a position or a degree as the first bullet',
      text: '## Experience\n\n### Acme Technologies Ltd. | 2019 – 2020\n\n- Media consultant\n\n### Globex Inc.\n\n**Intern** | 2018\n\n- Helped\n\n## Education\n\n### University of Oxford\n\n2015 – 2018\n\n- Visiting graduate student in physics\n',
    },
    { name: 'projects', text: '## Projects\n\n### Compiler\n\n2019\n\n- Built\n' },
    {
      name: 'a word that was configured',
      text: '## Experience\n\n### Visiting Lecturer\n\n2019 – 2020\n\n- Taught\n',
      options: { independent: ['visiting'] },
    },
  ],
  invalid: [
    {
      text: '# Ada Lovelace\n\n## Experience\n\n«### Software Engineer\n\n2019 – 2020»\n\n- Built\n\n### Acme Ltd.\n\n**Intern** | 2018\n\n- Helped\n',
      message: '“Software Engineer” comes without an employer, so readers and applicant systems have to guess. Add it.',
    },
    {
      name: 'a company alone',
      text: '# Ada Lovelace\n\n## Experience\n\n«### Acme Technologies Ltd. | 2019 – 2020»\n\n- Built\n\n### Globex Inc.\n\n**Intern** | 2018\n\n- Helped\n',
      message: /comes without a position/,
    },
    {
      name: 'a degree without an institution',
      text: '# Ada Lovelace\n\n## Education\n\n«* **Bachelor of Science** | 2015 – 2018»\n',
      message: /comes without an institution/,
    },
    {
      name: 'an institution alone',
      text: '# Ada Lovelace\n\n## Education\n\n«### University of Oxford\n\n2015 – 2018»\n',
      message: /comes without a degree/,
    },
    {
      name: 'the only header with one name',
      text: [
        '## Experience',
        '### Chef, Hearth\n\n2020 – 2021\n\n- Baked',
        '### Cook, Crust\n\n2019 – 2020\n\n- Baked',
        '### Waiter, Tallow\n\n2018 – 2019\n\n- Baked',
        '«### Marrow\n\n2017 – 2018»\n\n- Baked',
      ].join('\n\n'),
    },
  ],
});
