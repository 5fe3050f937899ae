import assert from 'node:assert/strict';
import type { CompletionItem } from '../../server/src/features/completion/completionItem.ts';
import { completeAt } from '../../server/src/features/completion/index.ts';
import { applyEdits } from '../../server/src/model/span.ts';
import { openResume } from './features.ts';

export interface Asking {
  /** Whether the editor asks by itself, since a character was typed. */
  readonly automatic?: boolean;
  readonly settings?: unknown;
}

/** What is offered at `$0`, best first. */
export function complete(marked: string, { automatic = false, settings = {} }: Asking = {}): readonly CompletionItem[] {
  const { snapshot, cursor } = openResume(marked, settings);
  return completeAt(snapshot, cursor, automatic).items;
}

/** The labels of the first items at `$0`. */
export function labels(marked: string, count: number, asking?: Asking): string[] {
  return complete(marked, asking)
    .slice(0, count)
    .map(({ label }) => label);
}

/** The text after the item with a label was accepted at `$0`, its tab stops left out. */
export function accept(marked: string, label: string, asking?: Asking): string {
  const items = complete(marked, asking);
  const item = items.find((one) => one.label === label);
  assert.ok(item, `“${label}” is not among: ${items.map((one) => one.label).join(', ')}`);
  return applyEdits(openResume(marked).snapshot.text, [item.edit]);
}

export function offersNothing(marked: string, asking?: Asking): void {
  assert.deepEqual(labels(marked, 3, asking), []);
}

/** The item with a label at `$0`. */
export function itemAt(marked: string, label: string, asking?: Asking): CompletionItem {
  const item = complete(marked, asking).find((one) => one.label === label);
  assert.ok(item, `“${label}” is not offered`);
  return item;
}
