import { shiftSpan } from '../../model/span.ts';
import { openingVerbAt, openingVerbs } from '../openingVerbs.ts';
import type { HighlightSource } from './highlight.ts';

/** The verb that opens a bullet, wherever it opens one, in all its forms. */
export const verbHighlights: HighlightSource = ({ resume }, _place, offset) => {
  const verb = openingVerbAt(resume, offset);
  if (!verb) return undefined;
  return openingVerbs(resume)
    .filter(({ base }) => base === verb.base)
    .map(({ span, place }) => shiftSpan(span, place.start));
};
