/** A stretch of the document, by absolute offsets, and what stands there instead. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly placeholder: string;
}

/** Plain text, since no definition answers to them; short, since they stand in lines of fixed columns too. */
export const placeholders = {
  name: '[Name]',
  email: '[Email]',
  phone: '[Phone]',
  link: '[Link]',
  address: '[Address]',
  image: '[Image]',
  personal: '[Personal data]',
  number: '[Number]',
} as const;

/** The text after all cuts, in any order. Where cuts overlap, all that they cover goes, and the widest one's placeholder stands there. */
export function applyCuts(text: string, cuts: readonly Cut[]): string {
  const sorted = [...cuts].sort((a, b) => a.from - b.from || b.to - a.to);
  const pieces: string[] = [];
  let position = 0;
  for (let index = 0; index < sorted.length; ) {
    let widest = sorted[index] as Cut;
    const { from } = widest;
    let { to } = widest;
    for (index += 1; index < sorted.length && (sorted[index] as Cut).from < to; index += 1) {
      const next = sorted[index] as Cut;
      to = Math.max(to, next.to);
      const isWider = next.to - next.from > widest.to - widest.from;
      const isSame = next.from === widest.from && next.to === widest.to;
      if (isWider || (isSame && widest.placeholder === '')) widest = next;
    }
    pieces.push(text.slice(position, from), widest.placeholder);
    position = to;
  }
  pieces.push(text.slice(position));
  return pieces.join('');
}
