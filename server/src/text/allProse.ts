import type { Prose } from '../model/prose.ts';
import type { Section } from '../model/resume.ts';

/** Everything in a section that a person wrote for a reader: headings, bullets, paragraphs. Not in the order of the text. */
export function allProse(section: Section): Prose[] {
  return [...section.headings.map(({ prose }) => prose), ...section.bullets.map(({ prose }) => prose), ...section.paragraphs];
}

/** Whether all of a source span (relative to the section) is words for a reader, neither markup nor code nor an address. */
export function isWords(section: Section, span: { readonly from: number; readonly to: number }): boolean {
  const prose = allProse(section).find((candidate) => candidate.span.from <= span.from && span.to <= candidate.span.to);
  if (!prose) return false;
  const touched = prose.runs.filter(({ from, to }) => from < span.to && span.from < to);
  return touched.length > 0 && touched.every(({ kind }) => kind === 'text');
}
