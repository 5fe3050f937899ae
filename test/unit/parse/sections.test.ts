import assert from 'node:assert/strict';
import type { Section } from '../../../server/src/model/resume.ts';
import { sliceSpan } from '../../../server/src/model/span.ts';
import { read, sectionOf } from '../../support/reading.ts';

const skillsOf = (text: string): Section => sectionOf(read(`# Mira Holt\n\n## Skills\n\n${text}\n\n## Education\n`), 'skills');

const slices = (section: Section, parts: readonly { span: { from: number; to: number } }[]) =>
  parts.map(({ span }) => sliceSpan(section.text, span));

describe('list items', () => {
  it('have their marker, depth and own text', () => {
    const section = skillsOf('- One\n  1. Two\n     * Three\n+ Four');
    assert.deepEqual(
      section.bullets.map(({ markerText, ordered, depth, prose }) => `${depth} ${markerText}${ordered ? ' ordered' : ''} ${prose.plain}`),
      ['0 - One', '1 1. ordered Two', '2 * Three', '0 + Four'],
    );
    assert.deepEqual(slices(section, section.bullets), ['- One', '1. Two', '* Three', '+ Four']);
  });

  it('run over lines', () => {
    const section = skillsOf('- Built the loader\n  of the harbour\n- Tested it');
    assert.deepEqual(
      section.bullets.map(({ prose }) => prose.plain),
      ['Built the loader of the harbour', 'Tested it'],
    );
  });

  it('may stand in a quote', () => assert.deepEqual(skillsOf('> - One\n> - Two').bullets.length, 2));

  it('are none inside code', () => assert.deepEqual(skillsOf('```\n- One\n```').bullets, []));
});

describe('headings of a section', () => {
  it('come with style and level, the section’s own first', () => {
    const section = skillsOf('### Data ###\n\n###Tools\n\n<h4>Rest</h4>');
    assert.deepEqual(
      section.headings.map(
        ({ style, level, prose, missingSpace }) => `${style} ${level} ${prose.plain}${missingSpace ? ', no space' : ''}`,
      ),
      ['atx 2 Skills', 'atx 3 Data', 'atx 3 Tools, no space', 'html 4 Rest'],
    );
    assert.deepEqual(slices(section, section.headings).slice(0, 3), ['## Skills', '### Data ###', '###Tools']);
  });

  it('may be underlined, or a bold line', () => {
    const own = (text: string) => read(text).sections[1]?.section.heading;
    assert.equal(own('Skills\n------\n\nGo\n')?.style, 'setext');
    assert.equal(own('**Skills**\n\nGo\n\n**Education**\n')?.style, 'bold');
    assert.equal(own('<h2>Skills</h2>\n\nGo\n')?.style, 'html');
  });

  it('a number sign before a digit or a word in a line is none', () => {
    const section = skillsOf('#1 in sales\n\nC# and F#');
    assert.equal(section.headings.length, 1);
  });
});

describe('comments', () => {
  it('are found wherever they stand', () => {
    const section = skillsOf('<!-- a block -->\n\nPython <!-- in a line -->\n\n- Go <!-- in an item -->\n\n<p>x <!-- in HTML --></p>');
    assert.deepEqual(
      section.comments.map(({ text }) => text),
      ['a block', 'in a line', 'in an item', 'in HTML'],
    );
    for (const slice of slices(section, section.comments)) assert.match(slice, /^<!-- .* -->$/);
  });

  it('run over lines', () => {
    const section = skillsOf('<!-- resume-disable\n  tense -->\n\nPython');
    assert.deepEqual(
      section.comments.map(({ text }) => text),
      ['resume-disable\n  tense'],
    );
  });

  it('are none inside code', () => {
    assert.deepEqual(skillsOf('`<!-- a -->`\n\n```\n<!-- b -->\n```').comments, []);
  });

  it('are no words', () => {
    const section = skillsOf('Python <!-- and more -->');
    assert.deepEqual(
      section.skills.map(({ text }) => text),
      ['Python'],
    );
  });
});

describe('links', () => {
  it('have their kind, text and target', () => {
    const section = skillsOf(
      '[A](https://a.example "t") [B][b] [c] <https://d.example> https://e.example ![F](f.png)\n\n[b]: https://b.example\n[c]: x',
    );
    assert.deepEqual(
      section.links.map(({ kind, text, target, label }) => [kind, text, target ?? label]),
      [
        ['inline', 'A', 'https://a.example'],
        ['reference', 'B', 'b'],
        ['shortcut', 'c', 'c'],
        ['autolink', 'https://d.example', 'https://d.example'],
        ['bare', 'https://e.example', 'https://e.example'],
        ['image', 'F', 'f.png'],
      ],
    );
  });

  it('find the definitions of the whole document, by label', () => {
    const resume = read('# Mira Holt\n\n[My  Page]: https://a.example\n\n## Skills\n\n[Go][my page]\n');
    assert.deepEqual([...resume.definitions], [['my page', 'https://a.example']]);
  });
});

describe('what no rule about wording looks at', () => {
  it('is code, raw HTML and front matter', () => {
    const section = skillsOf('```\nx\n```\n\n<div>\ny\n</div>\n\nPython');
    assert.deepEqual(
      section.opaque.map((span) => sliceSpan(section.text, span).trim()),
      ['```\nx\n```', '<div>\ny\n</div>'],
    );
    const head = read('---\nname: Mira\n---\n# Mira Holt\n').sections[0]?.section;
    assert.deepEqual(head?.opaque[0], { from: 0, to: 19 });
  });
});

describe('dates of a section', () => {
  const dates = (heading: string, text: string) => {
    const section = read(`# Mira Holt\n\n## ${heading}\n\n${text}\n`).sections[1]?.section;
    return section ? slices(section, section.dates) : undefined;
  };

  it('are those of headers and short lines', () => {
    assert.deepEqual(dates('Experience', '### Analyst, Quayside Bank\n2017 – 2020\n\n- Saved 2000 coins in 2018'), ['2017 – 2020']);
    assert.deepEqual(dates('Awards', '- Best gull, May 2019'), ['May 2019']);
  });

  it('are not years alone, nor anything among skills', () => {
    assert.deepEqual(dates('Awards', '- Best gull, 2019'), []);
    assert.deepEqual(dates('Skills', '- Excel, 2016 – 2020'), []);
  });
});

describe('a document that another system fills', () => {
  it('is not read as a resume', () => {
    assert.equal(read('# Me\n\n{% for job in site.jobs %}\n- x\n{% endfor %}\n').unreadable, 'template');
    assert.equal(read(`\\begin{document}\n${'\\cvitem{a}{b}\n'.repeat(13)}\\end{document}\n`).unreadable, 'latex');
  });

  it('is not one with a few commands', () => {
    assert.equal(read('# Mira Holt\n\n**Acme** \\hfill 2020 – 2022\n').unreadable, undefined);
    assert.equal(read('# Mira Holt\n').unreadable, undefined);
  });
});
