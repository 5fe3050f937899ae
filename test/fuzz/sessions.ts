import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { hostileTexts } from '../bench/hostileTexts.ts';
import { type HostileEdit, hostileEdit, hostilePieces } from '../support/hostileEdits.ts';
import { requests } from './requests.ts';

/** What an editor does with one document. */
export interface FuzzSession {
  readonly text: string;
  readonly bursts: readonly Burst[];
}

/** Steps that come in one breath, or one after the answer to the other; then diagnostics are compared. */
export interface Burst {
  readonly isAwaited: boolean;
  readonly steps: readonly Step[];
}

export type Step =
  | { readonly kind: 'edit'; readonly edit: HostileEdit; readonly isWhole: boolean }
  | { readonly kind: 'ask'; readonly method: string; readonly at: number; readonly isCancelled: boolean }
  | { readonly kind: 'reopen' | 'save' }
  | { readonly kind: 'settings'; readonly settings: unknown }
  | { readonly kind: 'configFile'; readonly text: string };

const resumes = ['../bench/resumes/', '../fixtures/dialects/', '../fixtures/clean/'].flatMap((path) => {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
});

const text = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...resumes) },
  { weight: 4, arbitrary: fc.array(hostilePieces, { maxLength: 60 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.string({ maxLength: 300, unit: 'binary' }) },
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

const configFile = fc.oneof(
  settings.map((value) => JSON.stringify(value) ?? ''),
  fc.constantFrom('', '{', '[', '{"rules":', '// x\n{"rules":{"preset":"strict"},}', '\u0000', '{"__proto__":{"x":1}}', '"'.repeat(1000)),
  fc.string({ maxLength: 40 }),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('edit' as const), edit: hostileEdit, isWhole: fc.nat({ max: 9 }).map((n) => n === 0) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      method: fc.constantFrom(...requests.keys()),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      isCancelled: fc.nat({ max: 3 }).map((n) => n === 0),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('reopen' as const, 'save' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settings' as const), settings }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('configFile' as const), text: configFile }) },
);

const burst = fc.record({ isAwaited: fc.boolean(), steps: fc.array(step, { minLength: 1, maxLength: 12 }) });

export const sessions: fc.Arbitrary<FuzzSession> = fc.record({ text, bursts: fc.array(burst, { minLength: 1, maxLength: 4 }) });
