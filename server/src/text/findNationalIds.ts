import { nationalIds } from './nationalIds.ts';

/** The numbers of identity documents and the like in plain text, none of which overlap; offsets into it. */
export function findNationalIds(plain: string): readonly FoundId[] {
  const found: FoundId[] = [];
  for (const { name, pattern, mayHold, isValid } of nationalIds) {
    if (mayHold && !mayHold.test(plain)) continue;
    for (const match of plain.matchAll(pattern)) {
      const text = match.groups?.id ?? match[0];
      const from = match.index + match[0].lastIndexOf(text);
      if (isValid && !isValid(text)) continue;
      if (!found.some((other) => other.from < from + text.length && from < other.to)) found.push({ name, from, to: from + text.length });
    }
  }
  return found;
}

export interface FoundId {
  /** With its article. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}
