import { duplicateSkill } from '../../../server/src/rules/duplicate-skill.ts';
import { testRule } from '../../support/rules.ts';

testRule(duplicateSkill, {
  valid: [
    {
      name: 'remarks in parentheses and in sentences',
      text: '## Skills\n\n- Python, Testing (Selenium, Python, Java)\n- 数据库：熟练掌握MySQL，了解MySQL主从同步\n',
    },
    {
      name: 'a label that says what the rest is about',
      text: '## Skills\n\n- **Java** the basics, streams, Java\n- Python: five years, Python\n',
    },
    { name: 'a heading that says more', text: '## Skills\n\n- Python, SQL, Java\n\n### Java\n\n- 2 years\n' },
    '## Skills\n\n- Languages: Go, Python\n- Tools: Docker, Kubernetes\n',
    { name: 'two versions', text: '## Skills\n\nPython 2, Python 3, Java 8, Java 17\n' },
    {
      name: 'how well one knows them',
      text: '## Skills\n\n- Python: advanced, 5 years\n- Go: advanced, 5 years\n- Rust（6ヶ月）, 6ヶ月\n- Zig, 6ヶ月\n',
    },
    { name: 'names of kin', text: '## Skills\n\nJava, JavaScript, C, C++, React, React Native, Angular, AngularJS\n' },
    {
      name: 'a skill used in a role',
      text: '## Experience\n\n### Engineer at Wick Ltd, 2019 – 2020\n\n- Go, Python\n\n## Skills\n\nGo, Python\n',
    },
    { name: 'two names, when asked to', text: '## Skills\n\nKubernetes, K8s\n', options: { aliases: false } },
  ],
  invalid: [
    {
      name: 'another section, whose repetition may be meant',
      text: '## Skills\n\n- Python, SQL\n\n## Experience\n\n- Baker\n\n## Technical Skills\n\n- «Python», Java\n',
      choose: 'Remove “Python”',
      output: '## Skills\n\n- Python, SQL\n\n## Experience\n\n- Baker\n\n## Technical Skills\n\n- Java\n',
      loses: ['Python'],
    },
    {
      text: '## Skills\n\n- **Languages:** Go, Shell Scripting, Python\n- **Infrastructure:** Docker, «Shell Scripting», Linux\n',
      message: '“Shell Scripting” is already listed under “Languages”; a repetition looks like padding. Remove one.',
      titles: ['Remove “Shell Scripting”'],
      output: '## Skills\n\n- **Languages:** Go, Shell Scripting, Python\n- **Infrastructure:** Docker, Linux\n',
      loses: ['Shell', 'Scripting'],
    },
    {
      name: 'the first of its line',
      text: '## Skills\n\n- Go, Python\n- «go», Docker\n',
      output: '## Skills\n\n- Go, Python\n- Docker\n',
      loses: ['go'],
    },
    {
      name: 'the last of its line',
      text: '## Skills\n\n- Go, Python\n- Docker, «Go».\n',
      output: '## Skills\n\n- Go, Python\n- Docker.\n',
      loses: ['Go'],
    },
    {
      name: 'a bullet of its own',
      text: '## Skills\n\n- Go\n- Python\n- «Go»\n- Docker\n',
      output: '## Skills\n\n- Go\n- Python\n- Docker\n',
      loses: ['Go'],
    },
    { name: 'in bold', text: '## Skills\n\nGo, Python, **«Go»**, Docker\n', output: '## Skills\n\nGo, Python, Docker\n', loses: ['Go'] },
    {
      name: 'semicolons and bars',
      text: '## Skills\n\nGo; Python; «Go»; Docker\n\nKafka | «Docker» | Linux\n',
      output: '## Skills\n\nGo; Python; Docker\n\nKafka | Linux\n',
      loses: ['Go', 'Docker'],
    },
    {
      name: 'two names of one skill, whose removal is for the person to choose',
      text: '## Skills\n\nKubernetes, Docker, «K8s»\n',
      message: '“K8s” is another name of “Kubernetes”, which is listed before it. Keep the one that employers write.',
      choose: 'Remove “K8s”',
      output: '## Skills\n\nKubernetes, Docker\n',
      loses: ['K8s'],
    },
    {
      name: 'a remark that would be lost, likewise',
      text: '## Skills\n\n- Kubernetes, Docker\n- «Kubernetes (EKS)», Linux\n',
      choose: 'Remove “Kubernetes (EKS)”',
      output: '## Skills\n\n- Kubernetes, Docker\n- Linux\n',
      loses: ['Kubernetes', 'EKS'],
    },
  ],
});
