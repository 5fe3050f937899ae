import { skills } from './data/index.ts';
import type { Skill, SkillMatch } from './skill.ts';

/** One way to write a skill, right or wrong. */
export interface SkillForm {
  readonly skill: Skill;
  readonly text: string;
  readonly lower: string;
  /** The right way that a text of this form stands for. */
  readonly preferred: string;
  readonly right: boolean;
  readonly ambiguous: boolean;
  /** Other skills that differ from this form in their capitals alone: “SOC” beside “SoC”. */
  readonly homographs: readonly SkillForm[];
}

/** Every way to write every skill that the table knows, by its lower case; a right one wins over a wrong one. */
export function skillForms(): ReadonlyMap<string, SkillForm> {
  let forms = cache.get(skills);
  if (!forms) {
    forms = buildForms();
    cache.set(skills, forms);
  }
  return forms;
}

/** How a text that equals a form but for its case, or stands for it, relates to the skill. */
export function matchForm(form: SkillForm, text: string): SkillMatch {
  if (form.homographs.length > 0 && form.text !== text) return matchHomograph(form, text);
  const { skill } = form;
  const exact = form.right && isRight(form, text);
  const ambiguous = form.ambiguous || skill.ambiguous?.includes(text) === true || isWordLikeAcronym(form, text);
  return { skill, exact, preferred: exact ? text : form.preferred, ambiguous };
}

/** In other capitals than any of the skills, nobody can tell which is meant, nor how it ought to be written. */
function matchHomograph(form: SkillForm, text: string): SkillMatch {
  const own = form.homographs.find((homograph) => homograph.text === text);
  return own ? matchForm(own, text) : { skill: form.skill, exact: true, preferred: text, ambiguous: true };
}

/** What is right in any case is so in full; “Ann” and “soar” are words, and only “ANN” and “SOAR” are sure to be none. */
function isWordLikeAcronym({ skill, text: form }: SkillForm, text: string): boolean {
  return skill.anyCase === true && text !== form && /^[A-Z]+$/.test(form);
}

/** Built when the first text is looked up, not when the program starts. */
const cache = new WeakMap<readonly Skill[], ReadonlyMap<string, SkillForm>>();

function buildForms(): Map<string, SkillForm> {
  const forms = new Map<string, SkillForm>();
  for (const skill of skills) {
    addForm(forms, skill, skill.name, skill.name, true);
    if (skill.aliases) for (const alias of skill.aliases) addForm(forms, skill, alias, alias, true);
  }
  for (const skill of skills) {
    if (skill.spellings) for (const spelling of skill.spellings) addForm(forms, skill, spelling, nearestName(skill, spelling), false);
    addFormsWithoutDot(forms, skill, skill.name);
    if (skill.aliases) for (const alias of skill.aliases) addFormsWithoutDot(forms, skill, alias);
  }
  return forms;
}

const none: readonly SkillForm[] = [];

function addForm(forms: Map<string, SkillForm>, skill: Skill, text: string, preferred: string, right: boolean): void {
  const lower = text.toLowerCase();
  const known = forms.get(lower);
  const ambiguous = right && skill.ambiguous?.includes(text) === true;
  const form = { skill, text, lower, preferred, right, ambiguous, homographs: none };
  if (!known) forms.set(lower, form);
  else if (right && known.right && known.skill !== skill) forms.set(lower, { ...known, homographs: [...known.homographs, form] });
}

/** “ExpressJS” and “Express JS” stand for “Express.js”. */
function addFormsWithoutDot(forms: Map<string, SkillForm>, skill: Skill, name: string): void {
  if (!name.endsWith('.js')) return;
  const stem = name.slice(0, -'.js'.length);
  addForm(forms, skill, `${stem}JS`, name, false);
  addForm(forms, skill, `${stem} JS`, name, false);
}

/**
 * A word without capitals may be written with one (“Webpack”, “REST Services”, but not “JQuery” for “jQuery”), and a
 * word that says what sort of thing it is without one (“Spring framework”).
 */
function isRight({ skill, text: form }: SkillForm, text: string): boolean {
  if (skill.anyCase || text === skill.name || skill.aliases?.includes(text)) return true;
  const asWritten = (word: string, at: number) => text.charAt(at) + word.slice(1);
  return text === form.replace(plainWord, asWritten).replace(sortWord, asWritten);
}

const plainWord = /(?<![\p{L}\p{N}.])\p{Ll}+(?![\p{L}\p{N}])/gu;
const sortWord = /(?<= )(?:Cache|Certification|Database|Framework|Library|Platform|Proxy|Stack|Toolkit)\b/g;

/** The right name that a spelling comes nearest to: “VS Code” for “VSCode”, though the product's name is longer. */
function nearestName({ name, aliases = [] }: Skill, spelling: string): string {
  const letters = squash(spelling);
  return [name, ...aliases].find((right) => squash(right) === letters) ?? name;
}

/** The letters and digits of a name, whatever stands between them. */
export function squash(text: string): string {
  return text.toLowerCase().replace(/[\s.\-_/’'·–—]+/g, '');
}

/** The same of many names that are in lower case, all at once: the table has thousands. */
export function squashAll(names: readonly string[]): readonly string[] {
  return names
    .join('\n')
    .replace(/[^\S\n]+|[.\-_/’'·–—]+/g, '')
    .split('\n');
}
