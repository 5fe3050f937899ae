import assert from 'node:assert/strict';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import { renderPage } from '../../../server/src/render/renderPage.ts';
import { render, renderBlocks, renderWithLines } from '../../support/render.ts';

describe('the page', () => {
  it('says by class what each line is, in a dialect of headings', () => {
    assert.equal(
      renderBlocks(`
        # Maren Oduya

        [maren@example.org](mailto:maren@example.org) | +31 20 555 0100

        ## Experience

        ### Northwind Traders

        Aug. 2017 – Feb. 2021

        Utrecht, Netherlands

        #### Software Engineer

        - Built the booking service.
      `),
      `<h1 class="name">Maren Oduya</h1>
<p class="contact"><a href="mailto:maren@example.org">maren@example.org</a> | +31 20 555 0100</p>
<h2 class="section">Experience</h2>
<h3 class="entry"><span class="organization">Northwind Traders</span></h3>
<p class="entry-line dates-line"><span class="dates">Aug. 2017 – Feb. 2021</span></p>
<p class="entry-line"><span class="location">Utrecht, Netherlands</span></p>
<h4 class="entry-line"><span class="role">Software Engineer</span></h4>
<ul>
<li>Built the booking service.</li>
</ul>
`,
    );
  });

  it('makes a heading of a bold line that acts as one, and keeps the lines of headers', () => {
    const page = renderBlocks(`
      # Maren Oduya
      **Platform Engineer**
      maren@example.org | Utrecht

      **EXPERIENCE**

      **Platform Engineer** | **Northwind Traders**
      *March 2019 – Present*

      - Built the booking service,
        and the next.

      **EDUCATION**

      **BSc Computer Science**, University of Utrecht, 2012 – 2016
    `);
    assert.match(page, /<h2 class="section"><strong>EXPERIENCE<\/strong><\/h2>/);
    assert.match(page, /<span class="label">Platform Engineer<\/span><\/strong><br>\n/);
    assert.match(
      page,
      /<span class="organization">Northwind Traders<\/span><\/strong><\/span><span class="separator"><br>\n<\/span><span class="when"><em><span class="dates">March 2019 – Present<\/span><\/em>/,
    );
    assert.match(page, /<li>Built the booking service,\nand the next\.<\/li>/);
  });

  it('holds the head, the sections and the entries in elements of their own', () => {
    const page = render(`
      # Maren Oduya

      ## Experience

      At sea since 2019.

      ### Northwind Traders, 2019 – 2021

      - Built the booking service.

      ### Brightwater, 2017 – 2019

      Deck hand.

      ## Skills

      Knots
    `);
    assert.deepEqual(page.match(/<\/?(?:header|section|article|h\d|p|ul|li)\b[^>]*>/g), [
      '<header>',
      ...['<h1 class="name">', '</h1>'],
      '</header>',
      '<section data-kind="work" aria-labelledby="section-1">',
      ...['<h2 class="section" id="section-1">', '</h2>', '<p>', '</p>'],
      '<article>',
      ...['<h3 class="entry">', '</h3>', '<ul>', '<li>', '</li>', '</ul>'],
      '</article>',
      '<article>',
      ...['<h3 class="entry">', '</h3>', '<p>', '</p>'],
      '</article>',
      '</section>',
      '<section data-kind="skills" aria-labelledby="section-2">',
      ...['<h2 class="section" id="section-2">', '</h2>', '<p>', '</p>'],
      '</section>',
    ]);
  });

  it('ranks headings as an outline, whatever levels they are written with', () => {
    const page = renderBlocks(
      '### Maren Oduya\n\n##### Experience\n\n###### Northwind, 2019 – 2021\n\n# Education\n\n#### BSc, 2016\n\n###### Thesis\n',
    );
    assert.deepEqual(page.match(/<h\d/g), ['<h1', '<h2', '<h3', '<h2', '<h3', '<h4']);
  });

  it('says of an entry and of an item of a list that they may go over the end of a page', () => {
    const short = '- Baked bread for the whole town, day after day.\n'.repeat(20);
    const entry = (name: string, bullets: string) => `### ${name}\n\n2019 – 2021\n\n${bullets}\n`;
    const page = render(
      `# Maren Oduya\n\n## Experience\n\n${entry('Northwind', short.slice(0, short.length >> 1))}${entry('Halden', short)}`,
    );
    assert.deepEqual(page.match(/<article[^>]*>/g), ['<article>', '<article class="long">']);
    const item = (words: number) => `- ${'bread '.repeat(words)}\n`;
    assert.deepEqual(render(`# Maren Oduya\n\n${item(100)}${item(400)}`).match(/<li[^>]*>/g), ['<li>', '<li class="long">']);
    const wide = (signs: number) => `- ${'面包'.repeat(signs / 2)}\n`;
    assert.deepEqual(render(`# Maren Oduya\n\n${wide(600)}${wide(1200)}`).match(/<li[^>]*>/g), ['<li>', '<li class="long">']);
  });

  const lines: [what: string, header: string, html: string][] = [
    [
      'what parts them from the rest',
      '**Engineer**, Northwind | 2019 – 2021',
      '<span class="what"><strong>Engineer</strong>, Northwind</span><span class="separator"> | </span><span class="when"><span class="dates">2019 – 2021</span></span>',
    ],
    [
      'the first line, where they are the second',
      '**Engineer**, Northwind\n*2019 – 2021*',
      '<span class="what"><strong>Engineer</strong>, Northwind</span><span class="separator"><br>\n</span><span class="when"><em><span class="dates">2019 – 2021</span></em></span>',
    ],
    [
      'brackets',
      '**Engineer**, Northwind (*2019 – 2021*)',
      '<span class="what"><strong>Engineer</strong>, Northwind</span><span class="separator"> </span><span class="when">(<em><span class="dates">2019 – 2021</span></em>)</span>',
    ],
    [
      'nothing, where they open the line',
      '2019 – 2021 **Engineer**, Northwind',
      '<span class="dates">2019 – 2021</span> <strong>Engineer</strong>, Northwind',
    ],
    [
      'nothing, where the place comes after them',
      '**Engineer**, Northwind, 2019 – 2021, Utrecht',
      '<strong>Engineer</strong>, Northwind, <span class="dates">2019 – 2021</span>, Utrecht',
    ],
  ];
  for (const [what, header, html] of lines) {
    it(`sets the dates apart from ${what}`, () => {
      const page = renderBlocks(`# Maren Oduya\n\n## Experience\n\n${header}\n\n- Built it.\n`).replace(
        /<span class="(?:organization|role|location)">([^<]*)<\/span>/g,
        '$1',
      );
      const [, line = ''] = /<p class="entry">(.*?)<\/p>/s.exec(page) ?? [];
      assert.equal(line.replace(/^<span class="line(?: unmarked)?">(.*)<\/span>$/s, '$1'), html);
    });
  }

  it('leaves prose with a link in it alone', () => {
    const prose = 'I build things that people depend on every day, and write about it. '.repeat(4);
    const page = renderBlocks(`# Maren Oduya\n\nmaren@example.org\n\n${prose}See [my site](https://maren.example.org).\n\n## Experience\n`);
    assert.match(page, /<p class="contact"><a href="mailto:maren@example.org">/);
    assert.match(page, /<p>I build things/);
  });

  it('leaves front matter out', () => {
    assert.equal(renderBlocks('---\nlayout: page\ntitle: Resume\n---\n\n# Maren Oduya\n'), '<h1 class="name">Maren Oduya</h1>\n');
  });

  it('marks a place where it stands by itself, not inside the name of an employer', () => {
    const page = render('# Maren Oduya\n\n## Education\n\n**BA Economics** | University of Exeter | Exeter\n*2011 – 2014*\n');
    assert.match(page, /<span class="organization">University of Exeter<\/span> \| <span class="location">Exeter<\/span>/);
  });

  it('takes a long line for contact that is made of parts, and a long sentence for prose', () => {
    const address = '[maren@example.org](mailto:maren@example.org)';
    const parts = ['+31 20 555 0100', 'linkedin.com/in/maren-oduya', 'Newcastle upon Tyne, United Kingdom', 'x'.repeat(160)];
    assert.match(render(`# Maren Oduya\n\n${[address, ...parts].join(' | ')}\n`), /<p class="contact">/);
    const prose = `Baked bread for the whole town. `.repeat(8);
    assert.doesNotMatch(render(`# Maren Oduya\n\n${prose}Write to ${address}.\n`), /class="contact"/);
  });

  it('shows a name and contacts that stand in the front matter only', () => {
    const page = renderBlocks(`
      ---
      name: Maren Oduya
      email: maren@example.org
      ---

      ## Experience

      **Platform Engineer**, Northwind Traders, 2019 – 2021
    `);
    assert.match(
      page,
      /^<h1 class="name">Maren Oduya<\/h1>\n<p class="contact"><a href="mailto:maren@example.org">maren@example.org<\/a><\/p>/,
    );
  });

  it('shows two rules with prose between them, which are no front matter', () => {
    assert.equal(renderBlocks('---\n\nMaren Oduya\n\n---\n'), '<hr>\n<p>Maren Oduya</p>\n<hr>\n');
  });

  it('keeps table cells beyond the columns, and aligns by class', () => {
    assert.equal(
      renderBlocks('> | Go | Years |\n> |:--|--:|\n> | 5 | a\\|b | more | **still** |'),
      '<blockquote>\n<table>\n<thead>\n<tr>\n<th>Go</th>\n<th class="align-right">Years</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>5</td>\n' +
        '<td class="align-right">a|b</td>\n<td>more</td>\n<td><strong>still</strong></td>\n</tr>\n</tbody>\n</table>\n</blockquote>\n',
    );
  });

  it('shows years that open list items as they are written', () => {
    assert.equal(
      renderBlocks('2021. Led the team\n2019. Joined'),
      '<ol start="2021">\n<li class="year">2021. Led the team</li>\n<li class="year">2019. Joined</li>\n</ol>\n',
    );
  });

  it('puts a definition below its term, without the mark', () => {
    assert.equal(
      renderBlocks('> Since 2019\n> :   **Engineer**, Northwind\n> : Utrecht: centre'),
      '<blockquote>\n<p>Since 2019<br>\n<strong>Engineer</strong>, Northwind<br>\nUtrecht: centre</p>\n</blockquote>\n',
    );
  });

  it('takes the indented paragraphs of a definition for text, and others for code', () => {
    assert.equal(
      renderBlocks('> Since 2019\n> :   Engineer\n>\n>     Built *it*\n>     all.\n>\n>     And more.\n>\n> Done.\n>\n>     code'),
      '<blockquote>\n<p>Since 2019<br>\nEngineer</p>\n<p>Built <em>it</em>\nall.</p>\n<p>And more.</p>\n<p>Done.</p>\n<pre><code>code\n</code></pre>\n</blockquote>\n',
    );
  });

  it('shows a definition that defines no link, and hides one that does', () => {
    assert.equal(
      renderBlocks('> [Kafka]: expert\n\n> [site]: https://example.org'),
      '<blockquote>\n<p>[Kafka]: expert</p>\n</blockquote>\n<blockquote></blockquote>\n',
    );
  });

  it('links telephone numbers', () => {
    assert.match(renderBlocks('Call [me](tel:+31205550100).'), /<a href="tel:\+31205550100">me<\/a>/);
  });

  it('links addresses that are written out', () => {
    assert.match(
      renderBlocks('> See https://example.org/a_b_c%20d.'),
      /<a href="https:\/\/example\.org\/a_b_c%20d">https:\/\/example\.org\/a_b_c%20d<\/a>\./,
    );
  });

  it('carries the source lines on every block', () => {
    const html = renderWithLines('# Maren\n\ntext\nmore\n\n- one\n- two\n\n```js\ncode\n```\n');
    const lines = [...html.matchAll(/<(\w+)[^>]* data-line="(\d+)" data-end-line="(\d+)"/g)].map(
      ([, tag, from, to]) => `${tag} ${from}-${to}`,
    );
    assert.deepEqual(lines, ['h1 0-1', 'p 2-4', 'ul 5-8', 'li 5-6', 'li 6-8', 'pre 8-11']);
  });

  it('has the person for its title, and the language of the text', () => {
    const text =
      '# Jonas Weber\n\n## Berufserfahrung\n\n### Softwareentwickler bei Nordwind\n\nSeptember 2018 – heute\n\n- Entwickelte die Buchung und die Abrechnung.\n';
    const { title, language } = renderPage(text, readResume(text).resume);
    assert.deepEqual({ title, language }, { title: 'Jonas Weber', language: 'de' });
  });
});
