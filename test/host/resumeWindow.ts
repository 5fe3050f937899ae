import { setTimeout as delay } from 'node:timers/promises';
import type { Frame, Locator, Page } from 'playwright-core';

const patience = 30_000;

/** A window of the workbench with a resume in it, in the terms of the person before it. */
export class ResumeWindow {
  constructor(readonly page: Page) {
    page.setDefaultTimeout(patience);
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.locator('.explorer-folders-view').waitFor();
  }

  /** Opens a file of the explorer with a double click; a file that was just written may have moved the rows under the pointer. */
  async open(name: string): Promise<void> {
    const tab = this.page.locator('.tab.active', { hasText: name });
    await eventually(`${name} in a tab`, async () => {
      await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
      return tab.waitFor({ timeout: 5000 }).then(
        () => true,
        () => undefined,
      );
    });
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Puts the cursor into a text that can be seen in the editor. */
  async clickText(text: string): Promise<void> {
    const box = await eventually(`${JSON.stringify(text)} in the editor`, () =>
      this.editor.locator('.view-lines').evaluate(boxOfText, text),
    );
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Puts the cursor at the start of a line, 1-based, which need not be in view. */
  async goToLine(line: number): Promise<void> {
    await this.page.keyboard.press('Control+KeyG');
    await this.page.locator('.quick-input-widget .quick-input-box input').waitFor();
    await this.page.keyboard.type(`${line}`);
    await this.page.keyboard.press('Enter');
    await this.waitForCursorLine(line);
  }

  /** The underlines of problems that can be seen now. */
  get squiggles(): Locator {
    return this.editor.locator('.squiggly-error, .squiggly-warning, .squiggly-info');
  }

  /** Waits for the light bulb, opens the quick fixes at the cursor, and takes the first by keyboard if its title says so. */
  async quickFix(title: string): Promise<void> {
    await this.page.locator('.codicon-light-bulb, .codicon-lightbulb-autofix, [class*="codicon-gutter-lightbulb"]').first().waitFor();
    await this.page.keyboard.press('Control+Period');
    const first = this.page.locator('.action-widget .monaco-list-row.focused');
    await first.waitFor();
    const offered = (await first.textContent())?.trim() ?? '';
    if (!offered.includes(title)) throw new Error(`The first quick fix is ${JSON.stringify(offered)}, not ${JSON.stringify(title)}.`);
    await this.page.keyboard.press('Enter');
  }

  /** Takes the suggestion at the top of the list by keyboard, once it is the wanted one. */
  async acceptSuggestion(label: string): Promise<void> {
    await this.page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: label }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Presses the key for all references and waits for the list of them to name a file. */
  async peekReferences(file: string): Promise<void> {
    await this.page.keyboard.press('Shift+F12');
    await this.page.locator('.reference-zone-widget .ref-tree .monaco-list-row', { hasText: file }).first().waitFor();
  }

  async closePeek(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.locator('.reference-zone-widget').waitFor({ state: 'detached' });
  }

  /** Renames what the cursor is at. */
  async rename(old: string, newName: string): Promise<void> {
    await this.page.keyboard.press('F2');
    const input = this.page.locator('.rename-box input.rename-input');
    await input.waitFor();
    if ((await input.inputValue()) !== old) throw new Error(`The name to replace is ${JSON.stringify(await input.inputValue())}.`);
    await input.fill(newName);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Waits until the visible text of the editor has a text in it. */
  async seeInEditor(text: string): Promise<void> {
    await eventually(`${JSON.stringify(text)} in the editor`, () => this.editor.locator('.view-lines').evaluate(boxOfText, text));
  }

  /** Waits until a text that could be seen in the editor is gone. */
  async waitForTextToGo(text: string): Promise<void> {
    await eventually(`${JSON.stringify(text)} to go from the editor`, async () => {
      const box = await this.editor.locator('.view-lines').evaluate(boxOfText, text);
      return box ? undefined : true;
    });
  }

  /** Waits until a text that is no part of the document stands behind one of its lines. */
  async seeBehindLine(text: string): Promise<void> {
    await eventually(`${JSON.stringify(text)} behind a line`, async () => {
      const spans = await this.editor.locator('.view-line span').evaluateAll(textsBehind);
      return spans.includes(text) || undefined;
    });
  }

  /** Runs a command of the palette by its title. */
  async run(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.keyboard.type(title);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Clicks the button at the top right of the editor. */
  async openPreview(): Promise<void> {
    await this.page.locator('.editor-actions a[aria-label^="Open Resume Preview to the Side"]').click();
  }

  /** Waits until the status bar says that the cursor is in a line, 1-based. It says nothing while no editor has the focus. */
  async waitForCursorLine(line: number): Promise<void> {
    await this.page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line},` }).waitFor();
  }

  /** Saves the file, and reloads the window with VS Code's own command, which keeps the tabs. */
  async saveAndReload(): Promise<void> {
    await this.page.keyboard.press('Control+KeyS');
    await this.page.locator('.tab.dirty').waitFor({ state: 'detached' });
    await Promise.all([this.page.waitForEvent('load'), this.run('Developer: Reload Window')]);
  }

  /** Takes an item of the list at the top of the window by keyboard, once it is there. */
  async choose(label: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
    await row.waitFor();
    while (!(await row.evaluate((element) => element.classList.contains('focused')))) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  /** Takes the place that is proposed for a file, once the dialog proposes one of that name. */
  async acceptFile(name: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget .quick-input-box input');
    await eventually(`${name} to be proposed`, async () => ((await input.inputValue()).endsWith(name) ? true : undefined));
    await this.page.keyboard.press('Enter');
  }

  /** Waits for a message of the window. */
  async seeMessage(text: string): Promise<void> {
    await this.page.locator('.notification-list-item', { hasText: text }).first().waitFor();
  }

  /** Clicks the item of the status bar that a screen reader calls so, and takes an item of its menu. */
  async chooseInStatusBar(name: RegExp, label: string): Promise<void> {
    await this.page.getByRole('button', { name }).click();
    await this.choose(label);
  }

  /** The frame of the preview, once a text is in it. */
  async preview(text: string): Promise<Frame> {
    return eventually(`${JSON.stringify(text)} in the preview`, async () => {
      for (const frame of this.page.frames().filter((one) => one !== this.page.mainFrame())) {
        const isVisible = frame.getByText(text).first().isVisible();
        // A frame may go while it is looked at.
        if (await isVisible.catch(() => false)) return frame;
      }
      return undefined;
    });
  }

  private get editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor').first();
  }
}

/** Runs in the page: what style sheets add behind elements. */
function textsBehind(elements: (HTMLElement | SVGElement)[]): string[] {
  return elements.map((element) => getComputedStyle(element, '::after').content.replaceAll('"', '').replaceAll('\u00a0', ' '));
}

/** Asks until there is an answer; says what was awaited where there is none in time. */
async function eventually<T>(awaited: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await delay(50);
  }
  throw new Error(`Waited ${patience / 1000} s in vain for ${awaited}.`);
}

/** Runs in the page: where a text of the editor is on the screen. The editor draws spaces as no-break spaces. */
function boxOfText(lines: Element, text: string): { x: number; y: number; width: number; height: number } | undefined {
  for (const line of lines.querySelectorAll('.view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const whole = nodes.map((node) => node.textContent ?? '').join('');
    const start = whole.replaceAll('\u00a0', ' ').indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    let offset = 0;
    for (const node of nodes) {
      const length = node.textContent?.length ?? 0;
      if (offset <= start && start < offset + length) range.setStart(node, start - offset);
      if (offset < start + text.length && start + text.length <= offset + length) range.setEnd(node, start + text.length - offset);
      offset += length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return undefined;
}
