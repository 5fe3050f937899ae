import * as l10n from '@vscode/l10n';

/** Why a text cannot be a new name in every place where the old one stands; undefined where it can. */
export function findNameProblem(name: string): string | undefined {
  if (name === '') return l10n.t('The new name is empty. Type what the resumes should say instead.');
  if (name.length > longestName) return l10n.t('The new name is longer than {0} characters. Type a shorter one.', longestName);
  if (!/[\p{L}\p{N}]/u.test(name)) return l10n.t('The new name has no letter and no digit. Type one that can be read.');
  const [character] = separators.exec(name) ?? markup.exec(name) ?? [];
  if (character !== undefined)
    return l10n.t('“{0}” means something else in a list of names or in Markdown. Type the name without it.', character.trim() || ' ');
  return undefined;
}

const longestName = 80;

/** What parts the items of lists, and labels from them. */
const separators = /[\p{Cc}\u2028\u2029,;:|•·、，；：]| [-–—/] /u;

/** What Markdown would read as a mark, a link or the beginning of a list item or heading. */
const markup = /[`*~<>[\]\\{}@]|^[_+#=-]|_$|^\d{1,9}[.)]\s|:\/\/|\bwww\./u;
