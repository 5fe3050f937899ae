import type { Heading, Resume } from '../../model/resume.ts';
import { caseOfRank, type RankedHeading, rankHeadings } from '../../rules/headingRanks.ts';
import { Tally } from '../../rules/majority.ts';
import { type HeadingCase, inCase } from '../../text/headingCase.ts';

/** How the headings of a document's sections are written. */
export interface HeadingDialect {
  /** 1 to 6; 0 for bold lines. */
  readonly level: number;
  readonly style: Heading['style'];
  readonly case: HeadingCase;
  readonly hasColon: boolean;
  readonly hasEmoji: boolean;
  /** What stands behind a number in front of each: “. ” of “1. Experience”; absent where there are no numbers. */
  readonly afterNumber?: string;
  /** Whether the marks are repeated at the end: `## Experience ##`. */
  readonly isClosed: boolean;
}

/** How most headings of sections are written; those on the line at an offset of the document do not count. */
export function readHeadingDialect(resume: Resume, lineStart: number): HeadingDialect {
  const rank = mainRank(resume, lineStart);
  const { level, style } = usualMark(rank);
  const wanted = caseOfRank(rank, resume.language) ?? caseOfFew(rank);
  const afterNumber = new Tally();
  for (const { heading } of rank) afterNumber.add(/^\d{1,2}([.)] ?)/.exec(heading.prose.plain.trim())?.[1] ?? '');
  const number = afterNumber.mostUsed() ?? '';
  return {
    level,
    style,
    case: wanted,
    hasColon: isUsual(rank, ({ heading }) => /[:：]\s*$/.test(heading.prose.plain)),
    hasEmoji: isUsual(rank, ({ heading }) => /^\s*\p{Extended_Pictographic}/u.test(heading.prose.plain)),
    isClosed: isUsual(rank, ({ heading, place }) => /[^#\s]\s+#+\s*$/.test(place.section.text.slice(heading.span.from, heading.span.to))),
    ...(number === '' ? {} : { afterNumber: number }),
  };
}

/** A name of a section as a whole heading; `number` is its place among the sections, `emoji` what stands for its kind. */
export function writeHeading(name: string, dialect: HeadingDialect, { number, emoji, language, isOwn }: HeadingParts): string {
  const recased = isOwn ? name : inCase(name, dialect.case === 'single' ? 'title' : dialect.case, language);
  const text = [
    dialect.afterNumber === undefined ? '' : `${number}${dialect.afterNumber}`,
    dialect.hasEmoji && emoji ? `${emoji} ` : '',
    recased,
    dialect.hasColon ? ':' : '',
  ].join('');
  if (dialect.style === 'bold' || dialect.level === 0) return `**${text}**`;
  if (dialect.style === 'setext') return `${text}\n${(dialect.level === 1 ? '=' : '-').repeat(Math.max(3, text.length))}`;
  const marks = '#'.repeat(dialect.level);
  return dialect.isClosed ? `${marks} ${text} ${marks}` : `${marks} ${text}`;
}

export interface HeadingParts {
  readonly number: number;
  readonly emoji?: string | undefined;
  readonly language: string;
  /** Whether the name is the person's own, whose case is theirs too. */
  readonly isOwn: boolean;
}

/** The headings of the level that most sections have. */
function mainRank(resume: Resume, lineStart: number): readonly RankedHeading[] {
  const others = rankHeadings(resume).map((rank) =>
    rank.filter(({ heading, place }) => heading.span.from + place.start !== lineStart && heading.prose.plain.trim() !== ''),
  );
  return others.reduce((most, rank) => (rank.length > most.length ? rank : most), []);
}

/** Raw HTML is no dialect to go on with. A document without sections gets the usual mark. */
function usualMark(rank: readonly RankedHeading[]): Pick<HeadingDialect, 'level' | 'style'> {
  const styles = new Tally();
  for (const { heading } of rank) styles.add(heading.style);
  const style = (styles.mostUsed() ?? 'atx') as Heading['style'];
  const level = rank[0]?.heading.level ?? 2;
  if (style === 'html' || (style === 'setext' && level > 2)) return { level: Math.max(1, level), style: 'atx' };
  return { level, style };
}

/** One or two headings in capitals are a habit too. */
function caseOfFew(rank: readonly RankedHeading[]): HeadingCase {
  const texts = rank.map(({ heading }) => heading.prose.plain).filter((text) => text !== text.toLowerCase() || text !== text.toUpperCase());
  if (texts.length > 0 && texts.every((text) => text === text.toUpperCase() && text !== text.toLowerCase())) return 'upper';
  return texts.length > 0 && texts.every((text) => text === text.toLowerCase()) ? 'lower' : 'title';
}

function isUsual(rank: readonly RankedHeading[], test: (ranked: RankedHeading) => boolean): boolean {
  return rank.filter(test).length * 2 > rank.length;
}
