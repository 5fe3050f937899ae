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
  readonly exclude: ReadonlySet<Skill>;
  /** How well a skill suits the place; more is better. */
  weigh(skill: Skill): number;
}

/**
 * The skills that the typed text may become: the longest run of whole words at its end that a name or an alias begins
 * with. Undefined where there is none.
 */
export function completeSkills(query: SkillQuery): CompletionList | undefined {
  for (const typed of wordRuns(query.typed)) {
    const found = matchSkills(typed, query.exclude);
    if (found.length > 0) return listItems(found, typed, query);
  }
  return query.offersAll && query.typed.trim() === '' ? listItems(matchSkills('', query.exclude), '', query) : undefined;
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

function listItems(found: readonly Match[], typed: string, { offset, weigh }: SkillQuery): CompletionList {
  const weights = new Map(found.map(({ skill }) => [skill, weigh(skill)]));
  const weight = ({ skill }: Match) => weights.get(skill) ?? 0;
  const ordered = found.toSorted((a, b) => a.tier - b.tier || weight(b) - weight(a) || a.index - b.index);
  const span = { from: offset - typed.length, to: offset };
  return {
    items: ordered.slice(0, maximumItems).map((match) => toItem(match, span)),
    incomplete: ordered.length > maximumItems,
  };
}

function toItem({ skill, alias }: Match, span: CompletionItem['edit']['span']): CompletionItem {
  return {
    label: skill.name,
    detail: l10n.t(skill.category),
    documentation: describeSkill(skill),
    filterText: alias ?? skill.name,
    edit: { span, newText: skill.name },
  };
}

function matchSkills(typed: string, exclude: ReadonlySet<Skill>): Match[] {
  const wanted = typed.toLowerCase();
  const matches: Match[] = [];
  for (const [index, { skill, name, aliases }] of lowerCaseNames().entries()) {
    if (exclude.has(skill)) continue;
    if (name.startsWith(wanted)) matches.push({ skill, tier: 0, index });
    else {
      const alias = aliases.findIndex((text) => text.startsWith(wanted));
      if (alias >= 0) matches.push({ skill, tier: 1, index, alias: skill.aliases?.[alias] ?? skill.name });
      else if (name.includes(` ${wanted}`)) matches.push({ skill, tier: 2, index });
    }
  }
  return matches;
}

/** The ends of a text that begin with a word, longest first: “with Google C”, “Google C”, “C”. At most four words. */
function wordRuns(text: string): string[] {
  const starts = [...text.matchAll(/(?<![\p{L}\p{N}.+#@_-])[\p{L}\p{N}.#]/gu)].map(({ index }) => index);
  return starts.slice(-4).map((start) => text.slice(start));
}

interface LowerCaseNames {
  readonly skill: Skill;
  readonly name: string;
  readonly aliases: readonly string[];
}

const lowerCase = new WeakMap<readonly Skill[], readonly LowerCaseNames[]>();

function lowerCaseNames(): readonly LowerCaseNames[] {
  let names = lowerCase.get(skills);
  if (!names) {
    names = skills.map((skill) => ({
      skill,
      name: skill.name.toLowerCase(),
      aliases: (skill.aliases ?? []).map((alias) => alias.toLowerCase()),
    }));
    lowerCase.set(skills, names);
  }
  return names;
}
