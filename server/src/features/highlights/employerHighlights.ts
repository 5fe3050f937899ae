import { allEntries } from '../../model/entries.ts';
import { spansOfEmployer } from '../employers.ts';
import type { HighlightSource } from './highlight.ts';

/** An employer, school or client in the headers of all entries. */
export const employerHighlights: HighlightSource = ({ resume }, { section, start }, offset) => {
  const at = offset - start;
  const entry = allEntries(section).find(({ organization }) => organization && organization.span.from <= at && at <= organization.span.to);
  return entry?.organization && spansOfEmployer(resume, entry.organization.text);
};
