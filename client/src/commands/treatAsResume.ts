import type { Command } from './command.ts';
import { targetUri } from './targetDocument.ts';

export const treatAsResume: Command = {
  id: 'resume.treatAsResume',
  run: ({ decisions, previews }, fromMenu?: unknown) => {
    const uri = targetUri(fromMenu) ?? previews.activeUri;
    return uri && decisions.decide(uri, true);
  },
};
