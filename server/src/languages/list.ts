/** The words and phrases of a text in which they are separated by commas; the form in which the language files are easiest to extend. */
export function list(text: string): readonly string[] {
  return text.split(',').map((item) => item.trim());
}
