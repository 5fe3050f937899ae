import { languages } from '../../languages/index.ts';
import type { Draft } from './drafts.ts';
import { readHeaderZone } from './headerZone.ts';
import type { RowFacts } from './rowFacts.ts';

/** A draft from among studies as that of a job at a school, with the lines of a job's header; undefined where it is a study. */
export function asSchoolJob(draft: Draft, facts: readonly RowFacts[]): Draft | undefined {
  const rows = [...draft.shared, ...draft.header];
  if (rows.some(({ line }) => line.namesDegree || line.label) || !rows.some(({ line }) => line.dates.length > 0)) return undefined;
  if (!draft.header.some(({ line }) => line.segments.some(({ text, clues }) => clues.role && namesSchoolJob(text)))) return undefined;
  const first = draft.header[0]?.index ?? draft.from;
  return { ...draft, header: readHeaderZone(facts, first, draft.bodyTo, 'work') };
}

/** "Teaching Assistant for Physics", but not "Tutored by …". */
function namesSchoolJob(text: string): boolean {
  const lower = text.toLowerCase();
  return schoolJobs.some((job) => {
    const at = lower.indexOf(job);
    return at >= 0 && !isLatin(lower[at - 1]) && !isLatin(lower[at + job.length]);
  });
}

function isLatin(char: string | undefined): boolean {
  return char !== undefined && /\p{Script=Latin}/u.test(char);
}

const schoolJobs = [...new Set(languages.flatMap((language) => language.schoolJobs ?? []))];
