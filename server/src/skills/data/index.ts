// Written by `npm run generate` from the files of this folder.

import type { Skill } from '../skill.ts';
import certifications from './certifications.json';
import cloud from './cloud.json';
import data from './data.json';
import design from './design.json';
import devops from './devops.json';
import engineering from './engineering.json';
import finance from './finance.json';
import hardware from './hardware.json';
import health from './health.json';
import management from './management.json';
import marketing from './marketing.json';
import office from './office.json';
import people from './people.json';
import programming from './programming.json';
import science from './science.json';
import security from './security.json';
import web from './web.json';

/** All skills, by domain. */
export const skills: readonly Skill[] = [
  ...certifications,
  ...cloud,
  ...data,
  ...design,
  ...devops,
  ...engineering,
  ...finance,
  ...hardware,
  ...health,
  ...management,
  ...marketing,
  ...office,
  ...people,
  ...programming,
  ...science,
  ...security,
  ...web,
];
