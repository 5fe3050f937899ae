import * as vscode from 'vscode';
import type { Template } from './template.ts';
import { templates } from './templates.ts';

export interface TemplateChoice {
  readonly template: Template;
  readonly withPreview: boolean;
}

/** Asks what to start from; undefined where the person thinks better of it. */
export function pickTemplate(): Promise<TemplateChoice | undefined> {
  const picker = vscode.window.createQuickPick<TemplateItem>();
  picker.title = vscode.l10n.t('New Resume');
  picker.placeholder = vscode.l10n.t('Choose what to start from. All of it is an example for you to write over.');
  picker.matchOnDescription = true;
  picker.items = templates.map((template) => ({
    template,
    label: template.title(),
    description: template.description(),
    buttons: [{ iconPath: new vscode.ThemeIcon('open-preview'), tooltip: vscode.l10n.t('Open with the Preview to the Side') }],
  }));
  return new Promise((resolve) => {
    const settle = (choice: TemplateChoice | undefined) => {
      resolve(choice);
      picker.dispose();
    };
    picker.onDidAccept(() => picker.activeItems[0] && settle({ template: picker.activeItems[0].template, withPreview: false }));
    picker.onDidTriggerItemButton(({ item }) => settle({ template: item.template, withPreview: true }));
    picker.onDidHide(() => settle(undefined));
    picker.show();
  });
}

interface TemplateItem extends vscode.QuickPickItem {
  readonly template: Template;
}
