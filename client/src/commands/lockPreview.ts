import type { Command } from './command.ts';

/** The preview that has the focus stays with its resume, so that another one can stand beside it. */
export const lockPreview: Command = {
  id: 'resume.lockPreview',
  run: ({ previews }) => previews.lockActive(true),
};
