import { sectionKindOf } from '../languages/index.ts';
import { entriesOf } from '../model/entries.ts';
import type { Resume, SectionKind } from '../model/resume.ts';
import { startsWithDegree } from '../text/degrees.ts';

/** Roles and degrees below one heading, and a degree among the personal data, as Chinese and Japanese resumes have it, are not missing. */
export function isElsewhere(kind: string, resume: Resume): boolean {
  if (entriesOf(resume, kind as SectionKind).length > 0 || isInside(kind, resume)) return true;
  // A Japanese 履歴書 has a table of licences where others list skills.
  if (kind === 'skills' && resume.language === 'ja') return resume.sections.some(({ section }) => section.kind === 'certificates');
  if (kind !== 'education') return false;
  // A 職務経歴書 tells of work alone; the education is in the 履歴書 that goes with it.
  if (resume.language === 'ja') return true;
  return resume.sections.some(
    ({ section }) =>
      (section.kind === 'basics' || section.kind === 'certificates') && section.bullets.some(({ prose }) => startsWithDegree(prose.plain)),
  );
}

/** “Education” as a smaller heading below “Skills”; what jobs and projects hold, their skills say, is theirs. */
function isInside(kind: string, { sections: placed }: Resume): boolean {
  return placed.some(
    ({ section }) =>
      !deeds.has(section.kind) &&
      section.headings.some((heading) => heading !== section.heading && sectionKindOf(heading.prose.plain)?.kind === kind),
  );
}

const deeds: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer']);
