import * as l10n from '@vscode/l10n';
import type { InitializeParams } from 'vscode-languageserver';
import type { Host } from '../host.ts';

/**
 * Sets the language of all that people read, once, before the first document is read: results are kept and carry their texts. The
 * client's translations win over those that the host finds by the client's locale; without either the texts are English.
 */
export async function setLanguage(
  { initializationOptions, locale }: InitializeParams,
  host: Pick<Host, 'readTranslations'>,
): Promise<void> {
  const sent = isObject(initializationOptions) ? initializationOptions.translations : undefined;
  const bundle = sent ?? (typeof locale === 'string' ? await host.readTranslations?.(locale) : undefined);
  if (!isObject(bundle)) return;
  const texts = Object.entries(bundle).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  l10n.config({ contents: Object.fromEntries(texts) });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
