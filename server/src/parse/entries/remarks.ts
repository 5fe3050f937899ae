import { readClues } from '../clues.ts';
import { type Placed, placeSegment } from './placed.ts';

/**
 * The part without a remark in brackets behind it: "Acme (a design studio)" is the employer Acme. Other names stay:
 * "Mobile Networks (MN)", "MN (Mobile Networks)", "Acme (formerly Bolt)".
 */
export function withoutRemark(part: Placed): Placed {
  const { text } = part.segment;
  const open = /[(（]([^()（）]*)[)）]?$/u.exec(text);
  const rest = text.slice(0, open?.index ?? 0).trimEnd();
  if (!open || rest === '' || isOtherName(open[1] ?? '', rest)) return part;
  return placeSegment({ ...part.segment, text: rest, to: part.segment.from + rest.length, clues: readClues(rest) }, part);
}

/** A name in brackets is one word, the long form of the name before it, or what the employer was called. */
function isOtherName(inner: string, name: string): boolean {
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}&.'’-]*/gu) ?? [];
  if (words.length < 2 || /^(?:formerly|former|previously|now|aka|ex|früher|ehemals|vormals|anciennement|antes|già)\b/iu.test(inner))
    return !/^\d/.test(inner);
  const initials = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  const short = name.replace(/\P{Lu}/gu, '');
  return short.length > 1 && name.length <= 8 && initials.startsWith(short.charAt(0)) && initials.length >= 2;
}
