import * as l10n from '@vscode/l10n';
import * as lsp from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { PlacedSection } from '../model/resume.ts';
import { shiftSpan } from '../model/span.ts';
import type { Severity } from '../rules/defineRule.ts';
import { type FoundProblem, type SectionFindings, severityOf } from '../rules/findings.ts';
import type { Snapshot } from '../snapshot.ts';
import { source, toDiagnostic } from './convert.ts';

/**
 * Six times what a careless resume of two pages has. More helps nobody, and all of it is sent with every key stroke: so many fit into the 64 KB that
 * a pipe takes at once (https://man7.org/linux/man-pages/man7/pipe.7.html).
 */
const mostShown = 150;

/** What an editor shows of the problems of a version. */
export type CheckedVersion = Pick<Snapshot, 'resume' | 'findings'>;

/**
 * What an editor shows of the problems of documents. What equals what it showed before is the same object, and the same list where all of
 * it does, so that nothing has to be converted and written down again on every keystroke.
 */
export class ShownDiagnostics {
  /** By section, as long as it stands where it stood. */
  readonly #converted = new WeakMap<SectionFindings, ConvertedSection>();

  list(document: TextDocument, version: CheckedVersion | undefined, before: readonly lsp.Diagnostic[] = []): readonly lsp.Diagnostic[] {
    if (!version) return before.length === 0 ? before : [];
    const { bySection } = version.findings;
    const counts = sumCounts(bySection);
    const room = limit(counts, mostShown);
    const shown: lsp.Diagnostic[] = [];
    for (const [index, findings] of bySection.entries()) {
      if (findings.problems.length === 0) continue;
      const picked = pick(findings, room);
      const place = version.resume.sections[index];
      if (place && picked.length > 0) this.#convert(document, place, findings, picked, shown);
    }
    const left = total(counts) - shown.length;
    if (left > 0) shown.push(describeRest(left));
    return withSameObjects(shown, before);
  }

  #convert(
    document: TextDocument,
    place: PlacedSection,
    findings: SectionFindings,
    picked: readonly number[],
    shown: lsp.Diagnostic[],
  ): void {
    const { line, character } = document.positionAt(place.start);
    let known = this.#converted.get(findings);
    if (known?.line !== line || known.character !== character) {
      known = { line, character, diagnostics: [] };
      this.#converted.set(findings, known);
    }
    for (const index of picked) {
      const diagnostic = known.diagnostics[index] ?? convert(document, place, findings.problems[index] as FoundProblem);
      known.diagnostics[index] = diagnostic;
      shown.push(diagnostic);
    }
  }
}

interface ConvertedSection {
  /** Where the section begins. */
  readonly line: number;
  readonly character: number;
  /** By the index of their problem; what was never shown is not there. */
  readonly diagnostics: (lsp.Diagnostic | undefined)[];
}

function convert(document: TextDocument, { start }: PlacedSection, found: FoundProblem): lsp.Diagnostic {
  const { setting, problem } = found;
  const { message } = problem;
  return toDiagnostic(document, { rule: setting.rule, severity: severityOf(found), message, span: shiftSpan(problem.span, start) });
}

type Counts = Record<Severity, number>;

function sumCounts(bySection: readonly SectionFindings[]): Counts {
  const sum = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { counts } of bySection) for (const severity of severities) sum[severity] += counts[severity];
  return sum;
}

const severities = ['error', 'warning', 'info', 'hint'] as const;

function total(counts: Counts): number {
  return severities.reduce((sum, severity) => sum + counts[severity], 0);
}

/** How many of each severity there is room for: those that weigh most come first. */
function limit(counts: Counts, most: number): Counts {
  let left = most;
  const room = { ...counts };
  for (const severity of severities) {
    room[severity] = Math.min(room[severity], left);
    left -= room[severity];
  }
  return room;
}

/** The indices of the problems that there is room for, in the order of the text; the room shrinks by them. */
function pick({ problems, counts }: SectionFindings, room: Counts): number[] {
  if (severities.every((severity) => counts[severity] === 0 || room[severity] === 0)) return [];
  const picked: number[] = [];
  for (const [index, found] of problems.entries()) {
    const severity = severityOf(found);
    if (room[severity] === 0) continue;
    room[severity] -= 1;
    picked.push(index);
  }
  return picked;
}

/** With the objects of before, from both ends as far as they are equal. */
function withSameObjects(shown: lsp.Diagnostic[], before: readonly lsp.Diagnostic[]): readonly lsp.Diagnostic[] {
  const shorter = Math.min(shown.length, before.length);
  let start = 0;
  while (start < shorter && isSame(shown[start] as lsp.Diagnostic, before[start] as lsp.Diagnostic)) start += 1;
  if (start === shown.length && start === before.length) return before;
  let end = 0;
  while (end < shorter - start && isSame(shown.at(-1 - end) as lsp.Diagnostic, before.at(-1 - end) as lsp.Diagnostic)) end += 1;
  return [...before.slice(0, start), ...shown.slice(start, shown.length - end), ...before.slice(before.length - end)];
}

function isSame(a: lsp.Diagnostic, b: lsp.Diagnostic): boolean {
  if (a === b) return true;
  return a.code === b.code && a.severity === b.severity && a.message === b.message && isSameRange(a.range, b.range);
}

function isSameRange({ start, end }: lsp.Range, other: lsp.Range): boolean {
  return isSamePosition(start, other.start) && isSamePosition(end, other.end);
}

function isSamePosition(a: lsp.Position, b: lsp.Position): boolean {
  return a.line === b.line && a.character === b.character;
}

/** Stands at the beginning of the document. */
function describeRest(count: number): lsp.Diagnostic {
  const start = { line: 0, character: 0 };
  const message = l10n.t(
    'This document has more problems than an editor can show; {0} more are left out here. The command line’s “check” lists all of them.',
    count,
  );
  return { range: { start, end: start }, severity: lsp.DiagnosticSeverity.Information, code: 'too-many-problems', source, message };
}
