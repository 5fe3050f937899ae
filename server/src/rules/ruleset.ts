import { type Recall, TextMemory } from '../text/textMemory.ts';
import type { Rule, SectionSchema, Severity } from './defineRule.ts';

/** The rules that are on, each with its options and severity; made by the configuration, the same object while it lasts. */
export interface Ruleset {
  readonly rules: readonly RuleSetting[];
  readonly schema: SectionSchema;
  /** Words that are right whatever a dictionary says. */
  readonly personalWords?: readonly string[];
}

export interface RuleSetting {
  readonly rule: Rule;
  // biome-ignore lint/suspicious/noExplicitAny: parsed by the rule's own schema.
  readonly options: any;
  /** As the person set it; absent where the rule, or the problem, decides. */
  readonly severity?: Severity;
}

/** The rules of a ruleset by what they look at. */
interface RuleGroups {
  readonly section: readonly RuleSetting[];
  /** Those among them that look at words. */
  readonly prose: readonly RuleSetting[];
  /** About the document, without those that look at words. */
  readonly framed: readonly RuleSetting[];
  readonly worded: readonly RuleSetting[];
  readonly surveys: readonly RuleSetting[];
}

export function groupRules(ruleset: Ruleset): RuleGroups {
  let groups = groupsByRuleset.get(ruleset);
  if (!groups) {
    const { rules } = ruleset;
    const section = rules.filter(({ rule }) => rule.checkSection);
    groups = {
      section,
      prose: section.filter(({ rule }) => !rule.ignoresProse),
      framed: rules.filter(({ rule }) => rule.check && rule.ignoresProse),
      worded: rules.filter(({ rule }) => rule.check && !rule.ignoresProse),
      surveys: rules.filter(({ rule }) => rule.survey),
    };
    groupsByRuleset.set(ruleset, groups);
  }
  return groups;
}

/** Keyed by the ruleset, which lasts as long as the configuration does. */
const groupsByRuleset = new WeakMap<Ruleset, RuleGroups>();

/** What spares the work for pieces of text that were looked at before, kept as long as the ruleset. */
export function recallOf(ruleset: Ruleset): Recall {
  let recall = recalls.get(ruleset);
  if (!recall) {
    const memory = new TextMemory();
    recall = (find, text) => memory.recall(find, text);
    recalls.set(ruleset, recall);
  }
  return recall;
}

/** Keyed by the ruleset, which lasts as long as the configuration does. */
const recalls = new WeakMap<Ruleset, Recall>();
