import type { SectionDefinition } from './section.ts';

export const certificates: SectionDefinition = {
  kind: 'certificates',
  sample: `- [Certificate], [Issuer], [Month Year]`,
  required: [],
};
