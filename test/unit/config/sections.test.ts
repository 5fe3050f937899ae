import assert from 'node:assert/strict';
import { createConfigResolver } from '../../../server/src/config/load.ts';
import { hoverAt } from '../../../server/src/features/hover/index.ts';
import { listSymbols } from '../../../server/src/features/symbols.ts';
import { sliceSpan } from '../../../server/src/model/span.ts';
import { openResume } from '../../support/features.ts';

const resolve = createConfigResolver();
const talks = { heading: 'Talks', aliases: ['On Stage'], like: 'projects', fields: ['title'] };
const resume = `
  # Ada Lindt

  ada.lindt@mailbox.test

  ## Experience

  ### Harbour Analytics

  **Data Engineer** | 2019 – 2021

  ## On $0Stage

  ### Weather for Sailors

  2019

  ## Skills

  Go
`;

/** The kinds of the sections, the person's own with their ids. */
function sectionsOf(text: string, sections: unknown): string[] {
  const { snapshot } = openResume(text, { sections });
  return snapshot.resume.sections.map(({ section: { kind, custom } }) => (custom === undefined ? kind : `${kind}: ${custom}`));
}

/** The messages of a rule. */
function problemsOf(id: string, text: string, sections: unknown): string[] {
  const { snapshot } = openResume(text, { sections });
  return snapshot.diagnostics.filter(({ rule }) => rule.id === id).map(({ message }) => message);
}

describe('sections of one’s own', () => {
  it('are found by heading and alias, and read as the kind that they are like', () => {
    assert.deepEqual(sectionsOf(resume, {}), ['basics', 'work', 'other', 'skills']);
    assert.deepEqual(sectionsOf(resume, { define: { talks } }), ['basics', 'work', 'projects: talks', 'skills']);
    const { snapshot } = openResume(resume, { sections: { define: { talks } } });
    assert.deepEqual(
      snapshot.resume.sections[2]?.section.entries.map(({ title }) => title?.text),
      ['Weather for Sailors'],
    );
  });

  it('have no entries where they are like nothing', () => {
    const { snapshot } = openResume(resume, { sections: { define: { talks: { heading: 'On Stage' } } } });
    const section = snapshot.resume.sections[2]?.section;
    assert.deepEqual([section?.kind, section?.certainty, section?.entries], ['other', 'sure', []]);
  });

  it('win over the headings that are known', () => {
    const define = { craft: { heading: 'Skills' }, summary: { aliases: ['On stage'] } };
    assert.deepEqual(sectionsOf(resume, { define }), ['basics', 'work', 'summary', 'other: craft']);
  });

  it('are no unknown sections, and are named for a heading close to theirs', () => {
    assert.equal(problemsOf('unknown-section', resume, {}).length, 1);
    assert.deepEqual(problemsOf('unknown-section', resume, { define: { talks } }), []);
    const [message] = problemsOf('unknown-section', resume.replace('Stage', 'Stagee'), { define: { talks } });
    assert.match(message ?? '', /Did you mean “On Stage”\?$/);
  });

  it('can be required, and are offered with their heading', () => {
    const sections = { required: ['work', 'talks'], define: { talks } };
    assert.deepEqual(problemsOf('required-section', resume, sections), []);
    const { snapshot } = openResume(resume.replace('## On $0Stage', '### Harbour Watch'), { sections });
    const missing = snapshot.diagnostics.find(({ rule }) => rule.id === 'required-section');
    assert.match(missing?.message ?? '', /no section “Talks”/);
    assert.match(missing?.fixes[0]?.edits[0]?.newText ?? '', /^\n## Talks\n\n### \[Project\]/);
  });

  it('ask each entry for their fields', () => {
    const [problem] = problemsOf('entry-incomplete', resume, { define: { work: { fields: ['organization', 'role', 'location'] } } });
    assert.equal(problem, '“Data Engineer” comes without a place, so readers and applicant systems have to guess. Add it.');
    assert.deepEqual(problemsOf('entry-incomplete', resume, { define: { work: { fields: ['organization'] } } }), []);
  });

  it('are explained by hover and stand in the outline', () => {
    const { snapshot, cursor } = openResume(resume, { sections: { required: ['talks'], define: { talks } } });
    assert.equal(
      hoverAt(snapshot, cursor)?.markdown,
      '**On Stage** was read as your own section “talks”. Its entries are read as those of “Projects”.\n\n' +
        'A resume has to have this section.\n\nEach entry needs a name.',
    );
    const symbol = listSymbols(snapshot).find(({ name }) => name === 'On Stage');
    assert.deepEqual(
      symbol?.children.map(({ name }) => name),
      ['Weather for Sailors'],
    );
  });

  it('are opened by an accepted heading too', () => {
    const text = '# Ada Lindt\n\n## Experience\n\n## On Stage\n\n$0Weather\n\n## Skills\n\nGo\n';
    assert.deepEqual(sectionsOf(text, {}), ['basics', 'work', 'skills']);
    assert.deepEqual(sectionsOf(text, { accepted: ['On stage'] }), ['basics', 'work', 'other', 'skills']);
  });

  it('keep the order that the person gives', () => {
    assert.deepEqual(resolve({ sections: { order: ['work', 'talks'], define: { talks } } }).ruleset.schema.order, ['work', 'talks']);
    assert.equal(resolve({}).ruleset.schema.order, undefined);
  });
});

describe('sections that do not go together', () => {
  const cases = [
    {
      name: 'a kind that does not exist',
      sections: '{"define":{"wrok":{"aliases":["A"]}}}',
      at: '"wrok"',
      message: '“wrok” is no kind of section that we know, and a section of your own needs a “heading”. Did you mean “work”?',
    },
    {
      name: 'a name that is none',
      sections: '{"define":{"My Talks":{"heading":"Talks"}}}',
      at: '"My Talks"',
      message: '“My Talks” cannot be the name of a section. Take small letters, digits and hyphens, such as “talks”.',
    },
    {
      name: 'an alias claimed twice',
      sections: '{"define":{"talks":{"heading":"Talks"},"work":{"aliases":["Jobs I Had","TALKS"]}}}',
      at: '"Talks"',
      message: '“Talks” already means “work”. Take it out of one of the two.',
    },
    {
      name: 'an alias without letters',
      sections: '{"define":{"work":{"aliases":["🎉"]}}}',
      at: '"🎉"',
      message: '“🎉” has no letter or digit to know a heading by.',
    },
    {
      name: 'a field that the section does not have',
      sections: '{"define":{"talks":{"heading":"Talks","like":"projects","fields":["title","role"]}}}',
      at: '"role"',
      message: 'Entries of this section have no “role”. They may have: title.',
    },
    {
      name: 'fields of a section without entries',
      sections: '{"define":{"talks":{"heading":"Talks","fields":["title"]}}}',
      at: '"title"',
      message: 'Entries of this section have no “title”. Say with “like” as which kind of section its entries are read.',
    },
    {
      name: 'an order of what is no section',
      sections: '{"order":[3,"work","skils"]}',
      at: '"skils"',
      message: '“sections.order” names “skils”, which is no section. Did you mean “skills”?',
      others: 1,
    },
    {
      name: 'a kind to be like that does not exist',
      sections: '{"define":{"talks":{"heading":"Talks","like":"project"}}}',
      at: '"project"',
      message: /^“sections\.define\.talks\.like” is "project"\. It has to be one of .*"projects"/,
    },
    {
      name: 'a key that a section does not have',
      sections: '{"define":{"work":{"heading":"Work"}}}',
      at: '"heading"',
      message: '“sections.define.work” has no “heading”. It may have: aliases, fields.',
    },
  ];
  for (const { name, sections, at, message, others = 0 } of cases) {
    it(`are reported at their place: ${name}`, () => {
      const text = `{"sections":${sections}}`;
      const { problems } = resolve({}, { path: '/resume.config.json', text });
      assert.equal(problems.length, 1 + others);
      const problem = problems.at(-1);
      assert.equal(problem?.span && sliceSpan(text, problem.span), at);
      if (typeof message === 'string') assert.equal(problem?.message, message);
      else assert.match(problem?.message ?? '', message);
    });
  }

  it('are reported of the settings too', () => {
    const { problems } = resolve({ sections: { order: ['wrok'] } });
    assert.deepEqual(problems, [{ message: 'Settings, resume: “sections.order” names “wrok”, which is no section. Did you mean “work”?' }]);
  });

  it('may name in the file what the settings define', () => {
    const text = '{"sections":{"required":["talks"]}}';
    const { problems, ruleset } = resolve({ sections: { define: { talks } } }, { path: '/resume.config.json', text });
    assert.deepEqual([problems, ruleset.schema.required], [[], ['talks']]);
  });
});
