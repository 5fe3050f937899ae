import { isDuration } from '../../dates/index.ts';
import type { Field } from '../../model/resume.ts';
import { isPlace, isRegion } from '../../text/places.ts';
import { hasLegalForm, isWorkArrangement, readClues } from '../clues.ts';
import { type Placed, placeSegment } from './placed.ts';
import { withoutRemark } from './remarks.ts';
import { type Segment, splitAtCommas } from './segments.ts';

/**
 * Takes places and kinds of employment out of the parts of a header; what is left may be role or employer, in the order
 * of the text. Parts are joined where they belong together and split where one has to serve for two fields.
 */
export function readCandidates(parts: readonly Placed[], labelled: Labelled): { candidates: Placed[]; location?: Field } {
  const reader = new CandidateReader(labelled);
  return { candidates: reader.read(parts), location: reader.location };
}

/** What labels have named already. */
interface Labelled {
  readonly one: boolean;
  readonly location?: Field;
}

class CandidateReader {
  location: Field | undefined;
  private readonly hasOne: boolean;
  private places: Placed[] = [];

  constructor(labelled: Labelled) {
    this.hasOne = labelled.one;
    this.location = labelled.location;
  }

  read(parts: readonly Placed[]): Placed[] {
    const named = joinSuffixes(parts.flatMap(splitBracket)).filter((part) => !isDuration(part.segment.text));
    let candidates = this.withoutTowns(this.withoutPlaces(dropAddresses(named))).flatMap((part) =>
      saysBoth(part) ? splitPart(part) : [part],
    );
    if (this.lacks(candidates)) candidates = this.withoutPlaces(candidates.flatMap(splitPart));
    candidates = candidates.map((part) => this.withoutTrailingPlace(part));
    if (this.lacks(candidates)) return this.takeBack(candidates);
    const others = candidates.filter(({ segment }) => !isKindOfEmployment(segment.text));
    return this.lacks(others) ? candidates : others;
  }

  /** Whether one part has to serve for two fields. */
  private lacks(candidates: readonly Placed[]): boolean {
    const own = candidates.filter(({ isShared }) => !isShared).length;
    const needed = this.hasOne ? 0 : own < candidates.length ? 1 : 2;
    return own < needed || candidates.length < needed;
  }

  private withoutPlaces(parts: readonly Placed[]): Placed[] {
    const rest: Placed[] = [];
    for (const [index, part] of parts.entries()) {
      if ((part.segment.isPlace && !part.clues.organization) || this.isRegionAfterPlace(part, parts[index - 1])) this.addLocation(part);
      else if (!isEmploymentOnly(part)) rest.push(part);
    }
    return rest;
  }

  /** "Nampa, ID" and "Solna, Stockholm County, Sweden" where the other parts say enough: no list of towns is complete. */
  private withoutTowns(parts: Placed[]): Placed[] {
    if (this.location) return parts;
    const town = parts.find((part, index) => index > 0 && isTownInRegion(part));
    const rest = parts.filter((part) => part !== town);
    if (!town || this.lacks(rest)) return parts;
    this.addLocation(town);
    return rest;
  }

  /** The state in "Durham, NC". */
  private isRegionAfterPlace(part: Placed, before: Placed | undefined): boolean {
    return before !== undefined && this.places.includes(before) && before.facts === part.facts && isRegion(part.segment.text);
  }

  /** Neighbouring places make one location: "Noida", "India". */
  private addLocation(part: Placed): void {
    const field = withoutDot((isPlaceWithRemark(part) ? withoutRemark(part) : part).field);
    // What an entry says of itself goes before what stands over the group.
    if (!part.isShared && this.places.length > 0 && this.places.every(({ isShared }) => isShared)) this.location = undefined;
    this.places.push(part);
    const known = this.location;
    if (!known) this.location = { ...field, certainty: 'sure' };
    else if (isNext(known, field)) this.location = joinPlaces(known, field);
    else if (isNext(field, known)) this.location = joinPlaces(field, known);
  }

  /** "Acme, Berlin" is the employer Acme. */
  private withoutTrailingPlace(part: Placed): Placed {
    const { facts } = part;
    const pieces = piecesOf(part);
    let count = pieces.length;
    while (count > 1 && isLocationPiece(pieces[count - 1], pieces[count - 2])) count -= 1;
    if (count === pieces.length - 1 && count > 1 && isStateCode(pieces[count]) && isTownLike(pieces[count - 1])) count -= 1;
    const last = pieces[count - 1];
    const first = pieces[0];
    if (!last || !first || count === pieces.length) return part;
    for (const piece of pieces.slice(count)) this.addLocation(placeSegment(piece, part));
    const text = facts.row.prose.plain.slice(first.from, last.to).replace(/\s+/g, ' ');
    return placeSegment({ ...part.segment, text, to: last.to, clues: readClues(text) }, part);
  }

  /** "Phoenix (an investment fund)" where no other part can be the employer. */
  private takeBack(candidates: Placed[]): Placed[] {
    const [only] = this.places;
    if (!only || !/[(（][^()（）]*\p{L}{4}/u.test(only.segment.text) || candidates.some(({ clues }) => !clues.role)) return candidates;
    this.location = undefined;
    return [...candidates, only];
  }
}

/** The pieces between commas, without those that say when. */
function piecesOf({ segment, facts }: Placed): readonly Segment[] {
  const pieces = splitAtCommas(segment, facts.row.prose);
  const { dates } = facts.line;
  if (pieces.length < 2 || dates.length === 0) return pieces;
  return pieces.filter(({ from, to }) => !dates.some(({ span }) => span.from <= from && span.to >= to));
}

/** Words with capitals, commas between them, at the end a place that is known. */
function isTownInRegion(part: Placed): boolean {
  const pieces = piecesOf(part);
  const last = pieces[pieces.length - 1];
  if (pieces.length < 2 || pieces.length > 3 || !last || !(last.isPlace || isRegion(last.text))) return false;
  return pieces.slice(0, -1).every((piece) => piece.isPlace || isTownLike(piece));
}

function isTownLike(piece: Segment | undefined): boolean {
  if (!piece || hasLegalForm(piece.text)) return false;
  const { role, organization, institution, degree, employment } = piece.clues;
  if (role || organization || institution || degree || employment) return false;
  return /^\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]*|of|de|del|da|do|la|am|an|im|upon|sur)){0,3}$/u.test(piece.text);
}

function isStateCode(piece: Segment | undefined): boolean {
  return piece !== undefined && /^\p{Lu}{2}$/u.test(piece.text) && isRegion(piece.text);
}

function isNext(before: Field, after: Field): boolean {
  const between = after.span.from - before.span.to;
  return between > 0 && between <= 3;
}

function joinPlaces(before: Field, after: Field): Field {
  return { text: `${before.text}, ${after.text}`, span: { from: before.span.from, to: after.span.to }, certainty: 'sure' };
}

/** "Durham, NC." */
function withoutDot(field: Field): Field {
  if (!/(?:^|[\s,])\p{Lu}{2}\.$/u.test(field.text)) return field;
  return { ...field, text: field.text.slice(0, -1), span: { from: field.span.from, to: field.span.to - 1 } };
}

/** "Lyon (5 people)", but not "Lyon (remote)". */
function isPlaceWithRemark({ segment }: Placed): boolean {
  const inner = /[(（]([^()（）]*)[)）]?$/u.exec(segment.text)?.[1] ?? '';
  return !isPlace(inner) && !inner.split(/[\s,]+/u).some(isWorkArrangement);
}

/** "(2019, volunteer, remote)" says several things. */
function splitBracket(part: Placed): Placed[] {
  return part.segment.bracketed && part.clues.employment ? splitPart(part) : [part];
}

/** An address on a line of its own says nothing that the lines round it do not. */
function dropAddresses(parts: readonly Placed[]): Placed[] {
  const isAddress = ({ segment, facts }: Placed) =>
    facts !== parts[0]?.facts &&
    segment.text === withoutSlash(facts.row.prose.plain.trim()) &&
    /^(?:https?:\/\/|www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u.test(segment.text);
  return parts.filter((part) => !isAddress(part));
}

function withoutSlash(address: string): string {
  return address.endsWith('/') ? address.slice(0, -1) : address;
}

/** "Freelance" beside an employer says how one worked there. */
function isKindOfEmployment(text: string): boolean {
  return !text.includes(' ') && readClues(text).employment;
}

function isEmploymentOnly({ clues, segment }: Placed): boolean {
  return clues.employment && (segment.bracketed === true || segment.text.split(/\s+/).length <= 2) && !clues.role;
}

/** A place; after an employer with a legal form, the short last piece is one too, though we do not know it: "Acme AG, Hinwil". */
function isLocationPiece(piece: Segment | undefined, before: Segment | undefined): boolean {
  if (!piece) return false;
  if (piece.isPlace || isRegion(piece.text)) return true;
  if (!before || !hasLegalForm(before.text) || hasLegalForm(piece.text)) return false;
  const { role, organization, institution } = piece.clues;
  return (
    !role && !organization && !institution && /^\p{Lu}[\p{Ll}.-]+(?: (?:\p{Lu}{2}|\p{Lu}\p{Ll}+|am|an|bei|der|im))*$/u.test(piece.text)
  );
}

/** "Consultant, Acme AG" says both, whatever stands below. */
function saysBoth({ segment, facts }: Placed): boolean {
  if (!segment.clues.role || !hasLegalForm(segment.text)) return false;
  const pieces = splitAtCommas(segment, facts.row.prose);
  const isRole = ({ clues, text }: Segment) => clues.role && !clues.organization && !hasLegalForm(text);
  return pieces.some(isRole) && pieces.some((piece) => !piece.clues.role && hasLegalForm(piece.text));
}

function splitPart(part: Placed): Placed[] {
  const pieces = piecesOf(part);
  if (pieces.length < 2) return [part];
  return joinLegalForms(pieces, part).map((piece) => placeSegment(piece, part));
}

/** "Acme, Inc." is one name. */
function joinLegalForms(pieces: readonly Segment[], { facts }: Placed): Segment[] {
  const joined: Segment[] = [];
  for (const piece of pieces) {
    const before = joined[joined.length - 1];
    if (before && /^(?:inc|llc|ltd|limited|corp|co|gmbh|ag|s\.?a|s\.?r\.?l|plc|pvt\.? ltd|jr|sr|ph\.?d)\.?$/i.test(piece.text)) {
      const text = facts.row.prose.plain.slice(before.from, piece.to);
      joined[joined.length - 1] = { ...before, text, to: piece.to, clues: readClues(text) };
    } else joined.push(piece);
  }
  return joined;
}

/**
 * "Engineer - Growth team" is one position where the employer stands elsewhere, and so is "Designer / Craftsman"; "Fitter
 * (temporary)" always is.
 */
function joinSuffixes(parts: Placed[]): Placed[] {
  if (parts.length < 2) return parts;
  const chains: Placed[][] = [];
  for (const part of parts) {
    const chain = chains[chains.length - 1];
    const before = chain?.[chain.length - 1];
    if (chain && before && continuesRole(before, part)) chain.push(part);
    else chains.push([part]);
  }
  return chains.flatMap((chain) => (isOnePosition(chain, parts) ? [joinChain(chain)] : chain));
}

function continuesRole(before: Placed, part: Placed): boolean {
  if (before.facts !== part.facts || part.segment.connector || before.segment.isPlace || part.segment.isPlace) return false;
  if (before.segment.bold !== part.segment.bold || before.segment.linked !== part.segment.linked) return false;
  const between = part.facts.row.prose.plain.slice(before.segment.to, part.segment.from);
  return /^\s+[-–—]\s+$|^\s*[/;]\s*$|^ [(（]$/u.test(between);
}

function isOnePosition(chain: readonly Placed[], all: readonly Placed[]): boolean {
  if (chain.length < 2 || !chain.some(({ clues }) => clues.role)) return false;
  if (chain.slice(1).every(({ segment, clues }) => segment.bracketed && clues.employment)) return chain[0]?.clues.role === true;
  const isUnderEmployer = all.some((part) => part.isShared && couldEmploy(part)) && !chain[0]?.isShared;
  const mayEmploy = ({ clues, segment }: Placed) =>
    isUnderEmployer ? hasLegalForm(segment.text) : (clues.organization || clues.institution) && !clues.role;
  if (chain.some(mayEmploy)) return false;
  return all.some((part) => !chain.includes(part) && couldEmploy(part));
}

function couldEmploy({ clues, segment }: Placed): boolean {
  if (segment.isPlace || segment.bracketed || (clues.employment && !clues.organization)) return false;
  return clues.organization || clues.institution || !clues.role;
}

function joinChain(chain: readonly Placed[]): Placed {
  const [first] = chain;
  const last = chain[chain.length - 1];
  if (!first || !last) throw new RangeError('A chain has parts');
  const { plain } = first.facts.row.prose;
  const to = last.segment.bracketed && /[)）]/.test(plain[last.segment.to] ?? '') ? last.segment.to + 1 : last.segment.to;
  const text = plain.slice(first.segment.from, to).replace(/\s+/g, ' ');
  const clues = { ...first.segment.clues, role: true, organization: false, employment: false };
  return placeSegment({ ...first.segment, text, to, clues }, first);
}
