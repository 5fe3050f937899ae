import * as l10n from '@vscode/l10n';
import { skills } from '../../skills/lookup.ts';
import type { Skill } from '../../skills/skill.ts';
import { describeSkill } from '../describeSkill.ts';
import type { CompletionItem, CompletionList } from './completionItem.ts';

export interface SkillQuery {
  readonly offset: number;
  /** The text before the cursor that a name may begin in. */
  readonly typed: string;
  /** Whether to offer everything where nothing was typed yet. */
  readonly offersAll: boolean;
  /** What stands behind the cursor on its line. */
  readonly after: string;
  /** Whether a skill may be offered. */
  accept(skill: Skill): boolean;
  /** Nothing is offered then where what was typed is a name already: Enter has to end the line. */
  readonly isAutomatic: boolean;
  /** How well a skill suits the place; more is better. */
  weigh(skill: Skill): number;
}

/**
 * The skills that the typed text may become: the longest run of whole words at its end that a name or an alias begins
 * with. Undefined where there is none.
 */
export function completeSkills(query: SkillQuery): CompletionList | undefined {
  for (const typed of wordRuns(query.typed)) {
    const found = matchSkills(typed, query);
    if (query.isAutomatic && found.some(({ skill }) => skill.name === typed)) return undefined;
    if (found.length > 0) return listItems(found, typed, query);
  }
  return query.offersAll && query.typed.trim() === '' ? listItems(matchSkills('', query), '', query) : undefined;
}

interface Match {
  readonly skill: Skill;
  /** 0 for the beginning of the name, 1 of an alias, 2 of a later word of the name. */
  readonly tier: number;
  /** Position in the table, where kin stand together and the better known come first. */
  readonly index: number;
  readonly alias?: string;
}

/** More than anybody scrolls through; the editor asks again when more is typed. */
const maximumItems = 100;

function listItems(found: readonly Match[], typed: string, { offset, after, weigh, isAutomatic }: SkillQuery): CompletionList {
  const weights = new Map(found.map(({ skill }) => [skill, weigh(skill)]));
  const weight = ({ skill }: Match) => weights.get(skill) ?? 0;
  const ordered = found.toSorted((a, b) => a.tier - b.tier || weight(b) - weight(a) || a.index - b.index);
  const span = { from: offset - typed.length, to: offset };
  return {
    items: ordered.slice(0, maximumItems).map((match) => toItem(match, span, offset + (/^[\p{L}\p{N}+#]*/u.exec(after)?.[0].length ?? 0))),
    // Without being asked, the list has to go once a whole name was typed.
    incomplete: isAutomatic || ordered.length > maximumItems,
  };
}

function toItem({ skill, alias }: Match, span: CompletionItem['edit']['span'], replaceTo: number): CompletionItem {
  return {
    kind: 'skill',
    label: skill.name,
    detail: l10n.t(skill.category),
    documentation: () => describeSkill(skill),
    filterText: alias ?? skill.name,
    edit: { span, newText: skill.name },
    replaceTo,
  };
}

function matchSkills(typed: string, { accept }: SkillQuery): Match[] {
  const wanted = typed.toLowerCase();
  if (wanted === '') return skills.flatMap((skill, index) => (accept(skill) ? [{ skill, tier: 0, index }] : []));
  const found = new Map<Skill, Match>();
  for (const { start, match } of startsByLetters().get(wanted.slice(0, 2)) ?? []) {
    if (!start.startsWith(wanted)) continue;
    const known = found.get(match.skill);
    if ((known === undefined || match.tier < known.tier) && accept(match.skill)) found.set(match.skill, match);
  }
  return [...found.values()];
}

/** The ends of a text that begin with a word, longest first: “with Google C”, “Google C”, “C”. At most four words. */
function wordRuns(text: string): string[] {
  const starts = [...text.matchAll(/(?<![\p{L}\p{N}.+#@_-])[\p{L}\p{N}.#]/gu)].map(({ index }) => index);
  return starts.slice(-4).map((start) => text.slice(start));
}

/** A name, an alias or the rest of a name from a later word on, in lower case. */
interface NameStart {
  readonly start: string;
  readonly match: Match;
}

const cache = new WeakMap<readonly Skill[], ReadonlyMap<string, readonly NameStart[]>>();

/** All that may be typed of skills by its first letter, and by its first two; built when first asked for. */
function startsByLetters(): ReadonlyMap<string, readonly NameStart[]> {
  let byLetters = cache.get(skills);
  if (!byLetters) {
    byLetters = buildStarts();
    cache.set(skills, byLetters);
  }
  return byLetters;
}

function buildStarts(): ReadonlyMap<string, readonly NameStart[]> {
  const byLetters = new Map<string, NameStart[]>();
  const add = (start: string, match: Match) => {
    for (const letters of new Set([start.charAt(0), start.slice(0, 2)])) {
      const starts = byLetters.get(letters);
      if (starts) starts.push({ start, match });
      else byLetters.set(letters, [{ start, match }]);
    }
  };
  for (const [index, skill] of skills.entries()) {
    const name = skill.name.toLowerCase();
    add(name, { skill, tier: 0, index });
    for (const alias of skill.aliases ?? []) add(alias.toLowerCase(), { skill, tier: 1, index, alias });
    for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1))
      add(name.slice(space + 1), { skill, tier: 2, index });
  }
  return byLetters;
}
