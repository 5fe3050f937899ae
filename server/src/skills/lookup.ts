import { skills } from './data/index.ts';
import { matchForm, type SkillForm, skillForms, squash, squashAll } from './forms.ts';
import type { Skill, SkillMatch } from './skill.ts';

export { skills };

/**
 * The skill that a whole text names, such as an item of a skills list: by name, alias or known misspelling, in any
 * case, with spaces, hyphens, dots or slashes more or less, and with or without a version after it.
 */
export function findSkill(text: string): SkillMatch | undefined {
  const item = trimItem(text);
  if (item === '' || item.length > longestName) return undefined;
  const whole = findName(item);
  if (whole) return whole;
  const { name, gap, version } = splitVersion(item);
  if (version === '') return undefined;
  const match = findName(name);
  return match && { ...match, preferred: `${match.preferred}${gap}${version}`, version };
}

/** No name in the table is longer. */
const longestName = 80;

function findName(name: string): SkillMatch | undefined {
  const form = skillForms().get(name.toLowerCase());
  if (form) return matchForm(form, name);
  const near = formsByLetters().get(squash(name));
  return near && matchForm({ ...near, right: near.skill.anyCase === true }, name);
}

/** Built when the first text is looked up that is no form as it stands. */
const cache = new WeakMap<readonly Skill[], ReadonlyMap<string, SkillForm>>();

function formsByLetters(): ReadonlyMap<string, SkillForm> {
  let byLetters = cache.get(skills);
  if (!byLetters) {
    byLetters = buildLetters();
    cache.set(skills, byLetters);
  }
  return byLetters;
}

function buildLetters(): Map<string, SkillForm> {
  const byLetters = new Map<string, SkillForm>();
  // “Air flow” is no Airflow: a common word counts only as it stands.
  const forms = [...skillForms().values()].filter(({ ambiguous }) => !ambiguous);
  for (const [index, letters] of squashAll(forms.map(({ lower }) => lower)).entries()) {
    const form = forms[index];
    if (form && !byLetters.has(letters)) byLetters.set(letters, form);
  }
  return byLetters;
}

/** Without white space and the punctuation that ends a list or a sentence. */
function trimItem(text: string): string {
  let to = text.length;
  while (to > 0 && ' \t\n.,;:'.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(0, to).trimStart();
}

/** “Java 17” is “Java” and “17”, “Spring Boot 2.7+” ends with “2.7+”. */
function splitVersion(text: string): { name: string; gap: string; version: string } {
  let from = text.length;
  while (from > 0 && '0123456789.+'.includes(text.charAt(from - 1))) from -= 1;
  while (from < text.length && !isDigit(text.charAt(from))) from += 1;
  if (from < text.length && (text.charAt(from - 1) === 'v' || text.charAt(from - 1) === 'V') && text.charAt(from - 2) === ' ') from -= 1;
  const name = text.slice(0, from).trimEnd();
  return { name, gap: text.slice(name.length, from), version: name === '' ? '' : text.slice(from) };
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
