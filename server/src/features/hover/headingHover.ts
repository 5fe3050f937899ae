import type { SectionKind } from '../../model/resume.ts';
import { shiftSpan } from '../../model/span.ts';
import type { SectionSchema } from '../../rules/defineRule.ts';
import { sections } from '../../sections/index.ts';
import type { HoverSource } from './hover.ts';

/** What a section was read as, by its heading, and what the schema expects of it. */
export const headingHover: HoverSource = ({ ruleset }, { section, start }, offset) => {
  const { heading, kind, certainty } = section;
  if (!heading) return undefined;
  const span = shiftSpan(heading.span, start);
  if (offset < span.from || span.to < offset) return undefined;
  const title = `**${heading.prose.plain.trim()}**`;
  if (kind === 'other') return { span, markdown: `${title} is no section we know. Its text is checked, its entries are not.` };
  const verdict = `${title} was ${certainty === 'sure' ? 'read as' : 'taken for'} the section for ${kindNames[kind]}.`;
  return { span, markdown: [verdict, ...expectations(kind, ruleset.schema)].join('\n\n') };
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

function expectations(kind: SectionKind, { required }: SectionSchema): string[] {
  const wanted = required.map((item) => item.split('|')).find((kinds) => kinds.includes(kind));
  const others = wanted?.filter((other) => other !== kind) ?? [];
  const fields = sections.find((definition) => definition.kind === kind)?.required.map(({ name }) => name) ?? [];
  const lines: string[] = [];
  if (wanted)
    lines.push(others.length > 0 ? `A resume has to have this section or ${others.join(' or ')}.` : 'A resume has to have this section.');
  if (fields.length > 0) lines.push(`Each entry needs ${listWords(fields)}.`);
  return lines;
}

function listWords(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');
}
