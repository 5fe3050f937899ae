import type { SectionDefinition } from './section.ts';

export const references: SectionDefinition = {
  kind: 'references',
  emoji: '💬',
  sample: `- [Name], [Position] at [Company]: [E-mail address]`,
  required: [],
  jsonResume: { shape: 'pairs', name: 'name', value: 'reference' },
};
