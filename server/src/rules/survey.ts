import type { Section } from '../model/resume.ts';
import type { Problem, ResumeContext } from './defineRule.ts';

/**
 * How a rule judges sections by what all of them say together, such as what most bullets end with. On a key stroke one section is read
 * again; the rest only where it says something else than before, or where the verdict on another one is a new one.
 */
export interface SurveyDefinition<Options, Said, Verdict> {
  /** What a section says; undefined for nothing. */
  read(section: Section, context: SurveyContext<Options>): Said | undefined;
  /** Whether two things that a section says weigh the same. Absent: where they are identical. */
  isEqual?(before: Said, after: Said): boolean;
  /** One verdict for each section, in their order; undefined where nothing is wrong. */
  weigh(said: readonly (Said | undefined)[], context: SurveyContext<Options>): readonly (Verdict | undefined)[];
  /** Whether two verdicts on a section are the same. Absent: where they are identical. */
  isSame?(before: Verdict, after: Verdict): boolean;
  /** What is wrong in a section. Depends on nothing else of the resume; spans are relative to the section. */
  judge(section: Section, said: Said, verdict: Verdict, context: SurveyContext<Options>): readonly Problem[];
}

export type SurveyContext<Options> = Omit<ResumeContext<Options>, 'report' | 'files' | 'today'>;

/** A survey with the types of what is said forgotten. */
export type Survey<Options> = SurveyDefinition<Options, unknown, unknown>;

export function defineSurvey<Options, Said, Verdict>(survey: SurveyDefinition<Options, Said, Verdict>): Survey<Options> {
  return survey as unknown as Survey<Options>;
}
