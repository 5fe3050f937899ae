/** Text that stands for other text that was never written; offsets are those of the text. */
export interface Placeholder {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds what a template left to be filled in: “lorem ipsum”, “[Your Name]”, “TODO:”, “XX%”, “xxx@”. Only what nobody writes on
 * purpose: a “todo app”, a box `[x]` and “5XX errors” are none. Depends on the text alone, and takes time linear in it.
 */
export function findPlaceholders(text: string): readonly Placeholder[] {
  if (!mayHold.test(text)) return [];
  const found: Placeholder[] = [];
  for (const pattern of text.includes('@') ? [...patterns, inAddress] : patterns) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const last = found[found.length - 1];
      if (!last || index >= last.to || index + match.length <= last.from) found.push({ from: index, to: index + match.length });
    }
  }
  return found;
}

/** Whether a whole value is the name of what should stand there: “Company Name”, “Your Name”. */
export function isPlaceholderName(text: string): boolean {
  return text.length < 40 && placeholderName.test(text.trim());
}

/** Whether a text in brackets is what a template left there: “Your Name”, “Insert your summary here”. */
export function isPlaceholderLabel(text: string): boolean {
  return text.length < 70 && label.test(text.trim());
}

const what =
  '(?:(?:your|first|last|full|company|employer|organi[sz]ation|university|college|school|institution|project|job|position|degree|city|start|end|phone|email|e-mail)[ _-])+' +
  '(?:name|title|address|number|email|e-mail|mail|phone|role|position|company|employer|city|town|state|country|date|year|degree|university|school|college|project|website|url|profile|username|location|here|description|summary|surname)';

const inBrackets = `${what}|insert [^\\]>}\\n]{1,60}|(?:add|enter|fill in|replace) [^\\]>}\\n]{0,40}here|TODO|TBD|FIXME|XX+`;
const label = new RegExp(`^(?:${inBrackets})$`, 'i');

const placeholderName =
  /^(?:(?:Your|First|Last|Full|Company|Employer|Organi[sz]ation|University|College|School|Institution|Project|Job|Position|Degree) )(?:(?:First|Last|Full|Job|Company|University|School|Project|Position) )?(?:Name|Title|Surname|Position|Role|University|Degree|School|Company|Employer)(?: Here)?$/;

const patterns: readonly RegExp[] = [
  /\blorem ipsum\b(?! (?:generator|plugin|plug-in|api|app|text|tool|package|library))/gi,
  new RegExp(`[[<{](?:${inBrackets})[\\]>}]`, 'gi'),
  // “TODO” in capitals, where it speaks to the author: before a colon, in parentheses, or alone.
  /(?<![\p{L}\p{N}_./#@-])(?:TODO|FIXME)(?=\s?:\s|\s*$|\))(?![\p{L}\p{N}_])/gu,
  // A figure that was to be looked up; “5XX” is a class of HTTP errors.
  /(?<![\p{L}\p{N}_.-])(?:[$€£]X{1,4}(?:[KMB]|,X{3})?(?![\p{L}\p{N}])|X{1,4}(?:\.X{1,2})?\s?%|(?:19|20)(?:XX|xx|YY)(?![\p{L}\p{N}]))/gu,
  /(?<![\d+.-])\(?123\)?[ .-]456[ .-]7890?(?!\d)/g,
];

const inAddress =
  /(?<![\p{L}\p{N}_.%+-])(?:x{3,20}|your[._-]?(?:e-?mail|name|address)|first[._-]?name[._-]last[._-]?name|e-?mail[._-]?address)@[\p{L}\p{N}.-]{1,60}/giu;

/** Spares nearly all texts the patterns. */
const mayHold =
  /lorem|[[<{](?:your|first|last|full|company|employer|organi|univ|coll|school|inst|project|job|pos|degree|city|start|end|phone|e-?mail|insert|add|enter|fill|replace|todo|tbd|fixme|xx)|TODO|FIXME|[XY]{2}|xx|X\s?%|[$€£]X|@|123/i;
