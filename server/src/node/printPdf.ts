import * as l10n from '@vscode/l10n';
import { findBrowser } from '../disk/findBrowser.ts';
import { fitPage as fitWith } from '../disk/fitPage.ts';
import { printPdf as printWith } from '../disk/printPdf.ts';
import { ExportError } from '../export/exporter.ts';
import type { PrintOptions } from '../host.ts';
import type { FitOutcome } from '../protocol.ts';

/** Prints with the browser that the person named, or one that is installed. What goes wrong is said with the way out of it. */
export async function printPdf(html: string, options: PrintOptions): Promise<Uint8Array> {
  return await withBrowser(options, (browser) => printWith(browser, html, options.signal));
}

/** Lays a page out with the same browser, and fits it. */
export async function fitPage(html: string, pages: number, options: PrintOptions): Promise<FitOutcome> {
  return await withBrowser(options, (browser) => fitWith(browser, html, pages, options.signal));
}

async function withBrowser<Made>({ browserPath }: PrintOptions, make: (browser: string) => Promise<Made>): Promise<Made> {
  const browser = await findBrowser(browserPath);
  if (browser === undefined) throw new ExportError(describeLack(browserPath));
  return await make(browser).catch((error: Error) => {
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
