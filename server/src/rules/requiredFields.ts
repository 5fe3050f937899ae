import type { Section } from '../model/resume.ts';
import { sections } from '../sections/index.ts';
import type { RequiredField } from '../sections/section.ts';
import type { SectionSchema } from './defineRule.ts';

/** What every entry of a section has to say: as the configuration has it, else as the kind has it. */
export function requiredFields(
  { kind, custom }: Pick<Section, 'kind' | 'custom'>,
  { definitions }: SectionSchema,
): readonly RequiredField[] {
  const configured = definitions?.get(custom ?? kind)?.required ?? definitions?.get(kind)?.required;
  return configured ?? sections.find((definition) => definition.kind === kind)?.required ?? [];
}
