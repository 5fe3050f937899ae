import assert from 'node:assert/strict';
import { modern } from '../../server/src/themes/modern.ts';
import { openPreviews } from '../support/previewFrame.ts';

const bullets = '- Built the booking service with Go and Kafka, which takes four million bookings a year.\n'.repeat(12);
const roles = ['Northwind', 'Brightwater', 'Halden', 'Osier'].map((name) => `### ${name}\n\n*March 2019 – Present*\n\n${bullets}\n`);
const text = `# Maren Oduya\n\nmaren@example.org\n\n## Experience\n\n${roles.join('')}`;

describe('the preview’s toolbar', () => {
  const preview = openPreviews();
  beforeEach(() => preview.frame.heard());

  /** In hundredths. */
  const zoom = () =>
    preview.frame.page
      .locator('#desk')
      .evaluate((desk) => Math.round((100 * desk.getBoundingClientRect().width) / (desk as HTMLElement).offsetWidth));
  const button = (name: string) => preview.frame.page.getByRole('button', { name });

  it('shows the theme and the paper of the page, and reports others that the person chooses', async () => {
    await preview.frame.show(text, { pageSize: 'Letter', theme: modern });
    const theme = preview.frame.page.getByLabel('Theme');
    const pageSize = preview.frame.page.getByLabel('Page size');
    assert.equal(await theme.inputValue(), 'modern');
    assert.equal(await pageSize.inputValue(), 'Letter');
    await theme.selectOption('Compact');
    await pageSize.selectOption('A4');
    assert.deepEqual(await preview.frame.heard(), [
      { type: 'choose', key: 'theme', value: 'compact', shown: 'modern' },
      { type: 'choose', key: 'pageSize', value: 'A4', shown: 'Letter' },
    ]);
  });

  it('fits the page to a number of pages, be it one of its own or that of the configuration', async () => {
    const fit = preview.frame.page.getByLabel('Fit to');
    await preview.frame.show(text);
    assert.equal(await fit.inputValue(), 'off');
    await fit.selectOption('2 pages');
    await preview.frame.show(text, { fit: 4 });
    assert.equal(await fit.inputValue(), '4');
    await fit.selectOption('Off');
    const chosen = (await preview.frame.heard()).filter(({ type }) => type === 'choose');
    assert.deepEqual(chosen, [
      { type: 'choose', key: 'fit', value: 2, shown: 'off' },
      { type: 'choose', key: 'fit', value: 'off', shown: 4 },
    ]);
  });

  it('counts the pages', async () => {
    const { pages } = (await preview.frame.show(text)) ?? { pages: 0 };
    assert.ok(pages > 1);
    assert.equal(await preview.frame.page.locator('#page-count').textContent(), `${pages} pages`);
    await preview.frame.show('# Maren Oduya\n\n## Experience\n');
    assert.equal(await preview.frame.page.locator('#page-count').textContent(), '1 page');
  });

  it('zooms by keyboard, keeps the place, and does not call it scrolling', async () => {
    await preview.frame.show(text);
    const third = preview.frame.page.getByText('Halden', { exact: true });
    await preview.frame.send({ type: 'scroll', line: text.split('\n').indexOf('### Halden') });
    const before = await third.boundingBox();
    await button('Zoom In').focus();
    for (let times = 0; times < 3; times++) await preview.frame.page.keyboard.press('Enter');
    assert.equal(await zoom(), 150);
    const after = await third.boundingBox();
    assert.ok(before && after && Math.abs(after.y - before.y) < 3, `${before?.y} ${after?.y}`);
    await button('Zoom Out').click();
    assert.equal(await zoom(), 125);
    await preview.frame.page.getByText('125%', { exact: true }).waitFor();
    assert.deepEqual(await preview.frame.heard(), []);
  });

  it('keeps the zoom over an edit, counts the same pages at any, and finds it again after a reload', async () => {
    const shown = await preview.frame.show(text);
    for (let times = 0; times < 3; times++) await button('Zoom In').click();
    assert.deepEqual(await preview.frame.show(text), shown);
    assert.equal(await zoom(), 150);
    assert.equal((await preview.frame.state()).zoom, 1.5);
    await preview.frame.page.reload();
    await preview.frame.show(text);
    assert.equal(await zoom(), 150);
    await button('Fit Width').click();
    assert.equal(await zoom(), 100);
    assert.equal((await preview.frame.state()).zoom, undefined);
  });

  it('fits the page into a narrow window by itself, and lets a larger one be scrolled to both edges', async () => {
    await preview.frame.show(text);
    await preview.frame.page.setViewportSize({ width: 420, height: 700 });
    await preview.frame.page.waitForFunction(() => document.documentElement.scrollWidth <= 420);
    assert.equal(await button('Fit Width').getAttribute('aria-pressed'), 'true');
    for (let times = 0; times < 6; times++) await button('Zoom In').click();
    const edges = await preview.frame.page.evaluate(() => {
      const sheet = document.querySelector('.sheet');
      window.scrollTo(0, 0);
      const left = sheet?.getBoundingClientRect().left ?? 0;
      window.scrollTo(1e6, 0);
      return [left, document.documentElement.clientWidth - (sheet?.getBoundingClientRect().right ?? 0)];
    });
    for (const edge of edges) assert.ok(edge >= 11 && edge <= 13, `${edge}`);
  });

  it('never stands before the page, on one line or on several', async () => {
    for (const width of [900, 300, 200]) {
      await preview.frame.page.setViewportSize({ width, height: 700 });
      await preview.frame.show(text);
      const gap = await preview.frame.page.evaluate(() => {
        const top = document.querySelector('.sheet')?.getBoundingClientRect().top ?? 0;
        return top - (document.getElementById('toolbar')?.getBoundingClientRect().bottom ?? 0);
      });
      assert.ok(gap >= 8 && gap <= 24, `${width}: ${gap}`);
      assert.ok(
        await preview.frame.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
        `${width}`,
      );
    }
  });

  it('is not printed, and goes with the page', async () => {
    await preview.frame.show(text);
    await preview.frame.page.emulateMedia({ media: 'print' });
    assert.ok(await preview.frame.page.locator('#toolbar').isHidden());
    await preview.frame.page.emulateMedia({ media: 'screen' });
    assert.ok(await preview.frame.page.locator('#toolbar').isVisible());
    await preview.frame.send({ type: 'unavailable', uri: 'file:///cv.md', notice: 'cv.md cannot be read.' });
    assert.ok(await preview.frame.page.locator('#toolbar').isHidden());
  });

  it('keeps in mind that the preview is locked', async () => {
    await preview.frame.show(text);
    await preview.frame.send({ type: 'lock', isLocked: true });
    assert.deepEqual(await preview.frame.state(), { uri: 'file:///resume.md', isLocked: true });
  });
});
