import { headingKey } from './headingKey.ts';
import type { FieldLabel } from './language.ts';
import { languages } from './languages.ts';

/** What the label in front of a value announces ("Position:", "期間"), or undefined where it is no such label. */
export function fieldLabelOf(label: string): FieldLabel | undefined {
  return label.length <= LONGEST_LABEL ? labels.get(headingKey(label)) : undefined;
}

const LONGEST_LABEL = 40;
const labels = readLabels();

function readLabels(): Map<string, FieldLabel> {
  const labels = new Map<string, FieldLabel>();
  for (const language of languages) {
    for (const [field, words] of Object.entries(language.labels)) {
      for (const key of words.map(headingKey)) if (!labels.has(key)) labels.set(key, field as FieldLabel);
    }
  }
  return labels;
}
