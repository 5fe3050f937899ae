import type { Resume } from '../model/resume.ts';
import type { TextExporter } from './exporter.ts';
import { applyCuts } from './redacted/cuts.ts';
import { cutFrontMatter } from './redacted/frontMatter.ts';
import { cutLinks } from './redacted/links.ts';
import { readPerson } from './redacted/person.ts';
import { cutProse } from './redacted/prose.ts';
import { cutSource, withoutContacts } from './redacted/source.ts';

/**
 * The Markdown without what says whose resume it is: name, contact data, links to the person's own pages, street, personal data and
 * numbers of documents. Everything else stays as it is written.
 */
export const redacted: TextExporter = {
  id: 'redacted',
  label: 'Redacted Markdown',
  extension: '.redacted.md',
  isAnonymous: true,
  export: ({ text, resume }) => ({ content: redact(text, resume), omissions: [] }),
};

function redact(text: string, resume: Resume): string {
  const person = readPerson(resume);
  const { cuts, end } = cutFrontMatter(text, person);
  const inBody = [...cutLinks(resume, person), ...cutProse(resume, person), ...cutSource(text, resume, person)].filter(
    ({ from }) => from >= end,
  );
  return withoutContacts(applyCuts(text, [...cuts, ...inBody]), resume);
}
