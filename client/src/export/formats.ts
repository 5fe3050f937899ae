import * as vscode from 'vscode';

export interface ExportFormat extends vscode.QuickPickItem {
  /** What the server knows it by. */
  readonly id: string;
}

/** What a resume can be exported to, what is sent most first. */
export function exportFormats(): ExportFormat[] {
  return [
    { id: 'pdf', label: vscode.l10n.t('PDF'), description: vscode.l10n.t('The page of the preview, to send or to print') },
    { id: 'docx', label: vscode.l10n.t('Word'), description: vscode.l10n.t('Real headings and lists, for those who ask for it') },
    { id: 'html', label: vscode.l10n.t('Web Page'), description: vscode.l10n.t('One file for any browser') },
    { id: 'txt', label: vscode.l10n.t('Plain Text'), description: vscode.l10n.t('To paste into forms') },
    { id: 'json-resume', label: vscode.l10n.t('JSON Resume'), description: vscode.l10n.t('Data for other programs') },
    {
      id: 'redacted',
      label: vscode.l10n.t('Redacted Markdown'),
      description: vscode.l10n.t('Without your name and contact data, to have it reviewed'),
    },
  ];
}
