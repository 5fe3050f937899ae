/**
 * Names the author in a PDF that a browser printed, which takes over only the title of a page. What is there stays as it is: the
 * information is written anew behind it, as ISO 32000-1, 7.5.6 (incremental updates) allows. A file in an unexpected form is returned unchanged.
 */
export function addAuthor(pdf: Uint8Array, author: string): Uint8Array {
  const text = latin1(pdf);
  const trailer = text.lastIndexOf('trailer');
  const start = /startxref\s+(\d{1,12})/.exec(text.slice(trailer))?.[1];
  const [, size, root, info] = /\/Size (\d{1,9})\s*\/Root (\d{1,9}) 0 R\s*\/Info (\d{1,9}) 0 R/.exec(text.slice(trailer)) ?? [];
  if (author === '' || trailer < 0 || !start || !info) return pdf;
  const entries = informationOf(text, info);
  if (entries === undefined || entries.includes('/Author')) return pdf;
  const object = `${info} 0 obj\n<<${entries}\n/Author ${utf16String(author)}>>\nendobj\n`;
  const at = pdf.length + 1;
  const table = `xref\n${info} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  const end = `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${start}>>\nstartxref\n${at + object.length}\n%%EOF\n`;
  return concatenate(pdf, `\n${object}${table}${end}`);
}

/** What stands between the brackets of the information dictionary. */
function informationOf(text: string, number: string): string | undefined {
  const at = text.search(new RegExp(`(?:^|\\n)${number} 0 obj\\n<<`));
  const from = text.indexOf('<<', at) + 2;
  const to = text.indexOf('>>\nendobj', from);
  return at < 0 || to < 0 ? undefined : text.slice(from, to);
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += chunk) text += String.fromCharCode(...bytes.subarray(from, from + chunk));
  return text;
}

/** Arguments that a call surely takes. */
const chunk = 8192;

/** ISO 32000-1, 7.9.2.2: UTF-16, big end first, with a byte order mark, in hexadecimal. */
function utf16String(text: string): string {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'));
  return `<feff${codes.join('')}>`;
}

function concatenate(bytes: Uint8Array, ascii: string): Uint8Array {
  const result = new Uint8Array(bytes.length + ascii.length);
  result.set(bytes);
  for (let index = 0; index < ascii.length; index++) result[bytes.length + index] = ascii.charCodeAt(index);
  return result;
}
