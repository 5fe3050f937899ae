import type { SectionDefinition } from './section.ts';

export const work: SectionDefinition = {
  kind: 'work',
  emoji: '💼',
  sample: `# [Company]

**[Position]** | [Start] – [End] | [City, Country]

- [Verb] [what], which [result with a figure].
- [Verb] [what], which [result with a figure].`,
  required: [
    { field: 'organization', name: 'an employer' },
    { field: 'role', name: 'a position' },
  ],
  optional: [{ field: 'location', name: 'a place' }],
  jsonResume: { shape: 'entries', names: { organization: 'name', role: 'position' }, text: 'summary', singleDate: 'both' },
};
