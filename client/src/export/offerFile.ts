import * as vscode from 'vscode';
import type { ExportedFile } from '../../../server/src/protocol.ts';
import { describeFit } from '../preview/describeFit.ts';

/** Says where the file is and offers to open it, to show it among its neighbours, and to show what was left out. */
export async function offerFile(
  log: vscode.LogOutputChannel,
  target: vscode.Uri,
  { omissions, extension, fit }: ExportedFile,
): Promise<void> {
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  for (const { line, text } of omissions)
    log.info(`${name}: line ${line} was left out: ${text.length > 200 ? `${text.slice(0, 200)}…` : text}`);
  const open = vscode.l10n.t('Open');
  const reveal = vscode.l10n.t('Reveal');
  const show = vscode.l10n.t('Show What Was Left Out');
  const isHere = target.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  const buttons = [open, ...(isHere ? [reveal] : []), ...(omissions.length > 0 ? [show] : [])];
  const chosen = await vscode.window.showInformationMessage(
    `${describe(name, omissions.length)} ${describeOutcome(fit)}`.trimEnd(),
    ...buttons,
  );
  if (chosen === show) log.show();
  if (chosen === reveal) await vscode.commands.executeCommand('revealFileInOS', target);
  if (chosen !== open) return;
  const isForEditor = /\.(?:md|txt|json)$/.test(extension);
  if (isHere && !isForEditor) await vscode.env.openExternal(target);
  else await vscode.commands.executeCommand('vscode.open', target);
}

function describe(name: string, omissions: number): string {
  if (omissions === 0) return vscode.l10n.t('The resume is in {0}.', name);
  return omissions === 1
    ? vscode.l10n.t('The resume is in {0}. The format has no place for one line, which was left out.', name)
    : vscode.l10n.t('The resume is in {0}. The format has no place for {1} lines, which were left out.', name, omissions);
}

function describeOutcome(fit: ExportedFile['fit']): string {
  if (fit !== 'notMeasured') return describeFit(fit);
  return vscode.l10n.t(
    'It was not fitted to its pages, since no browser was found that lays it out. Export it while the preview shows it.',
  );
}
