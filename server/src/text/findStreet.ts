/** The first street with a number, or box or flat with one, in plain text; offsets into it. */
export function findStreet(plain: string): { from: number; to: number } | undefined {
  if (!/\d/.test(plain)) return undefined;
  for (const pattern of streets) {
    const match = pattern.exec(plain);
    if (match) return { from: match.index, to: match.index + match[0].length };
  }
  return undefined;
}

const streets = [
  /(?<![\p{L}\d.,/-])\d{1,5}[a-z]?,? (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}.'’-]{0,20} |\d{1,3}(?:st|nd|rd|th) ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Terrace|Way|Place|Pl|Square|Close|Crescent|Highway|Parkway|Pkwy)\b\.?/u,
  /(?<![\p{L}\d])\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|allée|chemin|impasse|quai|cours) (?:de |du |des |d['’]|la |le |l['’]|les ){0,3}\p{L}{2,30}/iu,
  /(?<![\p{L}\d])(?:calle|c\/|avenida|avda\.?|av\.|paseo|plaza|rua|travessa|praça|via|viale|corso|piazza|ul\.|ulica|ул\.|улица|проспект|пр-т) ?(?:\p{L}[\p{L}.'’-]{0,20} ){0,4}\p{L}[\p{L}.'’-]{0,20},? (?:n[º°.]? ?|д\. ?)?\d{1,5}(?!\d)/iu,
  /(?<![\p{L}])\p{L}{2,25}(?:straat|laan|weg|gracht|plein|kade|sokak|caddesi) (?:no:? ?)?\d{1,4}(?!\d)/iu,
  /(?<![\p{L}])(?:P\. ?O\. ?Box|Apt\.?|Apartment|Flat|House No\.?|Plot No\.?|Flat No\.?) ?#? ?\d{1,5}[a-z]?(?![\p{L}\d])/iu,
];
