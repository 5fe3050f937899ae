import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { PlacedSection, Section, SectionKind } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { addSkill } from './addSkill.ts';
import { defineRule, type Fix } from './defineRule.ts';
import { groundsOf, listedTools, namesSkill, type ToldTool, toldTools } from './tools.ts';

export const unlistedSkill = defineRule({
  id: 'unlisted-skill',
  summary: 'a skill that the experience or a project names, and the skills section does not',
  why: 'Parsers and recruiters look for skills in the skills section first, and often only there.',
  severity: 'hint',
  fix: 'choice',
  options: z.object({
    max: z._default(z.int().check(z.minimum(1)), 5).check(z.describe('The most skills that are reported in one resume.')),
    share: z
      ._default(z.number().check(z.minimum(0), z.maximum(1)), 0.5)
      .check(
        z.describe(
          'The share of tools named in the experience that have to be listed before the others are reported. A short list is a choice.',
        ),
      ),
  }),
  check({ resume, options, recall, report }) {
    const lists = resume.sections.filter(({ section }) => section.kind === 'skills');
    if (
      lists.some(({ section }) => section.certainty !== 'sure') ||
      lists.reduce((sum, { section }) => sum + listedTools(section).length, 0) < 3
    )
      return;
    const first = new Map<ToldTool['skill'], { place: PlacedSection; tool: ToldTool }>();
    for (const place of resume.sections) {
      if (!telling.has(place.section.kind)) continue;
      for (const tool of toldTools(place.section, recall)) if (!first.has(tool.skill)) first.set(tool.skill, { place, tool });
    }
    const listed = new Set(lists.flatMap(({ section }) => listedTools(section).map(({ skill }) => skill)));
    const unlisted = [...first.values()].filter(
      ({ tool }) => !listed.has(tool.skill) && !lists.some(({ section }) => isListed(section, tool)),
    );
    if (first.size - unlisted.length < options.share * first.size) return;
    for (const { place, tool } of unlisted.slice(0, options.max)) {
      const message = l10n.t(
        '“{0}” is used here, and not listed among the skills, where readers and parsers look for it. Add it there.',
        tool.text,
      );
      report(place, { span: tool.span, message, fixes: () => offerPlace(lists, tool) });
    }
  },
});

const telling: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer']);

/** By any of its names, or by what it is a part of: who lists AWS need not list its services. */
function isListed(section: Section, { skill }: ToldTool): boolean {
  if (namesSkill(section, skill)) return true;
  const { texts, names } = listOf(section);
  return groundsOf(skill).some((ground) => texts.has(ground)) || wordsOf(skill).some((word) => names.has(word));
}

interface SkillList {
  readonly texts: ReadonlySet<string>;
  /** Of its tools, in lower case. */
  readonly names: ReadonlySet<string>;
}

function listOf(section: Section): SkillList {
  let list = lists.get(section);
  if (!list) {
    const names = listedTools(section).flatMap(({ skill }) => [skill.name, ...(skill.aliases ?? [])]);
    list = { texts: new Set(section.skills.map(({ text }) => text)), names: new Set(names.map((name) => name.toLowerCase())) };
    lists.set(section, list);
  }
  return list;
}

/** Kept while the section is the same. */
const lists = new SectionCache<SkillList>();

function wordsOf(skill: ToldTool['skill']): readonly string[] {
  let words = wordsBySkill.get(skill);
  if (!words) {
    words = [skill.name, ...(skill.aliases ?? [])].flatMap((name) => name.toLowerCase().split(/[\s/-]+/));
    wordsBySkill.set(skill, words);
  }
  return words;
}

const wordsBySkill = new WeakMap<ToldTool['skill'], readonly string[]>();

/** Behind a skill of the same kind, or else at the end of the last list. */
function offerPlace(lists: readonly PlacedSection[], { skill }: ToldTool): Fix[] {
  const all = lists.flatMap((place) => listedTools(place.section).map((tool) => ({ place, tool })));
  const kin = all.filter(({ tool }) => tool.skill.category === skill.category);
  const anchor = (kin.length > 0 ? kin : all).at(-1);
  const edit = anchor && addSkill(anchor.place.section, anchor.tool.mention, skill.name);
  return anchor && edit ? [{ title: l10n.t('Add “{0}” to the skills', skill.name), edits: [{ ...edit, place: anchor.place }] }] : [];
}
