export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

/** Reads the little of XML that reports are made of. Throws where it is not well-formed. */
export function readXml(text: string): readonly XmlElement[] {
  const root: { children: XmlElement[] } = { children: [] };
  const open: { name: string; children: XmlElement[] }[] = [{ name: '', ...root, children: root.children }];
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const token = /<\/([\w-]+)>|<([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const match of body.matchAll(token)) {
    end = match.index + match[0].length;
    const [whole, closed, name, written = '', empty, content] = match;
    const top = open.at(-1);
    if (content !== undefined) checkText(content);
    else if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`closed without being open: ${whole}`);
    } else if (name !== undefined) {
      const element = { name, attributes: readAttributes(written), children: [] };
      top?.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  if (end !== body.length || open.length !== 1) throw new Error(`not well-formed at ${body.slice(end, end + 60)}`);
  return root.children;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => {
      checkText(value);
      return [name, value];
    }),
  );
}

function checkText(text: string): void {
  const wrong = /&(?!(?:amp|lt|gt|quot|#10);)|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (wrong) throw new Error(`no XML: ${JSON.stringify(text.slice(wrong.index, wrong.index + 40))}`);
}
