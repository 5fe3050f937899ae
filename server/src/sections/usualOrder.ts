import type { SectionKind } from '../model/resume.ts';
import { sections } from './index.ts';

const common: readonly SectionKind[] = [
  'summary',
  'work',
  'projects',
  'education',
  'skills',
  'certificates',
  'awards',
  'publications',
  'volunteer',
  'languages',
  'interests',
  'references',
];

/** All kinds of sections in the order that most resumes have them in, as far as there is one; the others follow. */
export const usualOrder: readonly SectionKind[] = [...new Set([...common, ...sections.map(({ kind }) => kind)])];
