import type { SectionDefinition } from './section.ts';

export const interests: SectionDefinition = {
  kind: 'interests',
  emoji: '🎯',
  sample: `[Interest], [interest], [interest]`,
  required: [],
  jsonResume: { shape: 'groups' },
};
