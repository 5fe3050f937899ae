import { showSource } from '../preview/sourceEditor.ts';
import type { Command } from './command.ts';
import { requireTarget } from './targetDocument.ts';

/** The text comes into view too where it is not, as with the preview. */
export const showParserView: Command = {
  id: 'resume.showParserView',
  run: async (services, fromMenu?: unknown) => {
    const uri = await requireTarget(services, fromMenu);
    if (!uri) return;
    await showSource(uri);
    services.parserViews.open(uri);
  },
};
