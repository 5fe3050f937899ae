import * as l10n from '@vscode/l10n';
import { ExportError, type Exporter } from './exporter.ts';
import { htmlOf } from './html.ts';
import { addAuthor } from './pdf/addAuthor.ts';

/** The page as an installed browser prints it: tagged, with title, author, language and live links. */
export const pdf: Exporter = {
  id: 'pdf',
  label: 'PDF',
  extension: '.pdf',
  isLaidOut: true,
  isBinary: true,
  export: async (source, { printPdf }) => {
    if (!printPdf)
      throw new ExportError(l10n.t('A PDF cannot be made here. Export a web page, open it in a browser and print it to a PDF.'));
    const bytes = await printPdf(htmlOf(source));
    return { content: addAuthor(bytes, source.resume.name?.text ?? ''), omissions: [] };
  },
};
