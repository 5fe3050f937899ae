import type { Snapshot } from '../../snapshot.ts';
import { placeAt } from '../places.ts';
import { dateHover } from './dateHover.ts';
import { entryHover } from './entryHover.ts';
import { headingHover } from './headingHover.ts';
import type { Hover, HoverSource } from './hover.ts';
import { linkHover } from './linkHover.ts';
import { problemHover } from './problemHover.ts';
import { skillHover } from './skillHover.ts';
import { suppressionHover } from './suppressionHover.ts';
import { verbHover } from './verbHover.ts';

/** Everything that is known of the text at an offset, the text itself first and its problems last. */
export function hoverAt(snapshot: Snapshot, offset: number): Hover | undefined {
  const place = placeAt(snapshot.resume, offset);
  if (!place) return undefined;
  const parts = sources.flatMap((source) => source(snapshot, place, offset) ?? []);
  const [first] = parts;
  return first && { span: first.span, markdown: parts.map(({ markdown }) => markdown).join('\n\n---\n\n') };
}

const sources: readonly HoverSource[] = [
  dateHover,
  skillHover,
  entryHover,
  headingHover,
  linkHover,
  verbHover,
  suppressionHover,
  problemHover,
];
