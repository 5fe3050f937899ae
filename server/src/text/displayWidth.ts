/** The columns that a text takes in a terminal: two for each wide East Asian character and emoji, none for a combining mark. */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Pads with spaces to a width in columns. */
export function padDisplay(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

function widthOf(character: string): number {
  if (mark.test(character)) return 0;
  return wide.test(character) && !halfWidth.test(character) ? 2 : 1;
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303E\u3200-\u33FF\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/u;
/** Katakana and Hangul in the width of Latin letters. */
const halfWidth = /[\uFF61-\uFFDC]/;
/** Among them the vowels and final consonants of Hangul, which join the consonant before them. */
const mark = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FB]/u;
