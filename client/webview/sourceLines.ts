/**
 * Which source line is where. Blocks carry `data-line` and, exclusive, `data-end-line`; between the two the lines are
 * taken to be of one height.
 */

/** The zero-based line, with a fraction, that stands at a height of the view. */
export function lineAt(content: HTMLElement, y: number): number {
  const block = blocks(content).findLast((element) => element.getBoundingClientRect().top <= y + 1);
  if (!block) return 0;
  const { top, height } = block.getBoundingClientRect();
  const [first, end] = linesOf(block);
  const progress = height > 0 ? Math.min(Math.max((y - top) / height, 0), 1) : 0;
  return Math.min(first + progress * (end - first), Math.max(first, end - 0.01));
}

/** How far down the view a line stands; undefined where nothing is shown. */
export function heightOf(content: HTMLElement, line: number): number | undefined {
  const block = blockOf(content, line);
  if (!block) return undefined;
  const { top, height } = block.getBoundingClientRect();
  const [first, end] = linesOf(block);
  const progress = Math.min(Math.max((line - first) / Math.max(end - first, 1), 0), 1);
  return top + progress * height;
}

/** The innermost block that a line is in, or else the one before it; undefined where nothing is shown. */
export function blockOf(content: HTMLElement, line: number): HTMLElement | undefined {
  const all = blocks(content);
  return all.findLast((element) => linesOf(element)[0] <= line) ?? all[0];
}

/** The line of the block that holds an element; within a block of several lines, of the line at a height of the view. */
export function lineOf(element: Element, y: number): number | undefined {
  const block = element.closest<HTMLElement>('[data-line]');
  if (!block) return undefined;
  const { top, height } = block.getBoundingClientRect();
  const [first, end] = linesOf(block);
  const progress = height > 0 ? Math.min(Math.max((y - top) / height, 0), 0.999) : 0;
  return first + Math.floor(progress * Math.max(end - first, 1));
}

function blocks(content: HTMLElement): HTMLElement[] {
  // Dates at the margin stand beside the line above them.
  return [...content.querySelectorAll<HTMLElement>('[data-line]:not(.dates-line)')];
}

function linesOf(block: HTMLElement): [number, number] {
  return [Number(block.dataset.line), Number(block.dataset.endLine)];
}
