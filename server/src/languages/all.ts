import { german } from './de.ts';
import { english } from './en.ts';
import type { Language } from './language.ts';

/** English first: where a word means the same in several languages, the first one is named. */
export const languages: readonly Language[] = [english, german];
