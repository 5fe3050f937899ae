import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { PlacedSection, Section, SkillMention } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { spanContains } from '../model/span.ts';
import { findSkill } from '../skills/lookup.ts';
import { hasCjk } from '../text/script.ts';
import { defineRule } from './defineRule.ts';
import { removeSkill } from './removeSkill.ts';

export const duplicateSkill = defineRule({
  id: 'duplicate-skill',
  summary: 'a skill that is listed twice, or under two names (K8s and Kubernetes)',
  why: 'It takes room from another skill, and looks like padding.',
  severity: 'warning',
  fix: 'safe',
  ignoresProse: true,
  options: z.object({
    aliases: z
      ._default(z.boolean(), true)
      .check(
        z.describe('Whether two names of one skill count as a repetition. Some people list both, so that a search for either finds them.'),
      ),
  }),
  check({ resume, options, report }) {
    const seen = new Map<string, { readonly mention: SkillMention; readonly place: PlacedSection }>();
    for (const place of resume.sections) {
      if (place.section.kind !== 'skills' || place.section.certainty !== 'sure') continue;
      for (const { mention, index, key } of listedSkills(place, options.aliases)) {
        const first = seen.get(key);
        if (!first) seen.set(key, { mention, place });
        else {
          // Another section may be the skills of one role, where the repetition is meant.
          const isSafe = first.place === place && isSame(first.mention, mention);
          const fixes = () => [removeSkill(place.section, index, isSafe)].filter((fix) => fix !== undefined);
          report(place, { span: mention.span, message: describe(first.mention, mention), fixes });
        }
      }
    }
  },
});

interface ListedSkill {
  readonly mention: SkillMention;
  /** Its place among the section's skills. */
  readonly index: number;
  /** The same for two mentions of one skill. */
  readonly key: string;
}

/** The items that are skills, each with what it stands for; a version makes another skill of it. */
function listedSkills({ section }: PlacedSection, aliases: boolean): readonly ListedSkill[] {
  const cache = aliases ? byName : byText;
  let listed = cache.get(section);
  if (!listed) {
    listed = section.skills.flatMap((mention, index) => (isRemark(section, mention) ? [] : readSkill(mention, index, aliases)));
    cache.set(section, listed);
  }
  return listed;
}

/** A heading, a label, a remark in parentheses or a Chinese or Japanese sentence says more of a skill, which the list may well name too. */
function isRemark({ headings, text }: Section, { span, text: name }: SkillMention): boolean {
  if (headings.some((heading) => spanContains(heading.span, span))) return true;
  const before = text.slice(text.lastIndexOf('\n', span.from - 1) + 1, span.from);
  if (isLabelled(before.toLowerCase(), name.toLowerCase())) return true;
  return before.lastIndexOf('(') > before.lastIndexOf(')') || (hasCjk(before) && /[，,；]/.test(before));
}

/** “**Java** the basics of Java”, “Java: basics of Java”: the label is the skill itself. */
function isLabelled(before: string, name: string): boolean {
  const label = before.replace(/^[ \t>*+\-_]+/, '');
  return label.startsWith(name) && /^(?:[*_]{2}|[*_]{0,2}[:：])/.test(label.slice(name.length));
}

/** Kept while the section is the same. */
const byName = new SectionCache<readonly ListedSkill[]>();
const byText = new SectionCache<readonly ListedSkill[]>();

function readSkill(mention: SkillMention, index: number, aliases: boolean): ListedSkill[] {
  const bare = withoutRemark(mention.text).toLowerCase();
  const match = findSkill(mention.text) ?? findSkill(bare);
  // “5 years” and “advanced” say how well, and stand beside many skills.
  if (!match && (!/^\p{L}/u.test(bare) || levels.has(bare))) return [];
  return [{ mention, index, key: match && aliases ? `${match.skill.name} ${match.version ?? ''}` : bare }];
}

/** “Kubernetes (EKS)” is Kubernetes. */
function withoutRemark(text: string): string {
  const remark = text.search(/[([（]/u);
  return remark > 0 ? text.slice(0, remark).trimEnd() : text;
}

/** How well somebody knows the skills of a line; not skills, however often they stand there. */
const levels: ReadonlySet<string> = new Set(
  'advanced,basic,basics,beginner,competent,expert,experienced,familiar,familiar with,fluent,fundamental,good,intermediate,master,native,novice,proficient,professional,strong,working knowledge,others,other,more,etc,and more,tools,languages,frameworks,databases,libraries'.split(
    ',',
  ),
);

function isSame(first: SkillMention, second: SkillMention): boolean {
  return first.text.toLowerCase() === second.text.toLowerCase();
}

function describe(first: SkillMention, second: SkillMention): string {
  const group = first.group !== second.group ? first.group : undefined;
  if (isSame(first, second))
    return group === undefined
      ? l10n.t('“{0}” is already listed; a repetition looks like padding. Remove one.', second.text)
      : l10n.t('“{0}” is already listed under “{1}”; a repetition looks like padding. Remove one.', second.text, group);
  return group === undefined
    ? l10n.t('“{0}” is another name of “{1}”, which is listed before it. Keep the one that employers write.', second.text, first.text)
    : l10n.t(
        '“{0}” is another name of “{1}”, which is listed under “{2}”. Keep the one that employers write.',
        second.text,
        first.text,
        group,
      );
}
