import type { SectionDefinition } from './section.ts';

export const education: SectionDefinition = {
  kind: 'education',
  emoji: '🎓',
  sample: `# [Institution]

**[Degree]** | [Start] – [End] | [City, Country]`,
  required: [
    { field: 'organization', name: 'an institution' },
    { field: 'role', name: 'a degree' },
  ],
  optional: [{ field: 'location', name: 'a place' }],
  jsonResume: {
    shape: 'entries',
    names: { organization: 'institution', role: 'studyType' },
    text: 'summary',
    singleDate: 'end',
    area: 'area',
    labels: [
      { label: 'score', field: 'score', written: 'GPA', isList: false },
      { label: 'courses', field: 'courses', written: 'Courses', isList: true },
    ],
  },
};
