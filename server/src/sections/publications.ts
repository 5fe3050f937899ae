import type { SectionDefinition } from './section.ts';

export const publications: SectionDefinition = {
  kind: 'publications',
  emoji: '📚',
  sample: `- [Title], [Where it was published], [Year]`,
  required: [],
  jsonResume: { shape: 'records', name: 'name', by: 'publisher', date: 'releaseDate', text: 'summary' },
};
