// Written by `npm run generate` from the files of templates/.

import { l10n } from 'vscode';
import type { Template } from './template.ts';

/** What one can start from, in the order in which it is offered. */
export const templates: readonly Template[] = [
  {
    file: 'new-graduate.md',
    title: () => l10n.t('New Graduate'),
    description: () => l10n.t('Education first, then internships and projects'),
  },
  {
    file: 'engineer.md',
    title: () => l10n.t('Engineer'),
    description: () => l10n.t('Several roles, with results in figures and a list of skills'),
  },
  {
    file: 'career-changer.md',
    title: () => l10n.t('Career Changer'),
    description: () => l10n.t('What carries over comes first, earlier work follows'),
  },
  {
    file: 'academic-cv.md',
    title: () => l10n.t('Academic CV'),
    description: () => l10n.t('Research, teaching, publications and grants on two pages'),
  },
  { file: 'minimal.md', title: () => l10n.t('Minimal'), description: () => l10n.t('The least that a resume needs, to fill in') },
];
