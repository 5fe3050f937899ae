import { languages } from '../languages/index.ts';

/** Whether a text says nothing but how long: "3 months", "2 ans". */
export function isDuration(text: string): boolean {
  return text.length < longest && /^\d/.test(text) && only.test(text);
}

/** In UTF-16 code units. */
const longest = 30;
const units = [...new Set(languages.flatMap(({ durations }) => [...durations.years, ...durations.months]))].map((unit) =>
  unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
);
const only = new RegExp(`^\\d{1,2}(?:[.,]\\d)?\\s?(?:${units.join('|')})\\.?(?:,?\\s\\d{1,2}\\s?(?:${units.join('|')})\\.?)?$`, 'iu');
