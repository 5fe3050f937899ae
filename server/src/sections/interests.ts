import type { SectionDefinition } from './section.ts';

export const interests: SectionDefinition = {
  kind: 'interests',
  sample: `[Interest], [interest], [interest]`,
  required: [],
  jsonResume: { shape: 'groups' },
};
