import { type Span, shiftSpan } from '../../../server/src/model/span.ts';
import { type CleanResume, insert, replace } from '../cleanResume.ts';
import type { Planter } from '../planter.ts';

export const skillPlanters: readonly Planter[] = [
  {
    rule: 'skill-name',
    plant(resume, random) {
      const found = namesIn(resume).filter(({ name }) => miswritten[name]);
      const at = random.pick(found);
      if (at && random.next() < 0.5) return { edits: [replace(at.span, random.pick(miswritten[at.name] ?? []) ?? '')] };
      const bullet = random.pick(resume.deeds);
      const name = random.choose([
        'Github',
        'NodeJS',
        'Javascript',
        'Typescript',
        'Postgresql',
        'Graphql',
        'MySql',
        'Mongodb',
        'Powerpoint',
      ]);
      return bullet && resume.language !== 'ja'
        ? { edits: [insert(bullet.span.to - (bullet.text.endsWith('.') ? 1 : 0), ` (${name})`)] }
        : undefined;
    },
  },
  {
    rule: 'duplicate-skill',
    plant(resume, random) {
      const list = random.pick(lists(resume));
      const [skill] = random.shuffle(list?.skills ?? []);
      if (!list || skill === undefined) return undefined;
      const aliases: Readonly<Record<string, string>> = { Kubernetes: 'K8s', PostgreSQL: 'Postgres', Go: 'Golang', TypeScript: 'TS' };
      const again = random.next() < 0.5 ? (aliases[skill] ?? skill) : skill;
      return { edits: [insert(list.end, `${list.separator}${again}`)] };
    },
  },
  {
    rule: 'unevidenced-skill',
    plant(resume, random) {
      const list = random.pick(lists(resume));
      const name = random.choose(unusual);
      // Where most skills are none that a role would name, a list stands for itself.
      const isTold = list !== undefined && namesIn(resume).length >= 2;
      return isTold ? { edits: [insert(list.end, `${list.separator}${name}`)] } : undefined;
    },
  },
  {
    rule: 'unlisted-skill',
    plant(resume, random) {
      const bullet = random.pick(resume.deeds);
      if (!bullet || namesIn(resume).length < 4) return undefined;
      // Who lists SQL need not list databases.
      const name = random.choose(['Ansible', 'RabbitMQ', 'Grafana', 'Logstash', 'OpenTelemetry']);
      const joint = resume.language === 'ja' ? '、' : ', ';
      return { edits: [insert(bullet.span.to - (bullet.text.endsWith('.') ? 1 : 0), `${joint}${name}`)] };
    },
  },
];

/** Tools that no fixture knows. */
const unusual = [
  'Ansible',
  'Redis',
  'Elasticsearch',
  'RabbitMQ',
  'Django',
  'MongoDB',
  'Jenkins',
  'Snowflake',
  'Grafana',
  'Salesforce',
] as const;

/** Names of the fixtures as people miswrite them. */
const miswritten: Readonly<Record<string, readonly string[]>> = {
  PostgreSQL: ['Postgresql', 'postgresql', 'PostGreSQL'],
  Kubernetes: ['kubernetes', 'KUBERNETES'],
  TypeScript: ['Typescript', 'typescript'],
  Terraform: ['terraform', 'TerraForm'],
  Kafka: ['kafka'],
  Python: ['python'],
  SolidWorks: ['Solid Works'],
  MATLAB: ['Matlab'],
  InDesign: ['Indesign'],
  Airflow: ['airflow'],
  'Google Analytics': ['google analytics'],
};

function namesIn(resume: CleanResume): { name: string; span: Span }[] {
  return resume
    .sectionsOf('skills')
    .flatMap(({ section, start }) => section.skills.map(({ text, span }) => ({ name: text, span: shiftSpan(span, start) })))
    .filter(({ name }) => name in miswritten || ['Go', 'SQL', 'R', 'Tableau'].includes(name));
}

/** The lines of the skills section, each with what parts its items. */
function lists(resume: CleanResume): { end: number; separator: string; skills: readonly string[] }[] {
  return resume.sectionsOf('skills').flatMap(({ section, start }) => {
    const lines = [...section.text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({ from: index, to: index + line.trimEnd().length }));
    return lines.flatMap(({ from, to }) => {
      const skills = section.skills.filter(({ span }) => from <= span.from && span.to <= to);
      if (skills.length === 0 || skills.at(-1)?.span.to !== to) return [];
      const isHuman = /anguages:|Sprachen|Langues/.test(section.text.slice(from, to)) && !/Go|SQL/.test(section.text.slice(from, to));
      return isHuman || (skills.length === 1 && !/[:：]/.test(section.text.slice(from, to)))
        ? []
        : [{ end: start + to, separator: resume.language === 'ja' ? '、' : ', ', skills: skills.map(({ text }) => text) }];
    });
  });
}
