import { pageLength } from '../../../server/src/rules/page-length.ts';
import { testRule } from '../../support/rules.ts';

const bullets = (count: number) => '- Baked bread for the whole town, day after day\n'.repeat(count);

testRule(pageLength, {
  valid: [
    `# Mira Holt\n\n## Experience\n\n${bullets(90)}`,
    { name: 'a little more than two pages', text: `# Mira Holt\n\n## Experience\n\n${bullets(115)}` },
    { name: 'as many as were asked for', text: `# Mira Holt\n\n## Experience\n\n${bullets(200)}`, options: { pages: 5 } },
    '',
  ],
  invalid: [
    {
      name: 'four pages',
      text: `# «Mira Holt»\n\n## Experience\n\n${bullets(200)}`,
      message:
        'This resume fills about 4 pages, and few readers go beyond 2 pages, which end about in “Experience”. Shorten what is oldest first.',
    },
    {
      name: 'the section that goes over',
      text: `# «Mira Holt»\n\n## Experience\n\n${bullets(90)}\n## Talks\n\n${bullets(60)}\n## Skills\n\n- Bread\n`,
      message:
        'This resume fills about 4 pages, and few readers go beyond 2 pages, which end about in “Talks”. Shorten what is oldest first.',
    },
    {
      name: 'what has no heading',
      text: `# «Mira Holt»\n\n${bullets(200)}`,
      options: { pages: 1 },
      message: 'This resume fills about 4 pages, and few readers go beyond one page. Shorten what is oldest first.',
    },
    { name: 'two pages where one was asked for', text: `# «Mira Holt»\n\n## Experience\n\n${bullets(90)}`, options: { pages: 1 } },
  ],
});
