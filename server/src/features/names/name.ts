import type { Span } from '../../model/span.ts';
import type { Skill } from '../../skills/skill.ts';

/** What resumes call by one name or by several: a skill of our table, an item of a skills list, or an employer. */
export type Name = SkillName | WrittenName;

export interface SkillName {
  readonly kind: 'skill';
  readonly skill: Skill;
}

/** A name that only the resumes know. Names that differ in case alone are one. */
export interface WrittenName {
  readonly kind: 'listed' | 'organization';
  readonly text: string;
}

/** A place where a resume says a name. */
export interface Mention {
  readonly name: Name;
  /** Without what belongs to it but is not the name, such as a version. */
  readonly span: Span;
  /** Whether the name has its home here: in the skills section, or as the employer of an entry. */
  readonly isHome: boolean;
}

export function isSameName(a: Name, b: Name): boolean {
  if (a.kind === 'skill' || b.kind === 'skill') return a.kind === 'skill' && b.kind === 'skill' && a.skill === b.skill;
  return a.kind === b.kind && foldName(a.text) === foldName(b.text);
}

/** Equal for names that differ in case and white space only. */
export function foldName(text: string): string {
  return text.normalize().toLowerCase().replace(/\s+/g, ' ').trim();
}
