import type { Command } from './command.ts';
import { targetUri } from './targetDocument.ts';

export const treatAsNotResume: Command = {
  id: 'resume.treatAsNotResume',
  run: (services, fromMenu?: unknown) => {
    const uri = targetUri(services, fromMenu);
    return uri && services.decisions.decide(uri, false);
  },
};
