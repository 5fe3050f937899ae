import type { SectionDefinition } from './section.ts';

export const skills: SectionDefinition = {
  kind: 'skills',
  emoji: '🛠️',
  sample: `- **Languages:** [Language], [Language]
- **Tools:** [Tool], [Tool]`,
  required: [],
  jsonResume: { shape: 'groups' },
};
