import type { SectionDefinition } from './section.ts';

export const summary: SectionDefinition = {
  kind: 'summary',
  emoji: '👤',
  sample: `[Position] with [N] years of experience in [field]. [What you are best at, with one result].`,
  required: [],
};
