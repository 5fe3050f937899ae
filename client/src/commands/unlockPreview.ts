import type { Command } from './command.ts';

/** The preview that has the focus follows the active resume again. */
export const unlockPreview: Command = {
  id: 'resume.unlockPreview',
  run: ({ previews }) => previews.lockActive(false),
};
