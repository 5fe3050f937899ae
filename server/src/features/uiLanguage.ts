import * as l10n from '@vscode/l10n';

/** The code of the language that the editor speaks, as far as it is translated: of those in languages/. */
export function uiLanguage(): string {
  return l10n.t({
    message: 'en',
    comment: ['Not a word: the ISO 639-1 code of the language that you translate into, such as “de” or “zh-Hans”.'],
  });
}
