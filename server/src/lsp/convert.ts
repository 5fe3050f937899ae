import * as lsp from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigProblem } from '../config/load.ts';
import type { CodeAction, Move } from '../features/codeActions/codeAction.ts';
import { configDocsUrl, ruleDocsUrl } from '../features/docs.ts';
import type { Hover } from '../features/hover/hover.ts';
import { toPlainText } from '../features/markdown.ts';
import type { DocumentSymbol } from '../features/symbols.ts';
import type { WorkspaceSymbol } from '../features/workspaceSymbols.ts';
import type { Span, TextEdit } from '../model/span.ts';
import { type AcceptHeadingParams, type AddWordParams, acceptHeadingCommand, addWordCommand, moveKindPrefix } from '../protocol.ts';
import type { Rule, Severity } from '../rules/defineRule.ts';
import type { Diagnostic } from '../rules/runRules.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Documents } from './positionEncoding.ts';

/** The only module that knows both offsets and the positions of the language server protocol. */

export function toRange(document: TextDocument, { from, to }: Span): lsp.Range {
  const start = document.positionAt(from);
  return { start, end: from === to ? start : document.positionAt(to) };
}

export function toSpan(document: TextDocument, { start, end }: lsp.Range): Span {
  return { from: document.offsetAt(start), to: document.offsetAt(end) };
}

export function toDiagnostic(document: TextDocument, { rule, severity, message, span }: Omit<Diagnostic, 'fixes'>): lsp.Diagnostic {
  const range = toRange(document, span);
  const { codeDescription, tags } = describeRule(rule);
  const diagnostic: lsp.Diagnostic = { range, severity: severities[severity], code: rule.id, codeDescription, source, message };
  if (tags) diagnostic.tags = tags;
  return diagnostic;
}

/** A problem in a configuration file; one without a place stands at the file's start. */
export function toConfigDiagnostic(document: TextDocument, { message, span }: ConfigProblem): lsp.Diagnostic {
  const range = toRange(document, span ?? { from: 0, to: 0 });
  const codeDescription = { href: configDocsUrl };
  return { range, severity: lsp.DiagnosticSeverity.Error, code: 'invalid-config', codeDescription, source, message };
}

export function toHover(document: TextDocument, { span, markdown }: Hover, showsMarkdown: boolean): lsp.Hover {
  const contents = showsMarkdown
    ? { kind: lsp.MarkupKind.Markdown, value: markdown }
    : { kind: lsp.MarkupKind.PlainText, value: toPlainText(markdown) };
  return { range: toRange(document, span), contents };
}

/** The text of a snapshot, which may be of a file that is not open. */
export function documentOf({ uri, version, text }: Snapshot, documents: Documents): TextDocument {
  return documents.create(uri, 'markdown', version, text);
}

export function toLocations(document: TextDocument, spans: readonly Span[]): lsp.Location[] {
  return spans.map((span) => ({ uri: document.uri, range: toRange(document, span) }));
}

export function toWorkspaceSymbol({ kind, name, container, snapshot, span }: WorkspaceSymbol, documents: Documents): lsp.SymbolInformation {
  const location = { uri: snapshot.uri, range: toRange(documentOf(snapshot, documents), span) };
  return { name, kind: symbolKinds[kind], location, ...(container === undefined ? {} : { containerName: container }) };
}

export function toSymbol(document: TextDocument, { kind, name, detail, span, selection, children }: DocumentSymbol): lsp.DocumentSymbol {
  return {
    name,
    ...(detail === undefined ? {} : { detail }),
    kind: symbolKinds[kind],
    range: toRange(document, span),
    selectionRange: toRange(document, selection),
    children: children.map((child) => toSymbol(document, child)),
  };
}

/** `versioned` where the client takes edits that hold for one version only. */
export function toCodeAction(document: TextDocument, action: CodeAction, versioned: boolean): lsp.CodeAction {
  const { title, preferred, diagnostics, edits, acceptHeading, acceptWord } = action;
  const converted: lsp.CodeAction = { title, kind: action.move ? moveKind(action.move) : codeActionKinds[action.kind] };
  if (preferred) converted.isPreferred = true;
  if (diagnostics.length > 0) converted.diagnostics = diagnostics.map((diagnostic) => toDiagnostic(document, diagnostic));
  if (edits.length > 0) converted.edit = toWorkspaceEdit([{ document, version: document.version, edits }], versioned);
  if (acceptHeading !== undefined) {
    const argument: AcceptHeadingParams = { uri: document.uri, heading: acceptHeading };
    converted.command = { title, command: acceptHeadingCommand, arguments: [argument] };
  }
  if (acceptWord !== undefined) {
    const argument: AddWordParams = { word: acceptWord };
    converted.command = { title, command: addWordCommand, arguments: [argument] };
  }
  return converted;
}

/** What "fix all on save" of an editor asks for. */
export const fixAllKind = `${lsp.CodeActionKind.SourceFixAll}.resume`;

/** The kind by which a command asks for one move. */
export function moveKind(move: Move): string {
  return `${moveKindPrefix}.${move}`;
}

const codeActionKinds: Readonly<Record<CodeAction['kind'], string>> = {
  quickFix: lsp.CodeActionKind.QuickFix,
  refactor: lsp.CodeActionKind.RefactorRewrite,
  move: moveKindPrefix,
  fixAll: fixAllKind,
};

/** Edits of a document, for one version of it, or for a file that is not open. */
export interface DocumentEdits {
  readonly document: TextDocument;
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
}

/** `versioned` where the client takes edits that hold for one version only. */
export function toWorkspaceEdit(changes: readonly DocumentEdits[], versioned: boolean): lsp.WorkspaceEdit {
  const convert = ({ document, edits }: DocumentEdits) => edits.map((edit) => toTextEdit(document, edit));
  if (!versioned) return { changes: Object.fromEntries(changes.map((change) => [change.document.uri, convert(change)])) };
  const documentChanges = changes.map((change) => ({
    textDocument: { uri: change.document.uri, version: change.version },
    edits: convert(change),
  }));
  return { documentChanges };
}

export function toTextEdit(document: TextDocument, { span, newText }: TextEdit): lsp.TextEdit {
  return { range: toRange(document, span), newText };
}

/** Whom editors name beside a problem. */
export const source = 'resume';

const severities: Readonly<Record<Severity, lsp.DiagnosticSeverity>> = {
  error: lsp.DiagnosticSeverity.Error,
  warning: lsp.DiagnosticSeverity.Warning,
  info: lsp.DiagnosticSeverity.Information,
  hint: lsp.DiagnosticSeverity.Hint,
};

const symbolKinds: Readonly<Record<DocumentSymbol['kind'] | WorkspaceSymbol['kind'], lsp.SymbolKind>> = {
  name: lsp.SymbolKind.Constant,
  section: lsp.SymbolKind.Namespace,
  employer: lsp.SymbolKind.Module,
  entry: lsp.SymbolKind.Field,
  skill: lsp.SymbolKind.Key,
};

/** Rules whose span is text that can go without loss; editors show it faded. */
const rulesAboutSuperfluousText = new Set(['duplicate-skill', 'repeated-word', 'unused-suppression']);

interface RuleDescription {
  readonly codeDescription: lsp.CodeDescription;
  readonly tags: lsp.DiagnosticTag[] | undefined;
}

/** A page full of problems is converted on every keystroke, so what is the same for a rule is made once. */
const descriptions = new WeakMap<Rule, RuleDescription>();

function describeRule(rule: Rule): RuleDescription {
  let description = descriptions.get(rule);
  if (!description) {
    const tags = rulesAboutSuperfluousText.has(rule.id) ? [lsp.DiagnosticTag.Unnecessary] : undefined;
    description = { codeDescription: { href: ruleDocsUrl(rule.id) }, tags };
    descriptions.set(rule, description);
  }
  return description;
}
