import type { DateRange } from './dates.ts';
import type { Prose } from './prose.ts';
import type { Derived } from './sectionCache.ts';
import type { Span } from './span.ts';

/**
 * What a section is about; the names follow JSON Resume (https://jsonresume.org/schema). `basics` is the head of the
 * document or a contact section, `other` one that nothing in the vocabulary answers to.
 */
export type SectionKind =
  | 'basics'
  | 'summary'
  | 'work'
  | 'education'
  | 'projects'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'awards'
  | 'publications'
  | 'volunteer'
  | 'interests'
  | 'references'
  | 'other';

/**
 * The document as a resume. Immutable: an edit makes a new one that shares all sections the edit did not touch.
 */
export interface Resume {
  /** ISO 639-1 code of the language that most of the text is in; 'en' where nothing tells. */
  readonly language: string;
  /** The sections in order. Together they cover the text without gap or overlap; the first is the document's head. */
  readonly sections: readonly PlacedSection[];
  readonly name?: Located;
  /** The line under the name, such as "Backend Engineer". */
  readonly label?: Located;
  readonly emails: readonly Located[];
  readonly phones: readonly Located[];
  /** The addresses of web pages in the head and in contact sections, as link targets or bare text. */
  readonly profiles: readonly Located[];
  /** Targets of the link reference definitions of the whole document, by normalised label (lower case, single spaces). */
  readonly definitions: ReadonlyMap<string, string>;
  /** Why the document as a whole cannot be read as a resume; rules then stay silent. */
  readonly unreadable?: Unreadable['reason'];
}

/** What keeps a document or a part of it from being read. */
export interface Unreadable {
  /** Commands of LaTeX, commands of a template such as Liquid, nothing but prose, or more text than is read. */
  readonly reason: 'latex' | 'template' | 'prose' | 'size';
  /** The first line concerned, relative to its section. */
  readonly span: Span;
}

/** A section at its place in the document. */
export interface PlacedSection {
  readonly section: Section;
  /** Offset of the section's first character in the document. */
  readonly start: number;
  /** Zero-based line of the section's first character. */
  readonly startLine: number;
  /** Its place among the sections, from zero. */
  readonly index: number;
}

/** A piece of text found in the document, with the section that holds it. */
export interface Located {
  readonly text: string;
  readonly place: PlacedSection;
  /** Relative to the section. */
  readonly span: Span;
}

/** How sure the reader is. Rules stay silent about what was guessed. */
export type Certainty = 'sure' | 'guessed';

/**
 * A section, independent of where it stands: every span in it is relative to its first character, and it is a pure
 * function of its own text and the reading context. A caller may therefore key caches on the object.
 */
export interface Section {
  readonly kind: SectionKind;
  /** The id of the section of the person's own that the heading opens; `kind` says how it is read. */
  readonly custom?: string;
  /** How the kind was found: by the heading's words, or guessed. */
  readonly certainty: Certainty;
  readonly text: string;
  /** Absent for the head of the document and for a section without a heading. */
  readonly heading?: Heading;
  /** All headings inside, the section's own first, entry headings too. */
  readonly headings: readonly Heading[];
  /** Those of the section's own kind; rules judge these. */
  readonly entries: readonly Entry[];
  /** Those of another kind that stand in it: a degree among jobs, or in the personal data. */
  readonly otherEntries: readonly OtherEntry[];
  /** Every list item, nested ones too, in order. */
  readonly bullets: readonly Bullet[];
  /** Every run of prose that is neither heading nor bullet: paragraphs, header lines, cells. */
  readonly paragraphs: readonly Prose[];
  /** In a skills section, the skills listed. */
  readonly skills: readonly SkillMention[];
  readonly links: readonly Link[];
  /** Every date that is understood as one, in headers and in lines of their own; not years inside sentences. */
  readonly dates: readonly DateRange[];
  /** HTML comments. */
  readonly comments: readonly Comment[];
  /** Tables of Markdown. */
  readonly tables: readonly Span[];
  /** Where commands of another system make what a reader sees; what is read of it is guessed, and rules stay silent. */
  readonly unreadable?: Unreadable;
  /** Code blocks, raw HTML blocks and front matter: no rule about wording looks here. */
  readonly opaque: readonly Span[];
  /** For `SectionCache`. */
  readonly derived: Derived;
}

export interface Heading {
  /** The whole heading line or lines. */
  readonly span: Span;
  /** 1 to 6; 0 for a bold line that acts as a heading. */
  readonly level: number;
  readonly style: 'atx' | 'setext' | 'bold' | 'html';
  /** The text without marks. */
  readonly prose: Prose;
  /** True for `##Heading`, which Markdown does not read as a heading. */
  readonly missingSpace?: true;
}

/** A value in the header of an entry. */
export interface Field {
  /** As printed, without markup. */
  readonly text: string;
  readonly span: Span;
  readonly certainty: Certainty;
}

/**
 * One role, degree, project or other item of a section. Two roles at one employer are two entries that share
 * `organization`.
 */
export interface Entry {
  /** From the first header line to the end of the last line; for a later role at one employer from the role's line. */
  readonly span: Span;
  /** The lines that say who, what, where and when. */
  readonly header: Span;
  /** Employer, institution or issuer. */
  readonly organization?: Field;
  /** Position or degree. */
  readonly role?: Field;
  /** Name of a project, award, publication or certificate. */
  readonly title?: Field;
  readonly location?: Field;
  readonly dates?: DateRange;
  readonly bullets: readonly Bullet[];
  /** How the entry was found; a guessed entry is shown but not judged. */
  readonly certainty: Certainty;
  /** What holds the first header line. */
  readonly layout: EntryLayout;
  /** Level of the heading that opens it, where one does. */
  readonly level?: number;
  /** Entries with the same number in one section are roles at one employer. */
  readonly group: number;
}

/** An entry in a section of another kind. */
export interface OtherEntry extends Entry {
  readonly kind: SectionKind;
}

export type EntryLayout = 'heading' | 'bold' | 'bullet' | 'line' | 'table' | 'definition' | 'html';

export interface Bullet {
  /** From the marker to the end of the item, nested items not included. */
  readonly span: Span;
  readonly marker: Span;
  /** `-`, `*`, `+`, or the number with its delimiter such as `1.`. */
  readonly markerText: string;
  readonly ordered: boolean;
  /** 0 for the outermost list. */
  readonly depth: number;
  readonly prose: Prose;
}

export interface SkillMention {
  /** As printed, without markup. */
  readonly text: string;
  readonly span: Span;
  /** The label in front of the list ("Languages"), where there is one. */
  readonly group?: string;
}

export interface Link {
  readonly kind: 'inline' | 'reference' | 'shortcut' | 'autolink' | 'bare' | 'image' | 'html';
  readonly span: Span;
  /** What a reader sees. */
  readonly text: string;
  readonly textSpan: Span;
  /** The target as written; absent for a reference, whose target is `definitions.get(normaliseLabel(label))` of the resume. */
  readonly target?: string;
  readonly targetSpan?: Span;
  /** The label of a reference (`[text][label]`, `[label][]`) or a shortcut (`[label]`), as written. */
  readonly label?: string;
}

export interface Comment {
  readonly span: Span;
  /** What stands between `<!--` and `-->`, trimmed. */
  readonly text: string;
}
