/** Whether the text is an e-mail address and nothing else. */
export function isEmail(text: string): boolean {
  return text.length < 255 && email.test(text);
}

/**
 * The link target for a web address as people print it ("github.com/ada", "www.ada.dev"); undefined for text that is no
 * address, or could be something else ("Node.js").
 */
export function webTarget(text: string): string | undefined {
  if (text.length > 2000) return undefined;
  if (/^https?:\/\/[^\s/.]+\.\S+$/i.test(text)) return text;
  return /^www\.[\w-]+\.\S+$/i.test(text) || hostAndPath.test(text) || bareHost.test(text) ? `https://${text}` : undefined;
}

/**
 * The `tel:` target for an international number ("+44 (0)20 7946 0000"); undefined for a national one, which nobody
 * abroad could dial, and for one with an extension.
 */
export function phoneTarget(text: string): string | undefined {
  const number = text.trim().replace(/^00(?=[1-9])/, '+');
  if (number.length > 30 || !/^\+[\d\s()./–-]+$/.test(number)) return undefined;
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '');
  // E.164 allows 15 digits; no country has subscriber numbers that make less than 7 with its code.
  return digits.length >= 7 && digits.length <= 15 ? `tel:+${digits}` : undefined;
}

const email = /^[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,63})@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}$/u;
const hostAndPath = /^(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}\/[^\s/]\S*$/i;
/** Without a path, only endings that no file or library has. */
const bareHost = /^(?:[a-z\d-]{1,63}\.){1,5}(?:com|org|dev|me|info|app|edu|de|fr|uk|ca|eu|ch|at|nl|es|it|pl|br|jp|cn|in|ru)$/i;
