import * as vscode from 'vscode';
import { showSource } from '../preview/sourceEditor.ts';
import type { Command } from './command.ts';
import { requireTarget } from './targetDocument.ts';

/** What one can do with a resume, from its item in the status bar. The resume comes into view, and the item with it. */
export const showMenu: Command = {
  id: 'resume.showMenu',
  run: async (services) => {
    const uri = await requireTarget(services);
    if (!uri) return;
    await showSource(uri);
    const placeHolder = vscode.l10n.t('Choose what to do with this resume');
    const chosen = await vscode.window.showQuickPick(menuItems(), { title: vscode.l10n.t('Resume'), placeHolder });
    if (chosen?.command) await vscode.commands.executeCommand(chosen.command, ...(chosen.arguments ?? []));
  },
};

interface MenuItem extends vscode.QuickPickItem {
  /** Absent for a separator. */
  readonly command?: string;
  readonly arguments?: readonly unknown[];
}

function menuItems(): MenuItem[] {
  const item = (icon: string, label: string, command: string, ...args: unknown[]): MenuItem => ({
    label,
    iconPath: new vscode.ThemeIcon(icon),
    command,
    arguments: args,
  });
  const separator = { label: '', kind: vscode.QuickPickItemKind.Separator };
  return [
    item('open-preview', vscode.l10n.t('Open Preview to the Side'), 'resume.openPreviewToSide'),
    item('list-flat', vscode.l10n.t('Show What a Parser Sees'), 'resume.showParserView'),
    item('export', vscode.l10n.t('Export...'), 'resume.export'),
    item('checklist', vscode.l10n.t('Show All Problems'), 'workbench.actions.view.problems'),
    item('wand', vscode.l10n.t('Apply All Safe Fixes'), 'resume.fixAll'),
    separator,
    item('settings-gear', vscode.l10n.t('Open Settings'), 'workbench.action.openSettings', '@ext:resume-markdown.resume-markdown'),
    item('circle-slash', vscode.l10n.t('Treat This File as Not a Resume'), 'resume.treatAsNotResume'),
    separator,
    item('new-file', vscode.l10n.t('New Resume'), 'resume.newResume'),
    item('json', vscode.l10n.t('Import JSON Resume...'), 'resume.importJsonResume'),
  ];
}
