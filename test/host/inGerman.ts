import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type TemporaryFolder, temporaryFolder } from '../../scripts/host/temporaryFolder.ts';
import { startWorkbench, type Workbench } from '../../scripts/host/workbench.ts';
import { outputFolder, workspaceFolder } from './folders.ts';
import { ResumeWindow } from './resumeWindow.ts';

/** The installed package in a workbench whose language is German. */
export function describeInGerman(browser: () => Browser, vsix: string): void {
  describe('a person whose VS Code is in German', () => {
    let folder: TemporaryFolder;
    let workbench: Workbench;
    let window: ResumeWindow;

    before(async () => {
      folder = temporaryFolder(workspaceFolder);
      workbench = await startWorkbench({ folder: folder.path, vsix, locale: 'de' });
      window = new ResumeWindow(await browser().newPage({ viewport: { width: 1440, height: 900 } }));
      await window.goto(workbench.url);
    });

    afterEach(async function () {
      await window.page.screenshot({ path: join(outputFolder, `in-German-${this.currentTest?.title.replaceAll(' ', '-')}.png`) });
    });

    after(async () => {
      await window?.page.close();
      await workbench?.stop();
      folder?.remove();
    });

    it('reads the server’s messages in German', async () => {
      await window.open('resume.md');
      await window.squiggles.first().waitFor();
      await window.page.keyboard.press('Control+Shift+KeyM');
      await window.page.locator('.markers-panel', { hasText: '„Github“ schreibt man „GitHub“' }).waitFor();
    });

    it('finds the commands by their German names', async () => {
      await window.page.keyboard.press('F1');
      await window.page.keyboard.type('Lebenslauf: Ausgabe');
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Lebenslauf: Ausgabe anzeigen' }).waitFor();
    });

    it('sees the status in German', async () => {
      await window.page.keyboard.press('Escape');
      await window.page
        .locator('.statusbar-item', { hasText: /Probleme/ })
        .first()
        .waitFor();
    });
  });
}
