import type { SectionDefinition } from './section.ts';

export const certificates: SectionDefinition = {
  kind: 'certificates',
  emoji: '📜',
  sample: `- [Certificate], [Issuer], [Month Year]`,
  required: [],
  jsonResume: { shape: 'records', name: 'name', by: 'issuer', date: 'date', text: 'summary' },
};
