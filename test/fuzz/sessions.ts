import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { hostileTexts } from '../bench/hostileTexts.ts';
import { type HostileEdit, hostileEdit, hostilePieces } from '../support/hostileEdits.ts';
import type { Cancelling } from './fuzzedServer.ts';
import { profiles } from './profiles.ts';
import { requests } from './requests.ts';

/** What an editor does with a few documents. */
export interface FuzzSession {
  /** Which of `profiles` the editor is. */
  readonly profile: number;
  /** How long the editor takes to say what its settings are, in milliseconds. */
  readonly patience: number;
  readonly texts: readonly string[];
  readonly bursts: readonly Burst[];
}

/** Steps that come in one breath, or one after the answer to the other; then diagnostics and answers are compared. */
export interface Burst {
  readonly isAwaited: boolean;
  /** Of the documents the one that it is about. */
  readonly document: number;
  readonly steps: readonly Step[];
}

export type Step =
  | { readonly kind: 'edit'; readonly edit: HostileEdit; readonly isWhole: boolean; readonly isBatch: boolean }
  | Ask
  | { readonly kind: 'close' | 'open' | 'save' }
  | { readonly kind: 'settings'; readonly settings: unknown }
  /** `text` undefined: the file goes. */
  | { readonly kind: 'configFile'; readonly where: 'editor' | 'disk'; readonly text: string | undefined };

export interface Ask {
  readonly kind: 'ask';
  readonly method: string;
  /** The place, as a part of the document's length, and how many characters from there on. */
  readonly at: number;
  readonly length: number;
  readonly cancelling: Cancelling;
}

const resumes = ['../bench/resumes/', '../fixtures/dialects/', '../fixtures/clean/'].flatMap((path) => {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
});

/** One thing a thousand times, in a section or anywhere. */
const repeated = fc
  .record({
    head: fc.constantFrom(
      '',
      '# Ada Wick\n\n## Experience\n\n',
      '# Ada Wick\n\n## Skills\n\n',
      '# Ada Wick\n\n## Education\n\n### Wick University\n',
    ),
    piece: fc.array(hostilePieces, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
    size: fc.constantFrom(3000, 3000, 3000, 10_000, 10_000, 20_000, 60_000, 90_000),
  })
  .map(({ head, piece, size }) => head + piece.repeat(Math.ceil(size / Math.max(1, piece.length))));

/** A resume in which a hostile piece stands here and there. */
const spoiled = fc
  .record({
    resume: fc.constantFrom(...resumes),
    pieces: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), piece: hostilePieces }), { minLength: 5, maxLength: 30 }),
  })
  .map(({ resume, pieces }) => {
    const edits = pieces.map(({ at, piece }) => ({ at: Math.floor(at * resume.length), piece })).sort((a, b) => b.at - a.at);
    return edits.reduce((text, { at, piece }) => text.slice(0, at) + piece + text.slice(at), resume);
  });

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...resumes) },
  { weight: 8, arbitrary: spoiled },
  { weight: 4, arbitrary: fc.array(hostilePieces, { maxLength: 60 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.string({ maxLength: 300, unit: 'binary' }) },
  { weight: 2, arbitrary: repeated },
  { weight: 1, arbitrary: fc.constantFrom(...hostileTexts().values()) },
  { weight: 1, arbitrary: fc.constant(resumes.join('\n\n').slice(0, 100_000)) },
);

const settings = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, 7, 'x', [], {}, { rules: 'x' }, { rules: { preset: 'strict' } }, { rules: { preset: 'ats' } }),
  fc.constantFrom<unknown>(
    { rules: { spacing: { severity: 'error' }, 'date-format': null } },
    { sections: [{ id: 'x', names: ['Acme'], kind: 7 }] },
    { sections: [{ name: 'Talks', headings: ['Talks'] }], words: ['Kubernetes', 1] },
    { files: ['[', '**'], preview: { theme: 'x', fit: -1, css: '../../x.css' }, language: 'xx' },
    { language: 'de', format: { enable: false }, codeLens: { counts: true } },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

const configText = fc.oneof(
  settings.map((value) => JSON.stringify(value) ?? ''),
  fc.constantFrom('', '{', '[', '{"rules":', '// x\n{"rules":{"preset":"strict"},}', '\u0000', '{"__proto__":{"x":1}}', '"'.repeat(1000)),
  fc.string({ maxLength: 40 }),
);

const oneIn = (count: number) => fc.nat({ max: count - 1 }).map((n) => n === 0);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('edit' as const), edit: hostileEdit, isWhole: oneIn(10), isBatch: fc.boolean() }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      method: fc.constantFrom(...requests.keys()),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.constantFrom(0, 40, 1000, 200_000),
      cancelling: fc.constantFrom<Cancelling>('not', 'not', 'not', 'not', 'atOnce', 'later'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('close' as const, 'open' as const, 'save' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settings' as const), settings }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('configFile' as const),
      where: fc.constantFrom('editor' as const, 'disk' as const),
      text: fc.option(configText, { nil: undefined, freq: 3 }),
    }),
  },
);

const burst = fc.record({
  isAwaited: fc.boolean(),
  document: fc.nat({ max: 2 }),
  steps: fc.array(step, { minLength: 1, maxLength: 12 }),
});

export const sessions: fc.Arbitrary<FuzzSession> = fc.record({
  profile: fc.nat({ max: profiles.length - 1 }),
  patience: fc.constantFrom(0, 0, 3),
  texts: fc.array(text, { minLength: 1, maxLength: 3 }),
  bursts: fc.array(burst, { minLength: 1, maxLength: 4 }),
});
