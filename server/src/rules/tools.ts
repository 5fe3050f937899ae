import { allEntries } from '../model/entries.ts';
import type { Prose } from '../model/prose.ts';
import type { Section, SkillMention } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import type { Span } from '../model/span.ts';
import { findSkill } from '../skills/lookup.ts';
import { findSkillMentions, type SkillInText } from '../skills/mentions.ts';
import type { Skill } from '../skills/skill.ts';
import { runAt, sourceSpan, wordsOnly } from '../text/prose.ts';
import type { Recall } from '../text/textMemory.ts';
import { SpanSet } from './spanSet.ts';

/** A tool in a list of skills. */
export interface ListedTool {
  readonly mention: SkillMention;
  readonly skill: Skill;
}

/** A tool that the text about a role or project names. */
export interface ToldTool {
  readonly skill: Skill;
  readonly text: string;
  readonly span: Span;
}

/**
 * Whether a skill is a thing with a name, which is either mentioned or not: no field, practice, trait or human language, which one
 * shows without naming it.
 */
export function isTool({ name, category, anyCase }: Skill): boolean {
  return anyCase !== true && !abstract.test(category) && !families.has(name);
}

/** What everybody of a field uses unnamed (Git, HTML, an editor) is left out as well. */
const abstract =
  /practice|technique|skill|concept|field|method|standard|certification|social network|protocol|networking|language model|stack|format|operating system|security framework|office|web technology|markup|style sheet|parallel computing|version control|developer tool|messaging|communication/;

/** Ways of working and families of tools that stand among the tools. */
const families: ReadonlySet<string> = new Set([
  'DevOps',
  'DevSecOps',
  'GitOps',
  'MLOps',
  'CI/CD',
  'TLS',
  'SSL',
  'NoSQL',
  'RDBMS',
  'Serverless',
  'REST',
  'SOAP',
  'JWT',
]);

/** The skills that one stands on: who uses S3 uses AWS, who uses React uses JavaScript. */
export function groundsOf(skill: Skill): readonly string[] {
  let known = groundsBySkill.get(skill);
  if (!known) {
    const vendor = vendors.find(({ products }) => products.test(skill.name));
    known = [...(vendor ? vendor.families : []), ...(grounds[skill.category] ?? [])];
    groundsBySkill.set(skill, known);
  }
  return known;
}

const groundsBySkill = new WeakMap<Skill, readonly string[]>();

const vendors: readonly { readonly products: RegExp; readonly families: readonly string[] }[] = [
  { products: /^(?:Amazon|AWS)\b/, families: ['AWS', 'Amazon Web Services'] },
  { products: /^(?:Google|BigQuery|Firebase|Pub\/Sub)\b/, families: ['Google Cloud', 'Google Cloud Platform', 'GCP'] },
  { products: /^(?:Azure|Microsoft)\b/, families: ['Azure', 'Microsoft Azure'] },
  { products: /^(?:Elasticsearch|Logstash|Kibana)$/, families: ['ELK', 'ELK Stack', 'Elastic Stack'] },
];

/** What the tools of a category are used with. */
const grounds: Readonly<Record<string, readonly string[]>> = {
  database: ['SQL'],
  'JavaScript library': ['JavaScript'],
  'front-end framework': ['JavaScript', 'TypeScript'],
  'JavaScript runtime': ['JavaScript'],
  'CSS tool': ['CSS'],
  'data analysis library': ['Python'],
  'Python library': ['Python'],
  'Java library': ['Java'],
};

/** The tools that the skills section lists, those among them left out that the person knows a little. */
export function listedTools(section: Section): readonly ListedTool[] {
  let tools = listed.get(section);
  if (!tools) {
    const links = new SpanSet(section.links.map(({ span }) => span));
    tools = section.skills.flatMap((mention) => {
      const isLittle = little.test(mention.group ?? '') || little.test(mention.text);
      const skill = isLittle || links.overlaps(mention.span) ? undefined : findSkill(mention.text)?.skill;
      return skill && isTool(skill) ? [{ mention, skill }] : [];
    });
    listed.set(section, tools);
  }
  return tools;
}

/** The tools that bullets and paragraphs below the headers name for sure, in order; no names of employers, projects or links. */
export function toldTools(section: Section, recall: Recall): readonly ToldTool[] {
  let tools = told.get(section);
  if (!tools) {
    tools = readTools(section, recall);
    told.set(section, tools);
  }
  return tools;
}

function readTools(section: Section, recall: Recall): readonly ToldTool[] {
  const tools: ToldTool[] = [];
  const headers = new SpanSet(allEntries(section).map(({ header }) => header));
  const read = (piece: Prose) => {
    const mentions = recall(findTools, wordsOnly(piece));
    if (mentions.length === 0 || headers.overlaps(piece.span)) return;
    for (const { skill, text, from, to } of mentions) {
      if (!runAt(piece, from)?.linked) tools.push({ skill, text, span: sourceSpan(piece, from, to) });
    }
  };
  for (const { prose } of section.bullets) read(prose);
  for (const paragraph of section.paragraphs) read(paragraph);
  return tools.sort((a, b) => a.span.from - b.span.from);
}

function findTools(text: string): readonly SkillInText[] {
  return findSkillMentions(text).filter(({ skill, ambiguous }) => !ambiguous && isTool(skill));
}

/** The tools that a section names, and what they stand on, by name. */
export function toldSkills(section: Section, recall: Recall): ToldSkills {
  let known = toldSets.get(section);
  if (!known) {
    const skills = new Set(toldTools(section, recall).map(({ skill }) => skill));
    known = { skills, grounds: new Set([...skills].flatMap(groundsOf)) };
    toldSets.set(section, known);
  }
  return known;
}

export interface ToldSkills {
  readonly skills: ReadonlySet<Skill>;
  readonly grounds: ReadonlySet<string>;
}

/** Whether a section names a skill in any way, in any case, or something whose name holds that of the skill (“PostgreSQL” holds “SQL”). */
export function namesSkill(section: Section, skill: Skill): boolean {
  let known = named.get(section);
  if (!known) {
    known = { lower: toLower(section.text), answers: new Map() };
    named.set(section, known);
  }
  let answer = known.answers.get(skill);
  if (answer === undefined) {
    const { lower } = known;
    answer = bareNames(skill).some((name) => holdsName(lower, name));
    known.answers.set(skill, answer);
  }
  return answer;
}

/** Those of the tools of a list that a section names in any way, as `namesSkill`. Lines that were looked at before are not searched again. */
export function namedOf(section: Section, list: readonly ListedTool[]): ReadonlySet<Skill> {
  const known = namedOfList.get(section);
  if (known?.list === list) return known.skills;
  const skills = new Set<Skill>();
  for (const line of section.text.split('\n')) for (const skill of namedInLine(line, list)) skills.add(skill);
  namedOfList.set(section, { list, skills });
  return skills;
}

function namedInLine(line: string, list: readonly ListedTool[]): readonly Skill[] {
  let lines = namedInLines.get(list);
  if (!lines || lines.size > MOST_LINES) {
    lines = new Map();
    namedInLines.set(list, lines);
  }
  let skills = lines.get(line);
  if (!skills) {
    const lower = toLower(line);
    skills = list.filter(({ skill }) => bareNames(skill).some((name) => holdsName(lower, name))).map(({ skill }) => skill);
    lines.set(line, skills);
  }
  return skills;
}

/** Kept while the list is the same, and no more than this. */
const namedInLines = new WeakMap<readonly ListedTool[], Map<string, readonly Skill[]>>();
const MOST_LINES = 10_000;

function toLower(text: string): string {
  return text.replace(/\\(?=[#+.*_-])/g, '').toLowerCase();
}

interface NamedSkills {
  readonly lower: string;
  readonly answers: Map<Skill, boolean>;
}

/** All kept while the section is the same. */
const listed = new SectionCache<readonly ListedTool[]>();
const told = new SectionCache<readonly ToldTool[]>();
const named = new SectionCache<NamedSkills>();
const namedOfList = new SectionCache<{ readonly list: readonly ListedTool[]; readonly skills: ReadonlySet<Skill> }>();
const toldSets = new SectionCache<ToldSkills>();

/** In lower case, without “.js”. */
function bareNames(skill: Skill): readonly string[] {
  let names = namesBySkill.get(skill);
  if (!names) {
    names = [skill.name, ...(skill.aliases ?? []), ...(skill.spellings ?? [])].map((name) => name.toLowerCase().replace(/\.js$/, ''));
    namesBySkill.set(skill, names);
  }
  return names;
}

const namesBySkill = new WeakMap<Skill, readonly string[]>();

/** A name of one or two letters has to stand alone; a longer one may be part of another, and that is evidence enough. */
function holdsName(lower: string, bare: string): boolean {
  if (bare.length > 2) return lower.includes(bare);
  for (let at = lower.indexOf(bare); at >= 0; at = lower.indexOf(bare, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(lower.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(lower.charAt(at + bare.length))) return true;
  }
  return false;
}

const little = /basic|familiar|learn|beginner|novice|exposure|interest|some |a little|previous|past|grundkenntnis|notions|básic/i;
