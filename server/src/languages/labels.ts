import { headingKey, headingKeys } from './headingKey.ts';
import type { FieldLabel } from './language.ts';
import { languages } from './languages.ts';

/** What the label in front of a value announces ("Position:", "期間"), or undefined where it is no such label. */
export function fieldLabelOf(label: string): FieldLabel | undefined {
  return label.length <= LONGEST_LABEL ? labels.get(headingKey(label)) : undefined;
}

const LONGEST_LABEL = 40;
const labels = readLabels();

function readLabels(): Map<string, FieldLabel> {
  const named = languages.flatMap(({ labels }) =>
    Object.entries(labels).flatMap(([field, words]) => words.map((word): [string, FieldLabel] => [word, field as FieldLabel])),
  );
  const keys = headingKeys(named.map(([word]) => word));
  const labels = new Map<string, FieldLabel>();
  for (const [index, [, field]] of named.entries()) {
    const key = keys[index] ?? '';
    if (!labels.has(key)) labels.set(key, field);
  }
  return labels;
}
