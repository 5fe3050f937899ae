import { applyEdits, type Span, spanContains, type TextEdit } from '../../model/span.ts';
import { type Snapshot, takeSnapshot } from '../../snapshot.ts';
import { editPieces, piecesToEdits, wholeText } from '../pieces.ts';
import type { EditGroup, FormattingAspect } from './aspect.ts';
import { blankLines } from './blankLines.ts';
import { bulletGaps } from './bulletGaps.ts';
import { headings } from './headings.ts';
import { ruleStyle } from './ruleStyle.ts';
import { saysTheSame } from './sameMeaning.ts';
import { readLayout } from './sourceLayout.ts';
import { trailingSpaces } from './trailingSpaces.ts';

/**
 * Writes the document as most of it is written, or as the configuration says, in as few edits as it takes: in order, without
 * overlap. With `within` only whole lines that it touches are changed. No word, entry or date is another one afterwards, and
 * a second time changes nothing. Front matter, code, HTML, comments and tables stay as they are. Never throws.
 */
export function formatDocument(snapshot: Snapshot, within?: Span): TextEdit[] {
  const { text, resume, config } = snapshot;
  if (!config.format.enable || resume.unreadable) return [];
  let state: State = { snapshot, within: within && wholeLines(text, within), pieces: wholeText(text), tries: mostTries };
  for (let round = 0; round < mostRounds; round += 1) {
    const before = state.snapshot;
    for (const aspect of aspects) state = applyAspect(state, aspect);
    if (state.snapshot === before) break;
  }
  return piecesToEdits(text, state.pieces);
}

const aspects: readonly FormattingAspect[] = [trailingSpaces, headings, ruleStyle, bulletGaps, blankLines];

/** One aspect makes room for another, so two rounds are usual, and a third one finds nothing. */
const mostRounds = 8;

/** Every try reads the text again. A resume takes about one for each aspect; a text that is none could take many. */
const mostTries = 60;

interface State {
  readonly snapshot: Snapshot;
  readonly within: Span | undefined;
  readonly pieces: ReturnType<typeof wholeText>;
  /** How often the text may still be read anew. */
  readonly tries: number;
}

function applyAspect(state: State, aspect: FormattingAspect): State {
  const { within } = state;
  const groups = aspect.findEdits(readLayout(state.snapshot)).filter((group) => group.length > 0);
  const wanted = within ? groups.filter((group) => group.every(({ span }) => spanContains(within, span))) : groups;
  return applyHarmless(state, oneAfterTheOther(wanted), aspect);
}

/** In the order of the text. A group that begins inside another one is left for the next round. */
function oneAfterTheOther(groups: readonly EditGroup[]): EditGroup[] {
  const ordered = groups.map((group) => [...group].sort((a, b) => a.span.from - b.span.from));
  ordered.sort((a, b) => (a[0]?.span.from ?? 0) - (b[0]?.span.from ?? 0));
  let end = -1;
  return ordered.filter((group) => {
    if ((group[0]?.span.from ?? 0) <= end) return false;
    end = group[group.length - 1]?.span.to ?? end;
    return true;
  });
}

/** Takes all groups where they leave the meaning alone; else each half of them, down to those that do not. */
function applyHarmless(state: State, groups: readonly EditGroup[], aspect: FormattingAspect): State {
  if (groups.length === 0 || state.tries === 0) return state;
  const edits = groups.flat();
  const text = applyEdits(state.snapshot.text, edits);
  const next = takeSnapshot({ ...state.snapshot, text }, state.snapshot.reading);
  const tries = state.tries - 1;
  if (saysTheSame(state.snapshot, next, aspect.keeps)) {
    return { snapshot: next, within: state.within && moveEnd(state.within, edits), pieces: editPieces(state.pieces, edits), tries };
  }
  if (groups.length === 1) return { ...state, tries };
  // The later half first, so that the offsets of the earlier one stay right.
  const half = groups.length >> 1;
  return applyHarmless(applyHarmless({ ...state, tries }, groups.slice(half), aspect), groups.slice(0, half), aspect);
}

/** The span whose end goes along with edits inside it. */
function moveEnd({ from, to }: Span, edits: readonly TextEdit[]): Span {
  const growth = edits.reduce((sum, { span, newText }) => sum + newText.length - (span.to - span.from), 0);
  return { from, to: to + growth };
}

function wholeLines(text: string, { from, to }: Span): Span {
  const end = text.indexOf('\n', to > from && text[to - 1] === '\n' ? to - 1 : to);
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end + 1 };
}
