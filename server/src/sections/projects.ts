import type { SectionDefinition } from './section.ts';

export const projects: SectionDefinition = {
  kind: 'projects',
  emoji: '🚀',
  sample: `# [Project]

- [Verb] [what] with [technologies], which [result with a figure].`,
  required: [],
  optional: [{ field: 'title', name: 'a name' }],
  jsonResume: {
    shape: 'entries',
    names: { title: 'name', organization: 'entity', role: 'role' },
    text: 'description',
    singleDate: 'both',
    labels: [{ label: 'skills', field: 'keywords', written: 'Technologies', isList: true }],
  },
};
