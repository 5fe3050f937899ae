import type { SectionDefinition } from './section.ts';

export const awards: SectionDefinition = {
  kind: 'awards',
  sample: `- [Award], [Issuer], [Year]`,
  required: [],
};
