import type { SectionDefinition } from './section.ts';

export const volunteer: SectionDefinition = {
  kind: 'volunteer',
  emoji: '🤝',
  sample: `# [Organisation]

**[Role]** | [Start] – [End]

- [Verb] [what], which [result with a figure].`,
  required: [],
  optional: [
    { field: 'organization', name: 'an organisation' },
    { field: 'role', name: 'a role' },
    { field: 'location', name: 'a place' },
  ],
  jsonResume: { shape: 'entries', names: { organization: 'organization', role: 'position' }, text: 'summary', singleDate: 'both' },
};
