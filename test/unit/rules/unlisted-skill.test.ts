import { unlistedSkill } from '../../../server/src/rules/unlisted-skill.ts';
import { testRule } from '../../support/rules.ts';

const role = (bullets: string) => `## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n${bullets}\n`;
const told = role(
  '- Built the payroll system in Python and Django\n- Moved its data to PostgreSQL\n- Ran it on «Terraform», then on Terraform Cloud\n',
);
const clean = told.replace('«', '').replace('»', '');

testRule(unlistedSkill, {
  valid: [
    { name: 'what is listed', text: `${clean}\n## Skills\n\n- Python, Django, PostgreSQL, Terraform\n` },
    {
      name: 'under another name',
      text: `${role('- Built it in Python and Django\n- Ran it on K8s, in Postgres\n')}\n## Skills\n\n- Python, Django, PostgreSQL, Kubernetes\n`,
    },
    {
      name: 'a part of what is listed',
      text: `${role('- Built it in Python and Django\n- Stored it in Amazon S3\n')}\n## Skills\n\n- Python, Django, AWS\n`,
    },
    { name: 'a short list', text: `${clean}\n## Skills\n\n- Haskell, Erlang, Prolog\n` },
    { name: 'no list', text: clean },
    {
      name: 'common words, practices, employers and links',
      text: `## Experience\n\n### Engineer at Docker Inc, 2019 – 2020\n\n- Built it in Python and Django to go and excel\n- Did unit testing with [Jenkins](https://j.example) for PostgreSQL\n\n## Skills\n\n- Python, Django, PostgreSQL\n`,
    },
  ],
  invalid: [
    {
      text: `${told}\n## Skills\n\n- Python, Django, PostgreSQL\n`,
      message: '“Terraform” is used here, and not listed among the skills, where readers and parsers look for it. Add it there.',
      titles: ['Add “Terraform” to the skills'],
      choose: 'Add “Terraform” to the skills',
      output: `${clean}\n## Skills\n\n- Python, Django, PostgreSQL, Terraform\n`,
    },
    {
      name: 'beside a skill of the same kind',
      text: `${told}- Wrote it in «Haskell»\n\n## Skills\n\n**Languages:** Python, Java\n**Tools:** Django, PostgreSQL, Docker\n`,
      choose: 'Add “Haskell” to the skills',
      output: `${clean}- Wrote it in Haskell\n\n## Skills\n\n**Languages:** Python, Java, Haskell\n**Tools:** Django, PostgreSQL, Docker\n`,
    },
    {
      name: 'as a bullet of its own',
      text: `${told}\n## Skills\n\n- Python\n- Django\n- PostgreSQL\n`,
      choose: 'Add “Terraform” to the skills',
      output: `${clean}\n## Skills\n\n- Python\n- Django\n- PostgreSQL\n- Terraform\n`,
    },
    {
      name: 'without a fix in a table',
      text: `${told}\n## Skills\n\n| Kind | Names |\n| --- | --- |\n| Tools | Python, Django, PostgreSQL |\n`,
      titles: [],
    },
    {
      name: 'at most so many',
      text: `${told}- Ran Ansible too\n\n## Skills\n\n- Python, Django, PostgreSQL\n`,
      options: { max: 1 },
    },
    {
      name: 'in French',
      text: `${told.replace('## Experience', '## Expérience professionnelle')}\n## Compétences\n\n- Python, Django, PostgreSQL\n`,
    },
  ],
});
