import type { Snapshot } from '../../snapshot.ts';
import { isOpaque, placeAt } from '../places.ts';
import { bulletSkills } from './bulletSkills.ts';
import type { CompletionList, CompletionSource } from './completionItem.ts';
import { listedSkills } from './listedSkills.ts';

/** What may be typed at an offset of a resume: the first source that has something to offer answers. */
export function completeAt(snapshot: Snapshot, offset: number): CompletionList {
  const place = placeAt(snapshot.resume, offset);
  if (!place || isOpaque(place, offset)) return nothing;
  const lineStart = snapshot.text.lastIndexOf('\n', offset - 1) + 1;
  const cursor = { offset, place, before: snapshot.text.slice(lineStart, offset) };
  for (const source of sources) {
    const list = source(snapshot, cursor);
    if (list) return list;
  }
  return nothing;
}

const sources: readonly CompletionSource[] = [listedSkills, bulletSkills];

const nothing: CompletionList = { items: [], incomplete: false };
