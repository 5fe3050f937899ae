import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type TemporaryFolder, temporaryFolder } from '../../scripts/host/temporaryFolder.ts';
import { startWorkbench, type Workbench } from '../../scripts/host/workbench.ts';
import { outputFolder, workspaceFolder } from './folders.ts';
import { ResumeWindow } from './resumeWindow.ts';

export interface PersonalHost {
  readonly title: string;
  /** Either is how the extension comes into the window. */
  readonly vsix?: string;
  readonly extensionDevelopmentPath?: string;
}

/** One sitting: the tests build on each other, as the steps of a person do. */
export function describeSitting(browser: () => Browser, host: PersonalHost): void {
  describe(host.title, () => {
    let folder: TemporaryFolder;
    let workbench: Workbench;
    let window: ResumeWindow;

    before(async () => {
      folder = temporaryFolder(workspaceFolder);
      workbench = await startWorkbench({ folder: folder.path, ...(host.vsix ? { vsix: host.vsix } : {}) });
      window = new ResumeWindow(await browser().newPage({ viewport: { width: 1440, height: 900 } }));
      const { extensionDevelopmentPath } = host;
      await window.goto(extensionDevelopmentPath ? workbench.windowUrl({ extensionDevelopmentPath }) : workbench.url);
    });

    afterEach(async function () {
      const name = `${host.title} - ${this.currentTest?.title}`.replaceAll(/[^a-z0-9]+/gi, '-');
      await window.page.screenshot({ path: join(outputFolder, `${name}.png`) });
    });

    after(async () => {
      await window?.page.close();
      await workbench?.stop();
      folder?.remove();
    });

    it('opens the resume and sees its defects underlined', async () => {
      await window.open('resume.md');
      await window.squiggles.first().waitFor();
      await window.seeInEditor('Responsible for the release pipeline on Github');
    });

    it('fixes a skill by keyboard', async () => {
      await window.clickText('Github,');
      await window.quickFix('GitHub');
      await window.seeInEditor('release pipeline on GitHub, used');
    });

    it('goes from a skill to the skills section and to other resumes, and renames it everywhere', async () => {
      const lines = (await readFile(join(workspaceFolder, 'resume.md'), 'utf8')).split('\n');
      await window.page.keyboard.press('Control+End');
      await window.waitForCursorLine(lines.length);
      await window.clickText('in Rust');
      await window.page.keyboard.press('F12');
      await window.waitForCursorLine(lines.findIndex((line) => line.startsWith('**Languages:**')) + 1);
      await window.peekReferences('cv-anders.md');
      await window.page.screenshot({ path: join(outputFolder, `references-${host.vsix ? 'node' : 'web'}.png`) });
      await window.closePeek();
      await window.rename('Rust', 'Rust 2024');
      await window.seeInEditor('harbour tides in Rust 2024 that');
      await window.seeInEditor('Go, Rust 2024, TypeScript');
      await window.page.keyboard.press('Control+Home');
    });

    it('opens the preview by its button and reads the name', async () => {
      await window.openPreview();
      await window.preview('Maren Oduya');
      await window.preview('Halden Freight Systems');
    });

    it('sees what it types in the preview', async () => {
      await window.clickText('four engineers');
      // The first goes to the end of the line on the screen, the second to that of the line in the file.
      await window.page.keyboard.press('End');
      await window.page.keyboard.press('End');
      await window.page.keyboard.type(' Typed just now.');
      await window.preview('Typed just now.');
    });

    it('sees the counts in the status bar, and opens the menu behind them', async () => {
      await window.chooseInStatusBar(/^Resume: \d+ problems, 1 page, \d+ words$/, 'Open Preview to the Side');
      await window.preview('Typed just now.');
    });

    it('sees in the text where a page begins', async () => {
      await window.clickText('### Brightwater');
      await window.page.keyboard.press('Home');
      await window.page.keyboard.insertText('<div style="break-after: page"></div>\n\n');
      await window.seeBehindLine('Page 2');
      await window.page.screenshot({ path: join(outputFolder, `page-ends-${host.vsix ? 'node' : 'web'}.png`) });
      for (const key of ['Shift+ArrowUp', 'Shift+ArrowUp', 'Delete']) await window.page.keyboard.press(key);
      await window.waitForTextToGo('break-after');
    });

    it('completes a skill while typing', async () => {
      await window.clickText('#### Senior');
      await window.page.keyboard.press('Control+End');
      await window.page.keyboard.press('ArrowUp');
      await window.page.keyboard.press('End');
      await window.page.keyboard.type(', Kub');
      await window.acceptSuggestion('Kubernetes');
      await window.preview('PostgreSQL, Kubernetes');
    });

    it('goes to the source by a click in the preview', async () => {
      const frame = await window.preview('Brightwater Clinics');
      await frame.getByText('Brightwater Clinics').first().click();
      const lines = (await readFile(join(workspaceFolder, 'resume.md'), 'utf8')).split('\n');
      await window.waitForCursorLine(lines.indexOf('### Brightwater Clinics') + 1);
    });

    it('chooses theme and paper in the toolbar of the preview, which marks the entry of the cursor', async () => {
      const frame = await window.preview('Brightwater Clinics');
      await frame.locator('#cursor-mark > div').first().waitFor();
      await frame.getByLabel('Page size').selectOption('Letter');
      await frame.getByLabel('Theme').selectOption('Modern');
      await frame.waitForFunction(() => {
        const name = document.querySelector('#content h1');
        // The default theme has the name in the middle.
        return name && getComputedStyle(name).getPropertyValue('--page-width') === '8.5in' && getComputedStyle(name).textAlign !== 'center';
      });
      await frame.getByRole('button', { name: 'Zoom In' }).click();
      await frame.getByRole('button', { name: 'Fit Width', pressed: false }).click();
    });

    it('reads how long each role was behind its dates', async () => {
      await window.clickText('#### Senior');
      await window.seeInEditor('Aug. 2017 – Feb. 2021');
      await window.seeInEditor('3 yrs 7 mos');
    });

    it('formats the document by its command', async () => {
      await window.clickText('#### Senior');
      await window.page.keyboard.press('Home');
      await window.page.keyboard.type('   ');
      await window.seeInEditor('   #### Senior');
      await window.run('Format Document');
      await window.waitForTextToGo('   #### Senior');
    });

    it('begins a bullet with a verb in the tense of the role', async () => {
      await window.clickText('Automated the nightly');
      await window.page.keyboard.press('End');
      await window.page.keyboard.press('End');
      await window.page.keyboard.press('Enter');
      await window.page.keyboard.type('- Re');
      await window.acceptSuggestion('Reduced');
      await window.page.keyboard.type(' the cost.');
      await window.preview('Reduced the cost.');
    });

    it('adds a section by its mark, in the case of the others', async () => {
      await window.page.keyboard.press('Control+End');
      await window.page.keyboard.press('Enter');
      await window.page.keyboard.type('#');
      await window.acceptSuggestion('CERTIFICATIONS');
      await window.seeInEditor('## CERTIFICATIONS');
    });

    it('lays a new role out like the others', async () => {
      await window.page.keyboard.press('Control+Home');
      await window.clickText('## EXPERIENCE');
      await window.page.keyboard.press('End');
      await window.page.keyboard.press('Enter');
      await window.page.keyboard.press('Enter');
      await window.page.keyboard.type('### ');
      await window.acceptSuggestion('New position');
      await window.page.keyboard.type('Quayside Bank');
      await window.page.keyboard.press('Escape');
      await window.seeInEditor('### Quayside Bank');
      await window.seeInEditor('#### Position');
    });

    it('finds the preview again after the window is reloaded', async () => {
      await window.clickText('Typed just now.');
      await window.saveAndReload();
      const frame = await window.preview('Typed just now.');
      assert.equal(await frame.getByLabel('Page size').inputValue(), 'Letter');
    });

    it('exports a Word document beside the resume', async () => {
      await window.clickText('Typed just now.');
      await window.run('Resume: Export...');
      await window.choose('Word');
      await window.acceptFile('resume.docx');
      await window.seeMessage('The resume is in resume.docx.');
      assert.equal((await readFile(join(folder.path, 'resume.docx'))).toString('latin1', 0, 2), 'PK');
    });

    it('exports plain text from the title of the preview', async () => {
      await window.page.locator('.tab', { hasText: 'Preview' }).first().click();
      await window.page.locator('.editor-actions a[aria-label^="Export..."]').click();
      await window.choose('Plain Text');
      await window.acceptFile('resume.txt');
      await window.seeMessage('The resume is in resume.txt.');
      assert.match(await readFile(join(folder.path, 'resume.txt'), 'utf8'), /^Maren Oduya\n=+\n/);
      await window.clickText('Typed just now.');
    });

    it('locks the preview to its resume, and has another one beside it', async () => {
      await window.page.locator('.tab', { hasText: 'Preview: resume.md' }).click();
      await window.page.locator('.editor-actions a[aria-label^="Lock Preview"]').click();
      await window.page.locator('.tab', { hasText: '[Preview] resume.md' }).waitFor();
      await window.clickText('Typed just now.');
      await window.open('cv-anders.md');
      await window.openPreview();
      await window.page.locator('.tab', { hasText: 'Preview: cv-anders.md' }).waitFor();
      assert.equal(await window.page.locator('.tab', { hasText: '[Preview] resume.md' }).count(), 1);
    });

    it('starts a resume from an example, and writes over the name', async () => {
      await window.run('Resume: New Resume');
      await window.choose('Career Changer');
      await window.seeInEditor('Helena Brandão');
      await window.page.keyboard.type('Ayla Winterbourne');
      await window.preview('Ayla Winterbourne');
    });
  });
}
