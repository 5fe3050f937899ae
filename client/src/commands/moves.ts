import * as vscode from 'vscode';
import { moveKindPrefix } from '../../../server/src/protocol.ts';
import type { Command } from './command.ts';

/** Each moves the entry or section at the cursor one place, by the code action of the server. */
export const moves: readonly Command[] = [
  moveBy('resume.moveEntryUp', 'entryUp'),
  moveBy('resume.moveEntryDown', 'entryDown'),
  moveBy('resume.moveSectionUp', 'sectionUp'),
  moveBy('resume.moveSectionDown', 'sectionDown'),
];

function moveBy(id: string, move: string): Command {
  return {
    id,
    run: () => vscode.commands.executeCommand('editor.action.codeAction', { kind: `${moveKindPrefix}.${move}`, apply: 'first' }),
  };
}
