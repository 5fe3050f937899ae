import type { Command } from './command.ts';
import { targetUri } from './targetDocument.ts';

export const treatAsNotResume: Command = {
  id: 'resume.treatAsNotResume',
  run: ({ decisions, previews }, fromMenu?: unknown) => {
    const uri = targetUri(fromMenu) ?? previews.activeUri;
    return uri && decisions.decide(uri, false);
  },
};
