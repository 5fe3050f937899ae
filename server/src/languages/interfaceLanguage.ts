import * as l10n from '@vscode/l10n';

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
  const language = interfaceLanguage();
  // American English would put a comma before the last.
  return items.length > 1 ? new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type }).format(items) : (items[0] ?? '');
}
