import * as vscode from 'vscode';
import type { Command } from './command.ts';

/** What one can do with the resume in the active editor, from its item in the status bar. */
export const showMenu: Command = {
  id: 'resume.showMenu',
  run: async () => {
    const chosen = await vscode.window.showQuickPick(menuItems(), { title: vscode.l10n.t('Resume') });
    if (chosen?.command) await vscode.commands.executeCommand(chosen.command, ...(chosen.arguments ?? []));
  },
};

interface MenuItem extends vscode.QuickPickItem {
  /** Absent for a separator. */
  readonly command?: string;
  readonly arguments?: readonly unknown[];
}

function menuItems(): MenuItem[] {
  const separator = { label: '', kind: vscode.QuickPickItemKind.Separator };
  return [
    { label: `$(open-preview) ${vscode.l10n.t('Open the preview to the side')}`, command: 'resume.openPreviewToSide' },
    { label: `$(checklist) ${vscode.l10n.t('Show all problems')}`, command: 'workbench.actions.view.problems' },
    { label: `$(wand) ${vscode.l10n.t('Apply all safe fixes')}`, command: 'resume.fixAll' },
    separator,
    {
      label: `$(gear) ${vscode.l10n.t('Settings of rules and preview')}`,
      command: 'workbench.action.openSettings',
      arguments: ['@ext:resume-markdown.resume-markdown'],
    },
    { label: `$(circle-slash) ${vscode.l10n.t('Treat this file as not a resume')}`, command: 'resume.treatAsNotResume' },
    separator,
    { label: `$(new-file) ${vscode.l10n.t('New resume')}`, command: 'resume.newResume' },
    { label: `$(cloud-download) ${vscode.l10n.t('Import JSON Resume')}`, command: 'resume.importJsonResume' },
  ];
}
