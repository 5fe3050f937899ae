import type { Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import type { FoundProblem } from './findings.ts';
import type { RuleSetting } from './ruleset.ts';
import type { Survey, SurveyContext } from './survey.ts';

/** What a survey finds, by section. The same list as before where neither the section nor the verdict on it has changed. */
export function runSurvey(
  setting: RuleSetting,
  survey: Survey<RuleSetting['options']>,
  context: SurveyContext<RuleSetting['options']>,
): readonly (readonly FoundProblem[])[] {
  const { sections } = context.resume;
  const said = sections.map(({ section }) => survey.read(section, context));
  const verdicts = survey.weigh(said, context);
  const known = judgementsOf(setting);
  return sections.map(({ section }, index) => {
    const verdict = verdicts[index];
    if (verdict === undefined || said[index] === undefined || section.unreadable !== undefined) return none;
    return judge(section, said[index], verdict, { setting, survey, context, known });
  });
}

interface Judging {
  readonly setting: RuleSetting;
  readonly survey: Survey<RuleSetting['options']>;
  readonly context: SurveyContext<RuleSetting['options']>;
  readonly known: SectionCache<Judgement>;
}

interface Judgement {
  readonly said: unknown;
  readonly verdict: unknown;
  readonly found: readonly FoundProblem[];
}

function judge(section: Section, said: unknown, verdict: unknown, { setting, survey, context, known }: Judging): readonly FoundProblem[] {
  const before = known.get(section);
  if (before && before.said === said && (before.verdict === verdict || survey.isSame?.(before.verdict, verdict) === true))
    return before.found;
  const found = survey.judge(section, said, verdict, context).map((problem) => ({ setting, problem }));
  known.set(section, { said, verdict, found });
  return found;
}

const none: readonly FoundProblem[] = [];

function judgementsOf(setting: RuleSetting): SectionCache<Judgement> {
  let cache = judgements.get(setting);
  if (!cache) {
    cache = new SectionCache();
    judgements.set(setting, cache);
  }
  return cache;
}

/** Keyed by the rule with its options, which lasts as long as the configuration does. */
const judgements = new WeakMap<RuleSetting, SectionCache<Judgement>>();
