import type { Entry, Section } from '../model/resume.ts';
import { sliceSpan } from '../model/span.ts';

/** What an entry is called in one line: “Platform Engineer, Northgate Payments”. Never empty. */
export function entryTitle({ text }: Section, entry: Entry): string {
  const fields = [entry.role, entry.title, entry.organization].flatMap((field) => (field?.text ? [field.text] : []));
  if (fields.length > 0) return fields.join(', ');
  const line = sliceSpan(text, entry.header)
    .replace(/[*_#|>`]/g, ' ')
    .trim();
  return line.split('\n', 1)[0]?.trim() || '…';
}
