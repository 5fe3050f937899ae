import type { Prose } from '../../server/src/model/prose.ts';
import type { Entry, Link, PlacedSection, Resume, Section, SectionKind } from '../../server/src/model/resume.ts';
import { type Span, shiftSpan, type TextEdit } from '../../server/src/model/span.ts';
import { readResume } from '../../server/src/parse/buildResume.ts';

/** A well-written resume, with the places where defects can be planted. All spans are offsets in its text. */
export class CleanResume {
  readonly name: string;
  readonly text: string;
  readonly resume: Resume;
  readonly lineEnd: string;

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
    this.resume = readResume(text).resume;
    this.lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  }

  get language(): string {
    return this.resume.language;
  }

  get sections(): readonly PlacedSection[] {
    return this.resume.sections;
  }

  sectionsOf(...kinds: readonly SectionKind[]): readonly PlacedSection[] {
    return this.sections.filter(({ section }) => kinds.includes(section.kind) && section.heading);
  }

  /** The entries of sections of some kinds. */
  entriesOf(...kinds: readonly SectionKind[]): readonly PlacedEntry[] {
    return this.sectionsOf(...kinds).flatMap((place) => place.section.entries.map((entry) => ({ place, entry, kind: place.section.kind })));
  }

  /** The bullets that tell deeds: those of roles and projects. */
  get deeds(): readonly PlacedBullet[] {
    return this.entriesOf('work', 'projects', 'volunteer').flatMap((placed) =>
      placed.entry.bullets.map((bullet) => ({
        ...placed,
        marker: shiftSpan(bullet.marker, placed.place.start),
        span: shiftSpan(bullet.prose.span, placed.place.start),
        text: bullet.prose.plain,
      })),
    );
  }

  get links(): readonly { readonly place: PlacedSection; readonly link: Link }[] {
    return this.sections.flatMap((place) => place.section.links.map((link) => ({ place, link })));
  }

  /** The words in small letters of two letters or more in bullets and in the summary, marks and links left out. */
  get words(): readonly Word[] {
    return this.sectionsOf('work', 'projects', 'volunteer', 'summary').flatMap(({ section, start }) =>
      proseOf(section).flatMap((prose) => wordsOf(prose, start, this.text)),
    );
  }

  /** A whole section with its heading. */
  spanOf({ section, start }: PlacedSection): Span {
    return { from: start, to: start + section.text.length };
  }

  /** The offset at which another line of the role's list goes, before its line break. */
  endOfList({ place, entry }: PlacedEntry): number | undefined {
    const last = entry.bullets.at(-1);
    return last && place.start + last.prose.span.to;
  }

  /** A further bullet at the end of a role's list. */
  addBullet(placed: PlacedEntry, text: string): TextEdit | undefined {
    const at = this.endOfList(placed);
    const last = placed.entry.bullets.at(-1);
    if (at === undefined || !last) return undefined;
    return insert(at, `${this.lineEnd}${last.markerText} ${text}${this.stop}`);
  }

  /** A line of its own in the head, below what is there. */
  addToHead(line: string): TextEdit | undefined {
    const head = this.sections[0];
    if (head?.section.kind !== 'basics') return undefined;
    const end = head.start + head.section.text.trimEnd().length;
    return insert(end, `${this.lineEnd}${this.lineEnd}${line}`);
  }

  /** How bullets end here: with a full stop, or with nothing. */
  get stop(): string {
    const { deeds } = this;
    return deeds.filter(({ text }) => text.endsWith('.')).length * 2 > deeds.length ? '.' : '';
  }
}

export interface PlacedEntry {
  readonly place: PlacedSection;
  readonly entry: Entry;
  readonly kind: SectionKind;
}

export interface PlacedBullet extends PlacedEntry {
  readonly marker: Span;
  readonly span: Span;
  readonly text: string;
}

export interface Word {
  readonly text: string;
  readonly span: Span;
}

export function insert(at: number, newText: string): TextEdit {
  return { span: { from: at, to: at }, newText };
}

export function replace(span: Span, newText: string): TextEdit {
  return { span, newText };
}

function proseOf({ kind, entries, bullets, paragraphs }: Section): readonly Prose[] {
  const items = entries.flatMap((entry) => entry.bullets.map(({ prose }) => prose));
  return kind === 'summary' ? [...paragraphs, ...bullets.map(({ prose }) => prose)] : items;
}

function wordsOf({ runs }: Prose, start: number, text: string): Word[] {
  return runs.flatMap((run) => {
    if (run.kind !== 'text' || run.linked) return [];
    const from = start + run.from;
    const found = text.slice(from, start + run.to).matchAll(/(?<![\p{L}\p{N}\p{M}'’./@_-])\p{Ll}{2,}(?![\p{L}\p{N}\p{M}'’/@_-])/gu);
    return [...found].map(({ 0: word, index }) => ({ text: word, span: { from: from + index, to: from + index + word.length } }));
  });
}
