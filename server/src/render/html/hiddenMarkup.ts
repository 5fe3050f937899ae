/**
 * Where the comment, script, style sheet or declaration that begins at `from` ends (after its closing mark); undefined
 * where nothing hidden begins or it is never closed, so that a forgotten `-->` hides no words.
 */
export function hiddenMarkupEnd(text: string, from: number, env: object): number | undefined {
  if (text[from] !== '<') return undefined;
  const kind = hiddenKinds.find(({ open }) => open.test(text.slice(from, from + 12)));
  if (!kind) return undefined;
  const unclosed = unclosedKinds(env, text);
  if (from >= (unclosed.get(kind.close) ?? Number.POSITIVE_INFINITY)) return undefined;
  const end = find(text, kind.close, from + 2);
  if (end === undefined) unclosed.set(kind.close, from);
  return end;
}

const hiddenKinds = [
  { open: /^<!--/, close: /-->/g },
  { open: /^<\?/, close: /\?>/g },
  { open: /^<!doctype\b/i, close: />/g },
  { open: /^<script(?=[\s>/])/i, close: /<\/script\s?>/gi },
  { open: /^<style(?=[\s>/])/i, close: /<\/style\s?>/gi },
];

function find(text: string, pattern: RegExp, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/**
 * From which offset on a kind is known to have no end in the text, so that many unclosed comments are not searched for
 * again and again.
 */
function unclosedKinds(env: object, text: string): Map<RegExp, number> {
  const known = unclosedByRender.get(env);
  if (known?.text === text) return known.kinds;
  const kinds = new Map<RegExp, number>();
  unclosedByRender.set(env, { text, kinds });
  return kinds;
}

const unclosedByRender = new WeakMap<object, { text: string; kinds: Map<RegExp, number> }>();
