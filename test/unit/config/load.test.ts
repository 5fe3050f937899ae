import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { createConfigResolver, type ResolvedConfig } from '../../../server/src/config/load.ts';
import { languages } from '../../../server/src/languages/index.ts';
import { sliceSpan } from '../../../server/src/model/span.ts';
import { defineRule } from '../../../server/src/rules/defineRule.ts';
import { sections } from '../../../server/src/sections/index.ts';

const bulletLength = defineRule({
  id: 'bullet-length',
  summary: 'a long bullet',
  why: 'Nobody reads it.',
  severity: 'info',
  fix: 'none',
  options: z.object({
    maximum: z._default(z.int().check(z.gte(40), z.lte(1000), z.describe('In characters.')), 200),
    words: z._default(z.array(z.string()), ['a']),
    count: z._default(z.enum(['words', 'characters']), 'characters'),
  }),
});
const spacing = defineRule({ ...bulletLength, id: 'spacing', severity: 'warning', options: z.object({}) });
const pair = defineRule({
  ...bulletLength,
  id: 'pair',
  options: z.object({ low: z._default(z.number(), 1), high: z._default(z.number(), 2) }).check(z.refine(({ low, high }) => low < high)),
});
const resolve = createConfigResolver([bulletLength, spacing, pair]);
const fromFile = (text: string, settings?: unknown) => resolve(settings, { path: '/resume.config.json', text });

/** What the ruleset says of a rule: "severity {options}", or "off". */
function settingOf({ ruleset }: ResolvedConfig, id: string): string {
  const setting = ruleset.rules.find(({ rule }) => rule.id === id);
  return setting ? `${setting.severity ?? setting.rule.severity} ${JSON.stringify(setting.options)}` : 'off';
}

describe('configuration', () => {
  const defaults = '{"maximum":200,"words":["a"],"count":"characters"}';

  it('has defaults for everything', () => {
    const resolved = resolve();
    assert.equal(settingOf(resolved, 'bullet-length'), `info ${defaults}`);
    assert.deepEqual(resolved.config, {
      sections: { required: ['work|projects', 'education', 'skills'], accepted: [] },
      preset: 'recommended',
      files: [],
      fixAll: { leaveCursorLine: false },
      spelling: { words: [] },
      format: { enable: true },
      inlayHints: { durations: true, totals: true },
      codeLens: { sort: true, counts: false, addBullet: false },
      preview: { pageSize: 'A4', theme: 'classic', fit: 'off' },
    });
    assert.deepEqual(resolved.problems, []);
  });

  it('reads a rule given by severity, or by severity and options', () => {
    assert.equal(settingOf(fromFile('{"rules":{"bullet-length":"error"}}'), 'bullet-length'), `error ${defaults}`);
    const both = fromFile('{"rules":{"bullet-length":{"severity":"hint","maximum":100,"words":[]}}}');
    assert.equal(settingOf(both, 'bullet-length'), 'hint {"maximum":100,"words":[],"count":"characters"}');
    assert.equal(settingOf(fromFile('{"rules":{"spacing":"off"}}'), 'spacing'), 'off');
  });

  it('means the same by the editor’s settings as by the file', () => {
    const values = { rules: { 'bullet-length': { maximum: 80 }, spacing: 'off' }, sections: { accepted: ['Hobbies'] }, language: 'de' };
    const { problems: _, ...settings } = resolve(values);
    const { problems: __, ...file } = fromFile(JSON.stringify(values));
    assert.deepEqual(settings, file);
    assert.equal(file.config.language, 'de');
  });

  it('lets the file win over the settings key by key', () => {
    const settings = {
      rules: { 'bullet-length': { severity: 'error', maximum: 80 }, spacing: 'hint' },
      sections: { required: ['work'], accepted: ['Hobbies'] },
      preview: { pageSize: 'Letter' },
    };
    const resolved = fromFile('{"rules":{"bullet-length":{"maximum":90}},"sections":{"required":["education"]}}', settings);
    assert.equal(settingOf(resolved, 'bullet-length'), 'error {"maximum":90,"words":["a"],"count":"characters"}');
    assert.equal(settingOf(resolved, 'spacing'), 'hint {}');
    assert.deepEqual([resolved.ruleset.schema.required, resolved.ruleset.schema.accepted], [['education'], ['hobbies']]);
    assert.equal(resolved.config.preview.pageSize, 'Letter');
  });

  it('keeps a rule off that the settings silence, whatever options the file gives', () => {
    assert.equal(
      settingOf(fromFile('{"rules":{"bullet-length":{"maximum":90}}}', { rules: { 'bullet-length': 'off' } }), 'bullet-length'),
      'off',
    );
  });

  it('allows comments, trailing commas, a byte order mark and any line ends', () => {
    const text = '\uFEFF// mine\r\n{\r\n  "rules": { /* quiet */ "spacing": "off", },\r\n}\r\n';
    const resolved = fromFile(text);
    assert.deepEqual(resolved.problems, []);
    assert.equal(settingOf(resolved, 'spacing'), 'off');
  });

  it('returns the same object for equal input, another for other input', () => {
    const text = '{"rules":{"spacing":"off"}}';
    assert.equal(fromFile(text, { language: 'en' }), fromFile(text, { language: 'en' }));
    assert.notEqual(fromFile(text, { language: 'en' }), fromFile(text, { language: 'de' }));
  });

  describe('a value that does not fit is named at its place, and the rest applies', () => {
    const cases: { name: string; text: string; at: string; message: string }[] = [
      {
        name: 'a misspelt rule',
        text: '{"rules":{"bullet-lenght":"off","spacing":"off"}}',
        at: '"bullet-lenght"',
        message: 'There is no rule “bullet-lenght”. Did you mean “bullet-length”?',
      },
      {
        name: 'an unknown rule',
        text: '{"rules":{"eslint":"off","spacing":"off"}}',
        at: '"eslint"',
        message: 'There is no rule “eslint”. It may have: bullet-length, spacing, pair.',
      },
      {
        name: 'an unknown severity',
        text: '{"rules":{"bullet-length":"warn","spacing":"off"}}',
        at: '"warn"',
        message: '“rules.bullet-length” is "warn". It has to be one of "off", "hint", "info", "warning", "error".',
      },
      {
        name: 'an option of another type',
        text: '{"rules":{"bullet-length":{"maximum":"long"},"spacing":"off"}}',
        at: '"long"',
        message: '“rules.bullet-length.maximum” is "long". It has to be a whole number.',
      },
      {
        name: 'a number out of range',
        text: '{"rules":{"bullet-length":{"maximum":3},"spacing":"off"}}',
        at: '3',
        message: '“rules.bullet-length.maximum” is 3. It has to be at least 40.',
      },
      {
        name: 'an unknown option',
        text: '{"rules":{"bullet-length":{"max":50},"spacing":"off"}}',
        at: '"max"',
        message: '“rules.bullet-length” has no “max”. It may have: severity, maximum, words, count.',
      },
      {
        name: 'an option of a rule that has none',
        text: '{"rules":{"spacing":"off","pair":{"third":1}}}',
        at: '"third"',
        message: '“rules.pair” has no “third”. It may have: severity, low, high.',
      },
      {
        name: 'an unknown setting',
        text: '{"ruels":{},"rules":{"spacing":"off"}}',
        at: '"ruels"',
        message: 'The configuration has no “ruels”. Did you mean “rules”?',
      },
      {
        name: 'an unknown section',
        text: '{"sections":{"required":["work","carreer"]},"rules":{"spacing":"off"}}',
        at: '"carreer"',
        message: `“sections.required” names “carreer”, which is no section. It has to be one of ${sections.map(({ kind }) => kind).join(', ')}, or several of them joined by “|”.`,
      },
      {
        name: 'an item of a list',
        text: '{"files":["a.md",7],"rules":{"spacing":"off"}}',
        at: '7',
        message: '“files.1” is 7. It has to be text in quotes.',
      },
      {
        name: 'a list in place of an object',
        text: '{"preview":[],"rules":{"spacing":"off"}}',
        at: '[]',
        message: '“preview” is a list. It has to be an object.',
      },
      {
        name: 'null',
        text: '{"language":null,"rules":{"spacing":"off"}}',
        at: 'null',
        message: `“language” is null. It has to be one of ${languages.map(({ code }) => `"${code}"`).join(', ')}.`,
      },
      {
        name: 'a missing comma',
        text: '{"rules":{"spacing":"off"} "language":"de"}',
        at: '"language"',
        message: 'A comma is missing here.',
      },
    ];
    for (const { name, text, at, message } of cases) {
      it(name, () => {
        const resolved = fromFile(text);
        assert.deepEqual(
          resolved.problems.map((problem) => [problem.span && sliceSpan(text, problem.span), problem.message]),
          [[at, message]],
        );
        assert.equal(settingOf(resolved, 'spacing'), 'off');
      });
    }

    it('keeps the good items of a list', () => {
      assert.deepEqual(fromFile('{"sections":{"required":["work","carreer"]}}').ruleset.schema.required, ['work']);
    });

    it('options that do not go together', () => {
      const resolved = fromFile('{"rules":{"pair":{"low":5}}}');
      assert.deepEqual(
        resolved.problems.map(({ message }) => message),
        ['“rules.pair” has options that do not go together. Its defaults are used.'],
      );
      assert.equal(settingOf(resolved, 'pair'), 'info {"low":1,"high":2}');
    });

    it('something else than an object', () => {
      assert.deepEqual(
        fromFile('[1]').problems.map(({ message }) => message),
        ['The configuration is a list. It has to be an object.'],
      );
      assert.deepEqual(fromFile('').problems, []);
      assert.deepEqual(
        resolve('nonsense').problems.map(({ message }) => message),
        ['Settings, resume: The configuration is "nonsense". It has to be an object.'],
      );
    });
  });

  it('takes null in the editor’s settings for unset', () => {
    assert.deepEqual(resolve({ language: null, rules: { spacing: null }, preview: null }).problems, []);
    assert.deepEqual(resolve(null).problems, []);
  });

  it('reads any damaged text without throwing', () => {
    const text = '{"rules":{"bullet-length":{"maximum":90,"words":["x"]},"__proto__":{"a":1},"constructor":3}}';
    for (let end = 0; end <= text.length; end += 1) assert.ok(fromFile(text.slice(0, end)).ruleset.rules.length > 0);
  });

  it('takes any settings and any text without throwing, and keeps what is not wrong', () => {
    const keys = fc.constantFrom(
      'rules',
      'sections',
      'required',
      'files',
      'preview',
      'spacing',
      'bullet-length',
      'severity',
      'maximum',
      'x',
    );
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        fc.jsonValue({ maxDepth: 1 }),
        fc.dictionary(keys, tie('node'), { maxKeys: 4 }),
        fc.array(tie('node'), { maxLength: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(value, fc.string(), value, (settings, text, file) => {
        const broken = fromFile(text, settings);
        const whole = fromFile(JSON.stringify(file), settings);
        for (const { ruleset, config } of [broken, whole]) {
          assert.ok(ruleset.rules.every(({ rule, options }) => rule.options.safeParse(options).success));
          assert.ok(['A4', 'Letter'].includes(config.preview.pageSize));
        }
        for (const { span } of broken.problems) assert.ok(!span || (span.from >= 0 && span.from <= span.to && span.to <= text.length));
      }),
    );
  });
});
