import * as l10n from '@vscode/l10n';
import { languageOf } from '../../languages/index.ts';
import type { SkillGroup } from '../../languages/language.ts';
import type { Resume, Section, SkillMention } from '../../model/resume.ts';
import { type Span, shiftSpan, sliceSpan } from '../../model/span.ts';
import { findSkill } from '../../skills/lookup.ts';
import type { Snapshot } from '../../snapshot.ts';
import { placeAt } from '../places.ts';
import type { CodeAction } from './codeAction.ts';

/**
 * In a section that lists skills without any order: groups them by what they are, “- **Languages:** Go, Rust”. Skills that are not
 * known come last. Offered only where the section is nothing but one list of mostly known skills, in a language that has names for the groups.
 */
export function groupSkillsAction({ resume }: Snapshot, span: Span): CodeAction | undefined {
  const place = placeAt(resume, span.from);
  const names = languageOf(resume.language)?.skillGroups;
  if (!place || !names || place.section.kind !== 'skills') return undefined;
  const { section, start } = place;
  const list = listSpan(section);
  if (!list) return undefined;
  const groups = groupSkills(section.skills);
  const known = section.skills.length - (groups.get('other')?.length ?? 0);
  if (groups.size < 2 || known < fewestSkills || known * 2 < section.skills.length) return undefined;
  const lineEnd = section.text.includes('\r\n') ? '\r\n' : '\n';
  const newText = order
    .flatMap((group) => {
      const skills = groups.get(group)?.map((mention) => sliceSpan(section.text, mention.span));
      return skills ? [`${markerOf(resume)} **${names[group]}:** ${skills.join(', ')}`] : [];
    })
    .join(lineEnd);
  const edits = [{ span: shiftSpan(list, start), newText }];
  return { kind: 'refactor', title: l10n.t('Group these skills by what they are'), preferred: false, diagnostics: [], edits };
}

/** Fewer are seen at a glance. */
const fewestSkills = 4;

const order: readonly SkillGroup[] = ['languages', 'frameworks', 'data', 'platforms', 'tools', 'practices', 'other'];

/** From the first skill to the last with their markers; undefined where there is anything else below the heading, such as a label. */
function listSpan({ text, heading, skills, links, comments }: Section): Span | undefined {
  const body = heading?.span.to ?? 0;
  let at = body;
  for (const { span, group } of skills) {
    if (group !== undefined || !isSeparator(text.slice(at, span.from))) return undefined;
    at = span.to;
  }
  if (links.length > 0 || comments.length > 0 || !isSeparator(text.slice(at))) return undefined;
  const from = body + (/^\s*/.exec(text.slice(body))?.[0].length ?? 0);
  return { from, to: text.trimEnd().length };
}

function isSeparator(text: string): boolean {
  return /^[\s,;|/·•*+.、，-]*$/.test(text);
}

function groupSkills(skills: readonly SkillMention[]): Map<SkillGroup, SkillMention[]> {
  const groups = new Map<SkillGroup, SkillMention[]>();
  for (const mention of skills) {
    const group = groupOf(findSkill(mention.text)?.skill.category);
    groups.set(group, [...(groups.get(group) ?? []), mention]);
  }
  return groups;
}

function groupOf(category: string | undefined): SkillGroup {
  return category === undefined ? 'other' : (kinds.find(({ pattern }) => pattern.test(category))?.group ?? 'other');
}

/** What the categories of the table belong to; the first that fits. */
const kinds: readonly { readonly group: SkillGroup; readonly pattern: RegExp }[] = [
  { group: 'practices', pattern: /practice|concept|method|field|technique|standard/ },
  { group: 'frameworks', pattern: /framework|library|runtime|CSS tool|web technology|\.NET|mobile|desktop|game engine|API technology/ },
  { group: 'data', pattern: /database|data|message broker|business intelligence|machine learning|statistical|numerical/ },
  { group: 'platforms', pattern: /cloud|operating system|web server|platform|hosting/ },
  { group: 'languages', pattern: /(?:programming|query|markup|shader|description|template|style sheet) language|^language$/ },
  { group: 'tools', pattern: /tool|version control|system|software|DevOps|service/ },
];

/** That of the document's lists. */
function markerOf({ sections }: Resume): string {
  const bullet = sections.flatMap(({ section }) => section.bullets).find(({ ordered }) => !ordered);
  return bullet?.markerText ?? '-';
}
