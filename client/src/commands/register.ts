import * as vscode from 'vscode';
import { acceptHeading } from './acceptHeading.ts';
import { addWord } from './addWord.ts';
import { applyEdits } from './applyEdits.ts';
import type { Command, Services } from './command.ts';
import { exportResume } from './export.ts';
import { fixAll } from './fixAll.ts';
import { importJsonResume } from './importJsonResume.ts';
import { lockPreview } from './lockPreview.ts';
import { moves } from './moves.ts';
import { newResume } from './newResume.ts';
import { openPreview } from './openPreview.ts';
import { openPreviewToSide } from './openPreviewToSide.ts';
import { showMenu } from './showMenu.ts';
import { showOutput } from './showOutput.ts';
import { showParserView } from './showParserView.ts';
import { showProblem } from './showProblem.ts';
import { treatAsNotResume } from './treatAsNotResume.ts';
import { treatAsResume } from './treatAsResume.ts';
import { unlockPreview } from './unlockPreview.ts';

const commands: readonly Command[] = [
  newResume,
  importJsonResume,
  openPreview,
  openPreviewToSide,
  lockPreview,
  unlockPreview,
  showParserView,
  treatAsResume,
  treatAsNotResume,
  exportResume,
  fixAll,
  ...moves,
  acceptHeading,
  addWord,
  applyEdits,
  showProblem,
  showMenu,
  showOutput,
];

export function registerCommands(services: Services): vscode.Disposable[] {
  return commands.map(({ id, run }) => vscode.commands.registerCommand(id, (...args: unknown[]) => run(services, ...(args as never[]))));
}
