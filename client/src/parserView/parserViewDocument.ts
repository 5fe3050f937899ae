/** The document of the view of what a parser sees: a frame that the script fills. Nothing but that script runs, and nothing is loaded. */
export function parserViewDocument(scriptAddress: string, nonce: string, { language, title, explanation, text }: ParserViewTexts): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">${css}</style>
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p id="summary" role="status"></p>
<div id="view" hidden>
<p class="explanation">${explanation}</p>
<div id="groups"></div>
<section aria-labelledby="text-heading">
<h2 id="text-heading">${text}</h2>
<pre id="text" tabindex="0" aria-labelledby="text-heading"></pre>
</section>
</div>
</main>
<script nonce="${nonce}" src="${scriptAddress}"></script>
</body>
</html>`;
}

/** What a person reads in the frame, which is in the language of the editor. */
export interface ParserViewTexts {
  readonly language: string;
  readonly title: string;
  readonly explanation: string;
  /** Over the plain text. */
  readonly text: string;
}

const css = `
body { margin: 0; padding: 12px 16px 32px; color: var(--vscode-foreground); font: var(--vscode-font-size, 13px)/1.5 var(--vscode-font-family, sans-serif) }
main { max-width: 62em; margin: 0 auto }
h1 { margin: 0 0 4px; font-size: 1.4em; font-weight: 600 }
h2 { margin: 20px 0 4px; font-size: 1.1em; font-weight: 600 }
p { margin: 4px 0 }
#view[hidden] { display: none }
.explanation { color: var(--vscode-descriptionForeground) }
ul { margin: 0 0 8px; padding: 0; list-style: none; border-top: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, #8884)) }
button {
  display: grid; grid-template-columns: minmax(7em, 11em) 1fr; gap: 0 12px; width: 100%; padding: 3px 8px; border: 0; border-radius: 0;
  border-inline-start: 3px solid transparent; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; overflow-wrap: anywhere;
}
button:hover { background: var(--vscode-list-hoverBackground, #8882) }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder, currentcolor); outline-offset: -1px }
.label { color: var(--vscode-descriptionForeground) }
.note { font-style: italic }
.note::before { content: "\\25b3\\00a0" / "" }
.value:not(:empty) + .note { grid-column: 2 }
.value:empty { display: none }
.doubtful { border-inline-start-color: var(--vscode-editorWarning-foreground, #bf8803) }
.missing { border-inline-start: 3px dashed var(--vscode-editorWarning-foreground, #bf8803) }
pre {
  margin: 4px 0 0; padding: 8px 12px; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere;
  background: var(--vscode-textCodeBlock-background, #8881); color: inherit; border: 1px solid var(--vscode-contrastBorder, transparent);
  font: var(--vscode-editor-font-size, 12px)/1.5 var(--vscode-editor-font-family, monospace);
}
@media (max-width: 380px) {
  button { grid-template-columns: 1fr }
  .value:not(:empty) + .note { grid-column: 1 }
}
`;
