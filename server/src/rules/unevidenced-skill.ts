import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Section, SectionKind } from '../model/resume.ts';
import type { Skill } from '../skills/skill.ts';
import { defineRule } from './defineRule.ts';
import { type ListedTool, listedTools, namedOf, namesSkill, type ToldSkills, toldSkills } from './tools.ts';

export const unevidencedSkill = defineRule({
  id: 'unevidenced-skill',
  summary: 'a skill that is listed, and nowhere in the experience or projects',
  why: 'Readers look for where you used it; parsers weigh a skill by the roles that name it.',
  severity: 'hint',
  fix: 'none',
  options: z.object({
    max: z._default(z.int().check(z.minimum(1)), 5).check(z.describe('The most skills that are reported in one resume.')),
    share: z
      ._default(z.number().check(z.minimum(0), z.maximum(1)), 0.5)
      .check(
        z.describe(
          'The share of listed tools that the experience has to name before the others are reported. Many roles are told without naming tools.',
        ),
      ),
  }),
  check({ resume, options, recall, report }) {
    const sections = resume.sections.map(({ section }) => section);
    if (!tellsEnough(sections)) return;
    const lists = resume.sections.filter(({ section }) => section.kind === 'skills' && section.certainty === 'sure');
    const tools = lists.flatMap((place) => listedTools(place.section).map((tool) => ({ place, ...tool })));
    if (tools.length === 0) return;
    const unnamed = new Set(tools.map(({ skill }) => skill));
    const byName = new Map([...unnamed].map((skill) => [skill.name, skill]));
    for (const section of sections) if (telling.has(section.kind)) removeTold(unnamed, byName, toldSkills(section, recall));
    // Usually there is one list; then lines that were searched for all of it need not be searched again.
    const list = lists.length === 1 && lists[0] ? listedTools(lists[0].section) : undefined;
    for (const section of sections) if (!listing.has(section.kind)) removeNamed(unnamed, section, list);
    const without = tools.filter(({ skill }) => unnamed.has(skill));
    if (tools.length - without.length < options.share * tools.length) return;
    for (const { place, mention } of without.slice(0, options.max)) {
      const message = l10n.t(
        '“{0}” is listed, and no role or project says where you used it. Name it there, or leave it out.',
        mention.text,
      );
      report(place, { span: mention.span, message });
    }
  },
});

/** By its name, or by what stands on it. */
function removeTold(skills: Set<Skill>, byName: ReadonlyMap<string, Skill>, told: ToldSkills): void {
  for (const skill of told.skills) skills.delete(skill);
  for (const name of told.grounds) {
    const ground = byName.get(name);
    if (ground) skills.delete(ground);
  }
}

function removeNamed(skills: Set<Skill>, section: Section, list: readonly ListedTool[] | undefined): void {
  if (skills.size === 0) return;
  const named = list && namedOf(section, list);
  for (const skill of skills) if (named ? named.has(skill) : namesSkill(section, skill)) skills.delete(skill);
}

/** Whether the resume tells enough of what was done that a tool could be named there. */
function tellsEnough(sections: readonly Section[]): boolean {
  const bullets = sections.filter(({ kind }) => telling.has(kind)).reduce((sum, section) => sum + section.bullets.length, 0);
  return bullets >= ENOUGH_BULLETS;
}

const ENOUGH_BULLETS = 5;
const telling: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer']);
/** Sections in which a name is no evidence. */
const listing: ReadonlySet<SectionKind> = new Set(['skills', 'languages', 'interests', 'basics']);
