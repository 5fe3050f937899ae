import * as l10n from '@vscode/l10n';
import { renderTree } from '../render/renderPage.ts';
import { ExportError, type Exporter } from './exporter.ts';

/** A Word document with real styles, headings and lists, for those who insist on one. */
export const docx: Exporter = {
  id: 'docx',
  label: 'Word',
  extension: '.docx',
  isBinary: true,
  export: async ({ text, resume, theme, pageSize }, { writeWord }) => {
    if (!writeWord) throw new ExportError(l10n.t('A Word document cannot be made here. Export a web page, and open it with Word.'));
    const document = { blocks: renderTree(text, resume), title: resume.name?.text ?? '', language: resume.language, theme, pageSize };
    return { content: await writeWord(document), omissions: [] };
  },
};
