import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { formatDuration } from '../dates/index.ts';
import { interfaceLanguage } from '../languages/interfaceLanguage.ts';
import type { Entry } from '../model/resume.ts';
import { defineRule } from './defineRule.ts';
import { type Period, readPeriods } from './employments.ts';

export const dateOverlap = defineRule({
  id: 'date-overlap',
  summary: 'two employers at the same time for two months or more',
  why: 'A reader takes it for a mistake in the dates, unless the resume says that one of them was part-time.',
  severity: 'hint',
  fix: 'none',
  ignoresProse: true,
  options: z.object({
    months: z._default(z.int().check(z.gte(1)), 2).check(z.describe('The least number of whole months in common that is reported.')),
    sideWork: z
      ._default(z.array(z.string()), sideWork())
      .check(z.describe('Words in lower case that say that a role may stand beside another one; a part of a word will do.')),
  }),
  check({ resume, options, today, report }) {
    const periods = readPeriods(resume, ['work'], today).filter(
      ({ exact, entry, place }) => exact && place.section.kind === 'work' && isMainWork(entry, place.section.text, options.sideWork),
    );
    const byStart = [...periods].sort((a, b) => a.first - b.first || a.last - b.last);
    for (const [index, period] of byStart.entries()) {
      const other = byStart.slice(Math.max(0, index - mostCompared), index).find((before) => overlap(before, period) >= options.months);
      if (!other || !areTwoEmployers(period, other)) continue;
      const length = formatDuration(overlap(other, period), interfaceLanguage());
      const message = l10n.t(
        'This overlaps with “{0}” by {1}, which looks like a slip. Correct the dates, or say that one was part-time.',
        nameOf(other.entry),
        length,
      );
      report(period.place, { span: period.entry.dates?.span ?? period.entry.header, message });
    }
  },
});

/** Nobody has had more roles at a time; it keeps the time linear. */
const mostCompared = 20;

function sideWork(): string[] {
  const english = ['part-time', 'part time', 'freelance', 'self-employed', 'consult', 'contract', 'advis', 'board', 'founder', 'owner'];
  const study = ['intern', 'assistant', 'tutor', 'student', 'teaching', 'volunteer', 'open source', 'lecturer', 'co-op', 'fellow'];
  const german = ['nebenberuf', 'freiberuf', 'selbstständig', 'teilzeit', 'minijob', 'praktik', 'werkstudent', 'beirat', 'hilfskraft'];
  const others = [
    'indépendant',
    'temps partiel',
    'stage',
    'autónomo',
    'autônomo',
    'prácticas',
    'estági',
    'becari',
    'фриланс',
    '兼职',
    '副業',
  ];
  return [...english, ...study, ...german, ...others];
}

function isMainWork({ certainty, header, organization }: Entry, text: string, words: readonly string[]): boolean {
  if (certainty === 'guessed' || !organization) return false;
  const line = text.slice(header.from, header.to).toLowerCase();
  return !words.some((word) => line.includes(word));
}

/** The months in common without the one in which one job ends and the next begins. */
function overlap(a: Period, b: Period): number {
  const months = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  return a.last === b.first || b.last === a.first ? months - 1 : months - (a.first === b.first && a.last === b.last ? 0 : 1);
}

/** Roles at one employer are promotions; a name within the other is a part of it. */
function areTwoEmployers(a: Period, b: Period): boolean {
  if (a.place === b.place && a.entry.group === b.entry.group) return false;
  const [one, other] = [plainName(a.entry), plainName(b.entry)];
  return one !== '' && other !== '' && !one.includes(other) && !other.includes(one);
}

function plainName({ organization }: Entry): string {
  return (organization?.text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function nameOf({ organization, role }: Entry): string {
  return (organization ?? role)?.text ?? l10n.t('another role');
}
