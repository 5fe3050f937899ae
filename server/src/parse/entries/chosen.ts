import type { Entry, Field } from '../../model/resume.ts';

/** What the parts of a header turn out to be. */
export type Chosen = Pick<Entry, 'organization' | 'role' | 'title' | 'location'>;

/** Which of role and employer comes first where the words do not tell: what most entries of the section do. */
export type FieldOrder = 'role-first' | 'organization-first';

/** The same field, no longer a guess. */
export function sure(field: Field): Field {
  return { ...field, certainty: 'sure' };
}
