import * as l10n from '@vscode/l10n';
import { shiftSpan } from '../../model/span.ts';
import { speaks } from '../../rules/sectionLanguage.ts';
import { sourceSpan } from '../../text/prose.ts';
import { alternativesTo, inflect } from '../../text/verbs.ts';
import { findWeakOpening, strengthen } from '../../text/weakOpening.ts';
import { callAgain, openingVerbAt, openingVerbs } from '../openingVerbs.ts';
import type { Hover, HoverSource } from './hover.ts';

/** At the verb that opens a bullet: how often it does so in the resume, and what could stand in its place. */
export const verbHover: HoverSource = (snapshot, place, offset) => {
  const verb = openingVerbAt(snapshot.resume, offset);
  if (!verb) return weakHover(snapshot, place, offset);
  const count = openingVerbs(snapshot.resume).filter(({ base }) => base === verb.base).length;
  const others = alternativesTo(verb.base).map((other) => inflect(other, verb.form));
  const lines = [...(count > 1 ? [l10n.t('This verb opens {0} bullets of this resume.', count)] : []), ...offer(others)];
  return lines.length > 0 ? { span: shiftSpan(verb.span, place.start), markdown: lines.join('\n\n') } : undefined;
};

/** “Responsible for”: what says better what was done. The tense is the past, in which most of a resume is told. */
function weakHover({ resume }: Parameters<HoverSource>[0], place: Parameters<HoverSource>[1], offset: number): Hover | undefined {
  const at = offset - place.start;
  const prose = place.section.bullets.find(({ prose: { span } }) => span.from <= at && at <= span.to)?.prose;
  if (!prose || !speaks(['en'], resume.language, place.section, callAgain)) return undefined;
  const found = findWeakOpening(prose.plain);
  if (!found) return undefined;
  const span = sourceSpan(prose, found.from, found.to);
  if (at < span.from || span.to < at) return undefined;
  const lines = offer(strengthen(prose.plain, found, 'past', false).map(({ text }) => text));
  return lines.length > 0 ? { span: shiftSpan(span, place.start), markdown: lines.join('\n\n') } : undefined;
}

function offer(verbs: readonly string[]): string[] {
  return verbs.length > 0 ? [l10n.t('Instead: {0}', verbs.map((verb) => `**${verb}**`).join(', '))] : [];
}
