/** What a person reads in the toolbar, in the language of the editor. */
export interface ToolbarTexts {
  /** Of the toolbar as a whole, for screen readers. */
  readonly toolbar: string;
  readonly theme: string;
  readonly pageSize: string;
  readonly fit: string;
  readonly fitOff: string;
  readonly zoomOut: string;
  readonly zoomIn: string;
  readonly fitWidth: string;
  readonly onePage: string;
  /** With {0} for the number. */
  readonly pages: string;
}

/** The toolbar above the page. The script fills in what there is to choose from. */
export function toolbarHtml(texts: ToolbarTexts): string {
  return `<section id="toolbar" aria-label="${texts.toolbar}" data-one="${texts.onePage}" data-many="${texts.pages}" hidden>
<label><span>${texts.theme}</span><select id="theme-choice" title="${texts.theme}"></select></label>
<label><span>${texts.pageSize}</span><select id="page-size" title="${texts.pageSize}"><option>A4</option><option>Letter</option></select></label>
<label><span class="needed">${texts.fit}</span><select id="fit" title="${texts.fit}"><option value="off">${texts.fitOff}</option></select></label>
<div id="zoom">
<button id="zoom-out" type="button" title="${texts.zoomOut}" aria-label="${texts.zoomOut}">−</button>
<output id="zoom-level"></output>
<button id="zoom-in" type="button" title="${texts.zoomIn}" aria-label="${texts.zoomIn}">+</button>
<button id="fit-width" type="button">${texts.fitWidth}</button>
</div>
<output id="fit-status"></output>
<output id="page-count"></output>
</section>`;
}

/** It stays in place while the page scrolls below it, and takes a second line where the window is narrow. */
export const toolbarCss = `
html { scroll-padding-top: var(--toolbar-height, 0) }
body { padding-top: var(--toolbar-height, 0) }
#toolbar {
  position: fixed; z-index: 1; inset: 0 0 auto; box-sizing: border-box; padding: 4px 12px;
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px;
  font: 12px/22px var(--vscode-font-family); color: var(--vscode-foreground); background: var(--vscode-editor-background);
  border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-editorGroup-border, #8884));
}
#toolbar[hidden] { display: none }
#toolbar label { display: flex; align-items: center; gap: 6px; min-width: 0 }
#toolbar select, #toolbar button {
  box-sizing: border-box; min-width: 24px; height: 24px; margin: 0; padding: 0 6px; border-radius: 2px; font: inherit; cursor: pointer;
}
#toolbar select {
  min-width: 0; max-width: 100%; padding: 0 2px; color: var(--vscode-dropdown-foreground); background: var(--vscode-dropdown-background);
  border: 1px solid var(--vscode-dropdown-border, transparent);
}
#toolbar button { color: inherit; background: none; border: 1px solid var(--vscode-contrastBorder, transparent) }
#toolbar button:hover { background: var(--vscode-toolbar-hoverBackground); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent) }
#toolbar button[aria-pressed="true"] {
  color: var(--vscode-inputOption-activeForeground); background: var(--vscode-inputOption-activeBackground);
  border-color: var(--vscode-contrastActiveBorder, var(--vscode-inputOption-activeBorder, transparent));
}
#toolbar :is(select, button):focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: -1px }
#zoom { display: flex; align-items: center; gap: 2px }
#zoom-level { min-width: 3.2em; text-align: center; font-variant-numeric: tabular-nums }
#fit-status, #page-count { color: var(--vscode-descriptionForeground) }
#fit-status:empty { display: none }
#page-count { margin-inline-start: auto }
@media (max-width: 560px) { #toolbar label > span:not(.needed) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) } }
@media (max-width: 400px) { #toolbar { padding-inline: 8px; column-gap: 6px } }
@media print { #toolbar { display: none } body { padding-top: 0 } }
`;
