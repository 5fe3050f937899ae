import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts a language pack without a single word into a workbench profile. With one VS Code takes the language for its own and
 * asks extensions for theirs, while its own words stay English.
 */
export async function addLanguagePack(profile: string, language: string): Promise<void> {
  const id = `test.language-pack-${language}`;
  const folder = join(profile, 'extensions', `${id}-1.0.0`);
  const translations = join(folder, 'main.i18n.json');
  const localization = { languageId: language, translations: [{ id: 'vscode', path: './main.i18n.json' }] };
  const manifest = {
    name: id.slice(5),
    publisher: 'test',
    version: '1.0.0',
    engines: { vscode: '*' },
    contributes: { localizations: [localization] },
  };
  const extensions = [{ extensionIdentifier: { id }, version: '1.0.0' }];
  const installed = { [language]: { hash: id, extensions, translations: { vscode: translations }, label: language } };
  await mkdir(folder, { recursive: true });
  await writeFile(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(profile, 'data/languagepacks.json'), JSON.stringify(installed));
  // Without its list the workbench looks at the folders.
  await rm(join(profile, 'extensions/extensions.json'), { force: true });
}
