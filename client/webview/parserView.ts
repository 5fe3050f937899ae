import type { ParsedValue, ParserViewResult } from '../../server/src/protocol.ts';
import type { FromParserView, ParserViewState, ToParserView } from '../src/parserView/messages.ts';

/** The script in the view of what a parser sees: lists what it is sent, always as text, and reports which line is wanted. */
interface Host {
  postMessage(message: FromParserView): void;
  setState(state: ParserViewState): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const summary = find('summary');
const view = find('view');
const groups = find('groups');
const text = find('text');

window.addEventListener('message', ({ data }: MessageEvent<ToParserView>) => {
  host.setState({ uri: data.uri });
  view.hidden = data.type === 'notice';
  setText(summary, data.type === 'notice' ? data.notice : data.summary);
  if (data.type === 'view') show(data.view);
});
groups.addEventListener('click', ({ target }) => {
  const line = (target as Element).closest('button')?.dataset.line;
  if (line !== undefined) host.postMessage({ type: 'reveal', line: Number(line) });
});
host.postMessage({ type: 'ready' });

function show(result: ParserViewResult): void {
  setText(text, result.text);
  const focused = buttons().indexOf(document.activeElement as HTMLButtonElement);
  groups.replaceChildren(...result.groups.map(groupElement));
  if (focused >= 0) buttons()[focused]?.focus({ preventScroll: true });
}

function buttons(): HTMLButtonElement[] {
  return [...groups.querySelectorAll('button')];
}

function groupElement({ title, entries }: ParserViewResult['groups'][number], index: number): HTMLElement {
  const section = document.createElement('section');
  const heading = child('h2', '', title);
  heading.id = `group-${index}`;
  section.setAttribute('aria-labelledby', heading.id);
  section.append(heading, ...entries.map(listElement));
  return section;
}

function listElement(values: readonly ParsedValue[]): HTMLElement {
  const list = document.createElement('ul');
  for (const value of values) {
    const item = document.createElement('li');
    item.append(valueElement(value));
    list.append(item);
  }
  return list;
}

function valueElement({ label, value, state, note, line }: ParsedValue): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = state;
  button.dataset.line = String(line);
  button.append(child('span', 'label', label), ' ', child('span', 'value', value));
  if (note !== undefined) button.append(' ', child('span', 'note', note));
  return button;
}

function child(tag: string, className: string, content: string): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.textContent = content;
  return element;
}

/** What stays the same is not said again by a screen reader, and keeps its selection. */
function setText(element: HTMLElement, content: string): void {
  if (element.textContent !== content) element.textContent = content;
}

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The view has no #${id}`);
  return element;
}
