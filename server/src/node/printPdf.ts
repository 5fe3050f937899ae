import * as l10n from '@vscode/l10n';
import { findBrowser } from '../disk/findBrowser.ts';
import { printPdf as printWith } from '../disk/printPdf.ts';
import { ExportError } from '../export/exporter.ts';
import type { PrintOptions } from '../host.ts';

/** Prints with the browser that the person named, or one that is installed. What goes wrong is said with the way out of it. */
export async function printPdf(html: string, { browserPath, signal }: PrintOptions): Promise<Uint8Array> {
  const browser = await findBrowser(browserPath);
  if (browser === undefined) throw new ExportError(describeLack(browserPath));
  return await printWith(browser, html, signal).catch((error: Error) => {
    throw new ExportError(
      l10n.t('{0} Name another browser in the setting “resume.export.browserPath”, or export a web page and print that.', error.message),
    );
  });
}

function describeLack(chosen: string | undefined): string {
  if (chosen !== undefined)
    return l10n.t('There is no program {0}. The setting “resume.export.browserPath” takes the path of a browser.', chosen);
  return l10n.t(
    'A PDF is printed by Chrome, Edge, Chromium or Brave, and none was found. Install one, name its executable in the setting “resume.export.browserPath”, or export a web page and print that from any browser.',
  );
}
