// Written by `npm run generate` from the files of this folder.

import { awards } from './awards.ts';
import { certificates } from './certificates.ts';
import { education } from './education.ts';
import { interests } from './interests.ts';
import { languages } from './languages.ts';
import { projects } from './projects.ts';
import { publications } from './publications.ts';
import { references } from './references.ts';
import type { SectionDefinition } from './section.ts';
import { skills } from './skills.ts';
import { summary } from './summary.ts';
import { volunteer } from './volunteer.ts';
import { work } from './work.ts';

/** The kinds of sections, by name. */
export const sections: readonly SectionDefinition[] = [
  awards,
  certificates,
  education,
  interests,
  languages,
  projects,
  publications,
  references,
  skills,
  summary,
  volunteer,
  work,
];
