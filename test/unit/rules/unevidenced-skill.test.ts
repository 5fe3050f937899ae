import { unevidencedSkill } from '../../../server/src/rules/unevidenced-skill.ts';
import { testRule } from '../../support/rules.ts';

const told = `## Experience

### Engineer at Tallow Works, 2019 – 2020

- Built the payroll system in Python and Django
- Moved its data to PostgreSQL
- Ran it on Kubernetes
- Trained nurses in its use
- Wrote the manual
`;

testRule(unevidencedSkill, {
  valid: [
    { name: 'what the experience names', text: `${told}\n## Skills\n\n- Python, Django, PostgreSQL, Kubernetes\n` },
    { name: 'other names, and names inside names', text: `${told}\n## Skills\n\n- K8s, Postgres, SQL, Python 3\n` },
    {
      name: 'traits, practices and human languages',
      text: `${told}\n## Skills\n\n- Python, Django, leadership, agile, unit testing, Git, HTML, French\n`,
    },
    { name: 'what is known a little', text: `${told}\n## Skills\n\n- Python, Django\n- Basic: Haskell, Erlang\n- Learning: Rust\n` },
    { name: 'services of a cloud', text: `${told}- Stored it in Amazon S3\n\n## Skills\n\n- Python, Django, AWS\n` },
    { name: 'a resume that names no tools', text: `${told}\n## Skills\n\n- Haskell, Erlang, Prolog, Python\n` },
    {
      name: 'too little told',
      text: '## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n- Built it in Python\n\n## Skills\n\n- Python, Haskell\n',
    },
    {
      name: 'a certificate',
      text: `${told}\n## Certificates\n\n- Terraform Associate, 2020\n\n## Skills\n\n- Python, Django, Terraform\n`,
    },
  ],
  invalid: [
    {
      text: `${told}\n## Skills\n\n- Python, Django, «Haskell»\n`,
      message: '“Haskell” is listed, and no role or project says where you used it. Name it there, or leave it out.',
    },
    { name: 'a short name', text: `${told}\n## Skills\n\n**Languages:** Python, «Go», «C»\n\n**Tools:** Django, Kubernetes\n` },
    {
      name: 'before the experience, in German',
      text: `## Kenntnisse\n\n- Python, Django, PostgreSQL, «Ansible»\n\n${told.replace('## Experience', '## Berufserfahrung')}`,
    },
    { name: 'at most so many', text: `${told}\n## Skills\n\n- Python, Django, PostgreSQL, «Haskell», Erlang\n`, options: { max: 1 } },
  ],
});
