import type { SectionDefinition } from './section.ts';

export const awards: SectionDefinition = {
  kind: 'awards',
  emoji: '🏆',
  sample: `- [Award], [Issuer], [Year]`,
  required: [],
  jsonResume: { shape: 'records', name: 'title', by: 'awarder', date: 'date', text: 'summary' },
};
