import * as l10n from '@vscode/l10n';
import type { Language } from './language.ts';
import { languageOf } from './languages.ts';

/** The language that people read messages in, by the code of its file in this folder; not that of the resume. */
export function interfaceLanguage(): string {
  return l10n.t({
    message: 'en',
    comment: ['The code of the language that this file translates to, as in server/src/languages: de, pt, zh-Hans'],
  });
}

/** “a, b or c” in the language of the interface. */
export function listChoice(items: readonly string[]): string {
  return list(items, 'disjunction');
}

/** “a, b and c” in the language of the interface. */
export function listAll(items: readonly string[]): string {
  return list(items, 'conjunction');
}

function list(items: readonly string[], type: Intl.ListFormatType): string {
  return items.length > 1 ? formatOf(interfaceLanguage(), type).format(items) : (items[0] ?? '');
}

function formatOf(code: string, type: Intl.ListFormatType): Intl.ListFormat {
  const language = languageOf(code);
  const known = language && formats[type].get(language);
  if (known) return known;
  // American English would put a comma before the last.
  const format = new Intl.ListFormat(code === 'en' ? 'en-GB' : code, { type });
  if (language) formats[type].set(language, format);
  return format;
}

/** To make one takes longer than to check a resume. */
const formats: Readonly<Record<Intl.ListFormatType, WeakMap<Language, Intl.ListFormat>>> = {
  conjunction: new WeakMap(),
  disjunction: new WeakMap(),
  unit: new WeakMap(),
};
