import { detectLanguage } from '../languages/index.ts';
import type { Located, PlacedSection, Resume } from '../model/resume.ts';
import type { Vocabulary } from '../sections/section.ts';
import { normaliseLabel } from '../text/linkLabel.ts';
import { TextMemory } from '../text/textMemory.ts';
import { type ChangedRange, changedRange, shiftRange } from './changedRange.ts';
import { withoutRepeats } from './contacts.ts';
import { LineMemory } from './entries/rowFacts.ts';
import { type FrontMatter, readFrontMatter } from './frontMatter.ts';
import { readFrontMatterBasics } from './frontMatterBasics.ts';
import { inferSections, tellsOfWork } from './inferSections.ts';
import { moveOpenings } from './movedOpenings.ts';
import { type Opening, type Outline, readOutline } from './outline.ts';
import type { Words } from './outlineCandidates.ts';
import { isOversized, mostSections, unreadSection } from './oversized.ts';
import type { Found } from './personName.ts';
import { countLines, type ReadSection, readSection } from './readSection.ts';
import { type MarkdownTree, parseMarkdown } from './tree.ts';
import { whyUnreadable } from './unreadable.ts';

/**
 * Reads a text as a resume. Never throws. With the reading of an earlier text, sections whose text is the same are
 * taken from it; the result is the same as without.
 */
export function readResume(text: string, options: ReadOptions = {}, previous?: Reading): Reading {
  if (isOversized(text)) return leaveUnread(text, options, previous);
  const vocabulary = options.vocabulary ?? noVocabulary;
  if (previous?.text === text && previous.vocabulary === vocabulary) return previous;
  const words = previous?.words ?? new TextMemory();
  const language = detectLanguage(text, (find, line) => words.recall(find, line));
  const earlier = previous?.vocabulary === vocabulary && previous.resume.language === language ? previous : undefined;
  const frontMatter = readFrontMatter(text);
  const body = frontMatter.end > 0 ? text.slice(frontMatter.end) : text;
  const change = earlier?.lead === frontMatter.end ? changedRange(earlier.text, text) : undefined;
  const bodyChange = change && change.fromA >= frontMatter.end ? shiftRange(change, -frontMatter.end) : undefined;
  const tree = parseMarkdown(body, earlier?.tree, bodyChange);
  const memory = previous?.vocabulary === vocabulary ? previous.memory.in(language) : new LineMemory(language);
  const kept = earlier && bodyChange ? moveOpenings(earlier, tree, bodyChange, { vocabulary, memory }) : undefined;
  const outline = kept ? { openings: kept, isByCandidates: true } : readOpenings(tree, { vocabulary, memory });
  if (outline.openings.length > mostSections) return leaveUnread(text, options, previous);
  const document = { text, tree, lead: frontMatter.end, memory };
  const parts = kept && earlier && change ? rereadParts(document, kept, earlier, change) : readParts(document, outline.openings, earlier);
  const resume = (kept && earlier && reassemble(parts, earlier)) ?? assemble(parts, frontMatter, language);
  return { text, tree, lead: frontMatter.end, outline, vocabulary, parts, memory, words, resume };
}

function readOpenings(tree: MarkdownTree, words: Words): Outline {
  const outline = readOutline(tree, words);
  if (tellsOfWork(outline.openings)) return outline;
  return { openings: inferSections(tree, outline.openings, words.memory), isByCandidates: false };
}

/** One section that holds all of it, as it is. */
function leaveUnread(text: string, options: ReadOptions, previous: Reading | undefined): Reading {
  if (previous?.text === text) return previous;
  const empty = readResume('', options);
  const [head] = empty.parts as [Part];
  const part = { ...head, section: unreadSection(head.section, text), lines: countLines(text), reusable: false };
  return { ...empty, text, parts: [part], resume: { ...empty.resume, sections: placeSections([part]), unreadable: 'size' } };
}

export interface ReadOptions {
  /** Section names beside the built-in ones; the same object as long as they are the same. */
  readonly vocabulary?: Vocabulary;
}

/** A text as it was read; immutable. */
export interface Reading {
  readonly text: string;
  readonly resume: Resume;
  readonly tree: MarkdownTree;
  /** Length of the front matter. */
  readonly lead: number;
  readonly outline: Outline;
  readonly vocabulary: Vocabulary;
  readonly parts: readonly Part[];
  /** Carried on to the next reading. */
  readonly memory: LineMemory;
  /** Likewise: what tells the language of lines. */
  readonly words: TextMemory;
}

/** A section with what else was found in it, and whether its text alone decided how it was read. */
export interface Part extends ReadSection {
  readonly reusable: boolean;
}

const noVocabulary: Vocabulary = new Map();

interface Document {
  readonly text: string;
  readonly tree: MarkdownTree;
  /** Length of the front matter. */
  readonly lead: number;
  readonly memory: LineMemory;
}

function readParts(document: Document, openings: readonly Opening[], earlier: Reading | undefined): Part[] {
  const count = openings.length + 1;
  const known = earlier?.parts ?? [];
  return Array.from({ length: count }, (_, index) =>
    readPart(document, openings, index, [known[index], known[index + known.length - count]]),
  );
}

/** Where the openings are the same as before: what the edit does not touch need not be compared. */
function rereadParts(document: Document, openings: readonly Opening[], earlier: Reading, change: ChangedRange): Part[] {
  return earlier.parts.map((part, index) => {
    const start = earlier.resume.sections[index]?.start ?? 0;
    const isTouched = change.fromA <= start + part.section.text.length && change.toA >= start;
    return isTouched || !part.reusable ? readPart(document, openings, index, [part]) : part;
  });
}

/** A section, taken from the known ones where one of them is the same. */
function readPart(
  { text, tree, lead, memory }: Document,
  openings: readonly Opening[],
  index: number,
  known: readonly (Part | undefined)[],
): Part {
  const opening = openings[index - 1];
  const next = openings[index];
  const from = opening?.from ?? 0;
  const to = next?.from ?? tree.text.length;
  const sectionText = text.slice(index === 0 ? 0 : from + lead, to + lead);
  const reusable = (opening?.standsAlone ?? true) && (next?.standsAlone ?? true);
  const same = reusable ? known.find((part) => part && isSame(part, sectionText, opening, index)) : undefined;
  return same ?? { ...readSection({ tree, from, to, opening, text: sectionText, lead: index === 0 ? lead : 0, memory }), reusable };
}

function isSame(part: Part, text: string, opening: Opening | undefined, index: number): boolean {
  if (!part.reusable || part.section.text !== text) return false;
  if (!opening || !part.opening) return index === 0 && opening === part.opening;
  const { kind, custom, certainty, titled } = part.opening;
  return kind === opening.kind && custom === opening.custom && certainty === opening.certainty && titled === opening.titled;
}

/** The resume, where no section changed that says something of the person or defines a link; undefined where one did. */
function reassemble(parts: readonly Part[], earlier: Reading): Resume | undefined {
  const isPlain = ({ contacts, otherContacts, definitions }: Part) => !contacts && !otherContacts && definitions.length === 0;
  if (parts.some((part, index) => part !== earlier.parts[index] && !(isPlain(part) && isPlain(earlier.parts[index] as Part))))
    return undefined;
  const sections = placeSections(parts);
  const { name, label, emails, phones, profiles, ...rest } = earlier.resume;
  const move = (found: Located): Located => ({ ...found, place: sections[found.place.index] as PlacedSection });
  return {
    ...rest,
    sections,
    name: name && move(name),
    label: label && move(label),
    emails: emails.map(move),
    phones: phones.map(move),
    profiles: profiles.map(move),
    unreadable: whyUnreadable(
      parts.map(({ section }) => section),
      earlier.lead,
    ),
  };
}

function assemble(parts: readonly Part[], frontMatter: FrontMatter, language: string): Resume {
  const sections = placeSections(parts);
  const front = readFrontMatterBasics(frontMatter, sections[0] as PlacedSection);
  const contacts = gatherContacts(parts, sections);
  const emails = withoutRepeats([...front.emails, ...contacts.emails]);
  const phones = withoutRepeats([...front.phones, ...contacts.phones]);
  return {
    language,
    sections,
    name: front.name ?? contacts.name ?? front.title,
    label: contacts.label ?? front.label,
    emails: emails.length > 0 ? emails : withoutRepeats(contacts.otherEmails),
    phones: phones.length > 0 ? phones : withoutRepeats(contacts.otherPhones),
    profiles: withoutRepeats([...front.profiles, ...contacts.profiles]),
    definitions: collectDefinitions(parts),
    unreadable: whyUnreadable(
      parts.map(({ section }) => section),
      frontMatter.end,
    ),
  };
}

interface GatheredContacts {
  readonly name?: Located;
  readonly label?: Located;
  readonly emails: readonly Located[];
  readonly phones: readonly Located[];
  readonly profiles: readonly Located[];
  /** From sections that are not about contact, for a resume that says it nowhere else. */
  readonly otherEmails: readonly Located[];
  readonly otherPhones: readonly Located[];
}

function gatherContacts(parts: readonly Part[], sections: readonly PlacedSection[]): GatheredContacts {
  const told = parts.flatMap((part, index) =>
    part.contacts || part.otherContacts ? [{ part, place: sections[index] as PlacedSection }] : [],
  );
  const gather = (pick: (part: Part) => readonly (Found | undefined)[] | undefined) =>
    told.flatMap(({ part, place }) => (pick(part) ?? []).flatMap((item) => (item ? [locate(item, place)] : [])));
  return {
    name: gather(({ contacts }) => (contacts?.isLabelled ? [contacts.name] : []))[0] ?? gather(({ contacts }) => [contacts?.name])[0],
    label: gather(({ contacts }) => [contacts?.label])[0],
    emails: gather(({ contacts }) => contacts?.emails),
    phones: gather(({ contacts }) => contacts?.phones),
    profiles: gather(({ contacts }) => contacts?.profiles),
    otherEmails: gather(({ otherContacts }) => otherContacts?.otherEmails),
    otherPhones: gather(({ otherContacts }) => otherContacts?.otherPhones),
  };
}

function placeSections(parts: readonly Part[]): PlacedSection[] {
  let start = 0;
  let startLine = 0;
  return parts.map(({ section, lines }, index) => {
    const place = { section, start, startLine, index };
    start += section.text.length;
    startLine += lines;
    return place;
  });
}

function locate(found: Found, place: PlacedSection): Located {
  return { text: found.text, span: found.span, place };
}

function collectDefinitions(parts: readonly Part[]): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  for (const part of parts) {
    for (const { label, target } of part.definitions) {
      const key = normaliseLabel(label);
      if (!definitions.has(key)) definitions.set(key, target);
    }
  }
  return definitions;
}
