/**
 * A style sheet of which nothing is loaded or run, and that cannot end the element it is put into. Functions that take addresses
 * and rules that load, or that set the paper, get names that mean nothing, so that browsers leave the declaration or rule out;
 * everything else stays. It has to come last, for what is open at its end would swallow what follows. The security policy of the page
 * forbids loading a second time.
 */
export function inertStyleSheet(text: string): string {
  const plain = spellOutEscapes(withoutComments(text.replaceAll('\0', '\ufffd'))).replaceAll('<', ' ');
  const inert = plain
    .replace(/\b(?:url(?:-prefix)?|src|image|image-set|cross-fade|expression|element|paint)(?=\()/gi, 'left-out')
    .replace(/@(?:import|charset|namespace|font-face|page|document|property)/gi, '@left-out')
    .replace(/(?<=[\s;{])(?:behavior|-moz-binding)(?=\s{0,9}:)/gi, 'left-out');
  return inert.trim() === '' ? '' : `${inert}\n`;
}

/** A comment parts words, so a space takes its place; one that is never closed goes to the end. */
function withoutComments(text: string): string {
  const [first = '', ...others] = text.split('/*');
  return others.reduce((before, part) => {
    const end = part.indexOf('*/');
    return end < 0 ? `${before} ` : `${before} ${part.slice(end + 2)}`;
  }, first);
}

/**
 * `\75rl(` is `url(`: letters, digits and hyphens that are escaped stand for themselves. Other escapes mean no name; they count as a whole,
 * since the second of two backslashes escapes nothing.
 */
function spellOutEscapes(text: string): string {
  return text.replace(/\\(?:([\da-f]{1,6})\s?|([g-z])|[\s\S])/gi, (escaped: string, digits?: string, letter?: string) => {
    const character = digits === undefined ? (letter ?? '') : String.fromCodePoint(Math.min(Number.parseInt(digits, 16), 0x10ffff));
    return /[\w-]/.test(character) ? character : escaped;
  });
}
