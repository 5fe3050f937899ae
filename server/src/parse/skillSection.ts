import type { SectionKind } from '../model/resume.ts';
import type { LineMemory } from './entries/rowFacts.ts';
import type { Opening } from './outline.ts';
import type { Row } from './rows.ts';
import { readSkillMentions } from './skillMentions.ts';
import { isAnyTool } from './skillWords.ts';

/**
 * The kind of a section by what it holds, where its heading does not settle it: "Languages" may be those of programs,
 * and an unknown heading may stand over a list of tools.
 */
export function kindByContent({ kind, custom }: Opening, rows: readonly Row[], memory: LineMemory): SectionKind {
  if (custom === undefined && kind === 'work') return isAllSkills(rows, memory) ? 'skills' : kind;
  if (custom !== undefined || (kind !== 'languages' && kind !== 'other')) return kind;
  const lines = rows.filter(({ container }) => container !== 'heading');
  if (lines.length === 0 || lines.some(({ prose }) => hasYear(prose.plain))) return kind;
  const mentions = readSkillMentions(rows, memory);
  const tools = mentions.filter(({ text }) => isAnyTool(text)).length;
  const least = kind === 'languages' ? fewestLanguages : fewestTools;
  return tools >= least && tools * 2 >= mentions.length && mentions.length >= lines.length ? 'skills' : kind;
}

const fewestLanguages = 2;
const fewestTools = 4;

/** “Technical Experience” over nothing but “Programming Languages” and “Tools”. */
function isAllSkills(rows: readonly Row[], memory: LineMemory): boolean {
  if (rows[0]?.container !== 'heading' || rows[0].level === 0) return false;
  const top = rows.filter(({ container, level }) => container === 'heading' && level <= (rows[0]?.level ?? 0));
  return top.every(({ prose }) => memory.headingWords(prose.plain).kind === 'skills') && !rows.some(({ prose }) => hasYear(prose.plain));
}

/** Jobs and degrees have dates, skills have none. */
function hasYear(text: string): boolean {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text.slice(0, 400));
}
