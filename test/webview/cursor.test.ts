import assert from 'node:assert/strict';
import { openPreviews } from '../support/previewFrame.ts';

const bullets = '- Built the booking service with Go and Kafka, which takes four million bookings a year.\n'.repeat(20);
const names = ['Northwind', 'Brightwater', 'Halden', 'Osier'];
const text = `# Maren Oduya\n\nmaren@example.org\n\n## Experience\n\n${names.map((name) => `### ${name}\n\n*March 2019 – Present*\n\n${bullets}\n`).join('')}`;
const lines = text.split('\n');
const lineOf = (name: string) => lines.indexOf(`### ${name}`);

describe('the cursor in the preview', () => {
  const preview = openPreviews();
  beforeEach(async () => {
    await preview.frame.show(text);
    await preview.frame.heard();
  });

  const bars = () =>
    preview.frame.page
      .locator('#cursor-mark > div')
      .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]));
  const entry = (name: string) =>
    preview.frame.page
      .locator('#content article', { hasText: name })
      .evaluate((article) => [article.getBoundingClientRect().top, article.getBoundingClientRect().bottom]);

  it('has its entry marked from top to bottom', async () => {
    await preview.frame.send({ type: 'cursor', line: lineOf('Northwind') + 6 });
    const [first] = await bars();
    const [top, bottom] = await entry('Northwind');
    assert.ok(Math.abs((first?.[0] ?? 0) - (top ?? 0)) < 2 && Math.abs((first?.[1] ?? 0) - (bottom ?? 0)) < 2, `${first} ${top} ${bottom}`);
  });

  it('has an entry on two sheets marked on both, and nothing between them', async () => {
    const split = await preview.frame.page.evaluate(() => {
      const end = document.querySelector('.sheet')?.getBoundingClientRect().bottom ?? 0;
      const articles = [...document.querySelectorAll('#content article')];
      return articles.findIndex((one) => one.getBoundingClientRect().top < end && one.getBoundingClientRect().bottom > end);
    });
    await preview.frame.send({ type: 'cursor', line: lineOf(names[split] ?? '') });
    assert.equal((await bars()).length, 2);
  });

  it('keeps its mark at the entry over an edit and a zoom', async () => {
    await preview.frame.send({ type: 'cursor', line: lineOf('Northwind') });
    await preview.frame.show(text.replace('maren@example.org', 'maren@example.org\n\nA paragraph that was put in before it.'));
    await preview.frame.page.getByRole('button', { name: 'Zoom In' }).click();
    await preview.frame.send({ type: 'cursor', line: lineOf('Northwind') + 2 });
    const [first] = await bars();
    const [top] = await entry('Northwind');
    assert.ok(Math.abs((first?.[0] ?? 0) - (top ?? 0)) < 2, `${first} ${top}`);
  });

  it('brings its entry into view, and leaves what can be seen where it is', async () => {
    await preview.frame.send({ type: 'cursor', line: lineOf('Northwind') + 5 });
    assert.equal(await preview.frame.page.evaluate(() => window.scrollY), 0);
    await preview.frame.send({ type: 'cursor', line: lineOf('Osier') + 5 });
    const at = await preview.frame.page.evaluate(() => window.scrollY);
    assert.ok(at > 0);
    await preview.frame.send({ type: 'cursor', line: lineOf('Osier') + 6 });
    assert.equal(await preview.frame.page.evaluate(() => window.scrollY), at);
    assert.deepEqual(await preview.frame.heard(), []);
  });

  it('stays in view when the editor scrolls after it', async () => {
    await preview.frame.send({ type: 'cursor', line: lineOf('Osier') + 5 });
    await preview.frame.send({ type: 'scroll', line: 0 });
    const bullet = await preview.frame.page.locator('#content article', { hasText: 'Osier' }).locator('li').nth(1).boundingBox();
    assert.ok(bullet && bullet.y > 0 && bullet.y < 700, `${bullet?.y}`);
  });

  it('does not scroll the page while one types', async () => {
    await preview.frame.send({ type: 'cursor', line: lineOf('Northwind') + 5 });
    await preview.frame.page.evaluate(() => window.scrollTo(0, 900));
    await preview.frame.send({ type: 'cursor', line: lineOf('Northwind') + 5 });
    assert.equal(await preview.frame.page.evaluate(() => window.scrollY), 900);
  });

  it('leaves the selection alone when an edit comes', async () => {
    await preview.frame.page.getByText('Halden', { exact: true }).evaluate((element) => getSelection()?.selectAllChildren(element));
    await preview.frame.show(`${text}\n## Education\n\nBSc, typed just now\n`);
    assert.equal(await preview.frame.page.evaluate(() => getSelection()?.toString()), 'Halden');
  });
});
