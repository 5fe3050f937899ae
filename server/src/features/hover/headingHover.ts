import type { Section, SectionKind } from '../../model/resume.ts';
import { shiftSpan } from '../../model/span.ts';
import type { SectionSchema } from '../../rules/defineRule.ts';
import { requiredFields } from '../../rules/requiredFields.ts';
import type { HoverSource } from './hover.ts';

/** What a section was read as, by its heading, and what the schema expects of it. */
export const headingHover: HoverSource = ({ ruleset }, { section, start }, offset) => {
  const { heading, kind, custom, certainty } = section;
  if (!heading) return undefined;
  const span = shiftSpan(heading.span, start);
  if (offset < span.from || span.to < offset) return undefined;
  const title = `**${heading.prose.plain.trim()}**`;
  if (custom !== undefined) {
    const like =
      kind === 'other'
        ? 'Its text is checked, its entries are not.'
        : `Its entries are read as those of the section for ${kindNames[kind]}.`;
    const verdict = `${title} was read as your own section “${custom}”. ${like}`;
    return { span, markdown: [verdict, ...expectations(section, ruleset.schema)].join('\n\n') };
  }
  if (kind === 'other' && certainty === 'sure')
    return { span, markdown: `${title} is a heading that you have accepted. Its text is checked, its entries are not.` };
  if (kind === 'other') return { span, markdown: `${title} is no section we know. Its text is checked, its entries are not.` };
  const verdict = `${title} was ${certainty === 'sure' ? 'read as' : 'taken for'} the section for ${kindNames[kind]}.`;
  return { span, markdown: [verdict, ...expectations(section, ruleset.schema)].join('\n\n') };
};

const kindNames: Readonly<Record<Exclude<SectionKind, 'other'>, string>> = {
  basics: 'name and contact',
  summary: 'the summary',
  work: 'work experience',
  education: 'education',
  projects: 'projects',
  skills: 'skills',
  languages: 'languages',
  certificates: 'certificates',
  awards: 'awards',
  publications: 'publications',
  volunteer: 'volunteering',
  interests: 'interests',
  references: 'references',
};

function expectations(section: Section, schema: SectionSchema): string[] {
  const id = section.custom ?? section.kind;
  const wanted = schema.required.map((item) => item.split('|')).find((ids) => ids.includes(id));
  const others = wanted?.filter((other) => other !== id) ?? [];
  const fields = requiredFields(section, schema).map(({ name }) => name);
  const lines: string[] = [];
  if (wanted)
    lines.push(others.length > 0 ? `A resume has to have this section or ${others.join(' or ')}.` : 'A resume has to have this section.');
  if (fields.length > 0) lines.push(`Each entry needs ${listWords(fields)}.`);
  return lines;
}

function listWords(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');
}
