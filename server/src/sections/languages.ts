import type { SectionDefinition } from './section.ts';

export const languages: SectionDefinition = {
  kind: 'languages',
  emoji: '🌍',
  sample: `- [Language]: native
- [Language]: [C1]`,
  required: [],
  jsonResume: { shape: 'pairs', name: 'language', value: 'fluency' },
};
