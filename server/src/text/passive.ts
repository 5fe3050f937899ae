import { readOpening } from './opening.ts';
import { isParticiple } from './verbs.ts';

/**
 * The verb of a bullet in English that says what was done without saying who did it: “was developed”. Undefined where the bullet
 * opens with what somebody did, where the passive stands in a clause about something else (“a tool that was used”), and for
 * states and honours (“was based in”, “was promoted”). Depends on the text alone.
 */
export function findPassive(plain: string): { readonly from: number; readonly to: number } | undefined {
  const opening = readOpening(plain);
  if (
    opening?.verb &&
    opening.verb.base !== 'be' &&
    opening.verb.form !== 'gerund' &&
    (opening.verb.certain || opening.verb.form === 'past')
  )
    return undefined;
  for (const match of plain.matchAll(passive)) {
    const before = plain.slice(0, match.index);
    if (subordinate.test(before)) return undefined;
    const participle = (match[1] ?? '').toLowerCase();
    if (isParticiple(participle) && !states.has(participle)) return { from: match.index, to: match.index + match[0].length };
  }
  return undefined;
}

const passive = /\b(?:was|were|(?:has|have|had)\s+been)\s+(?:[a-z]{2,15}ly\s+)?([a-z]{3,20})\b(?!-)/gi;
/** A word that begins a clause of its own; a full stop does too, for what follows may speak of a thing. */
const subordinate =
  /(?:[.;!?]\s|\b(?:that|which|who|whose|where|when|while|as|if|because|after|before|until|once|since|so|how|what|whether|though)\s)/i;
/** What somebody or something was, or got: no deed that hides its doer. */
const states: ReadonlySet<string> = new Set(
  `accepted accredited aimed appointed asked assigned awarded based born called certified chosen commended composed concerned considered credited dedicated
elected employed engaged excited experienced featured focused given granted headed hired honored honoured interested invited involved known licensed limited located
motivated named needed nominated offered paid pleased promoted published qualified ranked rated recognised recognized recommended recruited related required requested
responsible rewarded seconded selected shortlisted situated skilled stationed supposed tasked taught trained transferred trusted used voted`.split(
    /\s+/,
  ),
);
