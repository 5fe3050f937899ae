import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { languages } from '../languages/index.ts';
import type { Resume } from '../model/resume.ts';
import { sliceSpan } from '../model/span.ts';
import { defineRule, type Problem } from './defineRule.ts';
import { type PlacedPoint, styledPoints } from './documentDates.ts';
import { Tally } from './majority.ts';

export const presentWord = defineRule({
  id: 'present-word',
  summary: 'several words for a range that goes on (Present, Current, Now), or one in another language than the resume',
  why: 'One word for one thing: a reader who meets two looks for the difference, and parsers know “Present” best.',
  severity: 'warning',
  fix: 'safe',
  ignoresProse: true,
  options: z.object({
    word: z
      ._default(z.string(), 'consistent')
      .check(z.describe('The word to use, such as `Present`. `consistent` is the one that this resume uses most.')),
  }),
  check({ resume, options, report }) {
    const points = styledPoints(resume).filter(({ place, point }) => isWord(place.section.text, point));
    if (points.length === 0) return;
    const wanted = options.word === 'consistent' ? usualWord(resume, points) : options.word;
    for (const found of points) {
      const problem = judge(found, wanted, resume.language, options.word === 'consistent');
      if (problem) report(found.place, problem);
    }
  },
});

function isWord(text: string, { present, span, text: written }: PlacedPoint['point']): boolean {
  return present === true && written !== '' && sliceSpan(text, span) === written;
}

/** The word of the resume's own language that it uses most, or else the one that is usual in that language. */
function usualWord({ language }: Resume, points: readonly PlacedPoint[]): string {
  const tally = new Tally();
  for (const { point } of points) if (speaks(point.language, language)) tally.add(point.text.toLowerCase());
  const usual = tally.mostUsed();
  const written = points.find(({ point }) => point.text.toLowerCase() === usual)?.point.text;
  return written ?? presentIn(language) ?? (points[0] as PlacedPoint).point.text;
}

function judge({ point }: PlacedPoint, wanted: string, language: string, isUsual: boolean): Problem | undefined {
  const { span, text } = point;
  if (text.toLowerCase() === wanted.toLowerCase()) return undefined;
  const newText = text === text.toUpperCase() ? wanted.toUpperCase() : wanted;
  const message = !isUsual
    ? l10n.t('“{0}” is another word than the configuration asks for. Write “{1}”.', text, newText)
    : speaks(point.language, language)
      ? l10n.t('“{0}” here, “{1}” elsewhere: a reader looks for a difference that is not there. Write “{2}”.', text, wanted, newText)
      : l10n.t('“{0}” is not in the language of the resume, where parsers and readers expect “{1}”. Write that.', text, newText);
  return { span, message, fixes: [{ title: l10n.t('Replace “{0}” with “{1}”', text, newText), safe: true, edits: [{ span, newText }] }] };
}

/** Languages are compared without their script: Chinese is Chinese. */
function speaks(word: string | undefined, language: string): boolean {
  return word === undefined || word.slice(0, 2) === language.slice(0, 2);
}

function presentIn(code: string): string | undefined {
  const language = languages.find((candidate) => candidate.code.slice(0, 2) === code.slice(0, 2));
  const word = language?.present[0];
  return word && language.capitalised ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
