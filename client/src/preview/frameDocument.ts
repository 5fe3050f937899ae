import { type ToolbarTexts, toolbarCss, toolbarHtml } from './toolbarDocument.ts';

/**
 * The document of the preview: nothing but the frame that the script fills. The policy allows that one script, the two
 * style sheets and images that the script was handed; there is no address to load anything from.
 */
export function frameDocument(
  scriptAddress: string,
  nonce: string,
  { language, title, treatAsResume, toolbar, images }: FrameTexts,
): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src blob:`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">${frameCss}${toolbarCss}</style>
<style nonce="${nonce}" id="theme"></style>
<title>${title}</title>
</head>
<body>
${toolbarHtml(toolbar)}
<main id="view" data-images="${escapeAttribute(JSON.stringify(images))}" hidden>
<div id="desk">
<div id="sheets" aria-hidden="true"></div>
<div id="page">
<div id="cursor-mark" aria-hidden="true"></div>
<div id="breaks" aria-hidden="true"></div>
<article id="content" class="resume"></article>
</div>
</div>
</main>
<div id="notice" role="status" hidden>
<p id="notice-text"></p>
<button id="treat" type="button">${treatAsResume}</button>
</div>
<script nonce="${nonce}" src="${scriptAddress}"></script>
</body>
</html>`;
}

/** What a person reads in the frame, which is in the language of the editor. */
export interface FrameTexts {
  readonly language: string;
  readonly title: string;
  /** On the button. */
  readonly treatAsResume: string;
  readonly toolbar: ToolbarTexts;
  readonly images: ImageTexts;
}

export interface ImageTexts {
  /** On the button; {0} stands for the host. */
  readonly load: string;
  /** Of a description that is in the place of its image. */
  readonly notShown: string;
  /** Of an image that was loaded. */
  readonly onlyHere: string;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** The desk that the sheets of paper lie on. Paper is light in every theme of the editor, as it will be printed. */
const frameCss = `
html { overflow-y: scroll; overflow-anchor: none }
body { margin: 0; padding: 0; background: var(--vscode-editorWidget-background, #8884); color: var(--vscode-foreground) }
#view[hidden], #notice[hidden] { display: none }
#view { position: relative; margin: 16px auto 0; padding-inline: 12px }
#desk { position: absolute; top: 0; left: 12px; transform-origin: 0 0 }
.sheet {
  position: absolute; left: 0; right: 0; background: #fff;
  box-shadow: 0 1px 6px #0006; outline: 1px solid var(--vscode-contrastBorder, transparent);
}
.folio {
  position: absolute; left: 0; right: 0; text-align: center;
  font: 12px/24px var(--vscode-font-family); color: var(--vscode-descriptionForeground);
}
#page { position: relative; display: flow-root; box-sizing: border-box }
#content.resume { background: none }
#page.measuring #breaks { display: none }
#breaks > div { float: left; clear: both; width: 0 }
#breaks > .gap { width: 100% }
#cursor-mark > div { position: absolute; left: 4mm; width: calc(2px / var(--zoom, 1)); border-radius: 1px; background: var(--vscode-focusBorder, #0078d4); opacity: 0.7 }
@media print { #cursor-mark { display: none } }
.image { text-decoration: underline dotted; text-underline-offset: 0.2em }
.image img { max-width: 100%; max-height: 60mm; vertical-align: bottom }
.load-image {
  position: absolute; margin-inline-start: 0.3em; padding: 0 0.5em; border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px;
  font: calc(12px / var(--zoom, 1))/1.5 var(--vscode-font-family); font-style: normal; text-transform: none; white-space: nowrap; user-select: none; cursor: pointer;
  color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground);
}
.load-image::before { content: attr(data-label) }
.load-image:hover { background: var(--vscode-button-secondaryHoverBackground) }
#page.measuring .load-image { display: none }
@media print { .load-image { display: none } }
/* VS Code gives these elements the colours of its own theme. */
#content :is(code, kbd, blockquote) { color: inherit; background: none; border-color: currentcolor; border-radius: 0; padding-block: 0; box-shadow: none }
#content :is(code, kbd) { border: 0; padding: 0 }
#content blockquote { border-color: var(--rule) }
#content :focus-visible { outline: 2px solid var(--vscode-focusBorder, #0078d4); outline-offset: 2px }
#notice { max-width: 40em; margin: 20vh auto; padding: 0 2em; text-align: center; font: 13px/1.5 var(--vscode-font-family) }
#notice button {
  padding: 6px 14px; border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; font: inherit; cursor: pointer;
  color: var(--vscode-button-foreground); background: var(--vscode-button-background);
}
#notice button:hover { background: var(--vscode-button-hoverBackground) }
#notice button:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 2px }
`;
