import type { PlacedSection } from '../model/resume.ts';
import type { FoundProblem } from './findings.ts';
import type { RuleSetting } from './ruleset.ts';
import type { Survey, SurveyContext } from './survey.ts';

/**
 * What a survey finds, by section. With what it found in the version before, and which sections are others than then, it gives the same
 * lists where neither the section nor the verdict on it has changed.
 */
export function runSurvey(
  setting: RuleSetting,
  survey: Survey<RuleSetting['options']>,
  context: SurveyContext<RuleSetting['options']>,
  before: Surveyed | undefined,
  changed: readonly number[],
): Surveyed {
  const { sections } = context.resume;
  const read = (index: number) => survey.read((sections[index] as PlacedSection).section, context);
  const judge = (index: number, said: unknown, verdict: unknown) =>
    judgeSection(sections[index], said, verdict, { setting, survey, context });
  if (!before) {
    const said = sections.map((_, index) => read(index));
    const verdicts = survey.weigh(said, context);
    return { said, verdicts, lists: sections.map((_, index) => judge(index, said[index], verdicts[index])) };
  }
  const said = before.said.slice();
  for (const index of changed) said[index] = read(index);
  const isSame = (index: number) => isEqual(before.said[index], said[index], survey.isEqual);
  const verdicts = changed.every(isSame) ? before.verdicts : survey.weigh(said, context);
  const lists = before.lists.slice();
  for (const index of sections.keys()) {
    if (changed.includes(index) || !isEqual(before.verdicts[index], verdicts[index], survey.isSame))
      lists[index] = judge(index, said[index], verdicts[index]);
  }
  return { said, verdicts, lists };
}

export interface Surveyed {
  readonly said: readonly unknown[];
  readonly verdicts: readonly unknown[];
  /** By section, in their order. */
  readonly lists: readonly (readonly FoundProblem[])[];
}

interface Judging {
  readonly setting: RuleSetting;
  readonly survey: Survey<RuleSetting['options']>;
  readonly context: SurveyContext<RuleSetting['options']>;
}

function judgeSection(place: PlacedSection | undefined, said: unknown, verdict: unknown, judging: Judging): readonly FoundProblem[] {
  if (!place || said === undefined || verdict === undefined || place.section.unreadable !== undefined) return none;
  const { setting, survey, context } = judging;
  return survey.judge(place.section, said, verdict, context).map((problem) => ({ setting, problem }));
}

const none: readonly FoundProblem[] = [];

function isEqual(before: unknown, after: unknown, isSame: ((before: unknown, after: unknown) => boolean) | undefined): boolean {
  return before === after || (before !== undefined && after !== undefined && isSame?.(before, after) === true);
}
