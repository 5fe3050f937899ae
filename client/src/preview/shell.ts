import * as vscode from 'vscode';
import { createNonce } from '../nonce.ts';
import { frameDocument } from './frameDocument.ts';
import type { ToolbarTexts } from './toolbarDocument.ts';

/** The preview's document, as a webview loads it. */
export function previewShell(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'webview', 'preview.js'));
  return frameDocument(script.toString(), createNonce(), {
    language: vscode.env.language,
    title: vscode.l10n.t('Preview'),
    treatAsResume: vscode.l10n.t('Treat This File as a Resume'),
    toolbar: toolbarTexts(),
    images: {
      load: vscode.l10n.t('Load image from {0}'),
      notShown: vscode.l10n.t('An image by its description, as exports have it.'),
      onlyHere: vscode.l10n.t('This image is shown only here and until the preview is closed. Exports have its description.'),
    },
  });
}

function toolbarTexts(): ToolbarTexts {
  return {
    toolbar: vscode.l10n.t('Look of the page'),
    theme: vscode.l10n.t('Theme'),
    pageSize: vscode.l10n.t('Page size'),
    fit: vscode.l10n.t('Fit to'),
    fitOff: vscode.l10n.t('Off'),
    zoomOut: vscode.l10n.t('Zoom Out'),
    zoomIn: vscode.l10n.t('Zoom In'),
    fitWidth: vscode.l10n.t('Fit Width'),
    onePage: vscode.l10n.t('1 page'),
    pages: vscode.l10n.t('{0} pages'),
  };
}
