/** A kind of number that identifies a person. */
export interface NationalId {
  /** With its article: "a US social security number". */
  readonly name: string;
  /** Global; the number is the group `id`, where there is one. */
  readonly pattern: RegExp;
  /** Whether a text could hold one; spares nearly all of them the pattern, which takes a millisecond to compile. */
  readonly mayHold?: RegExp;
  /** Checks digits and impossible values; absent where a label says what the number is. */
  isValid?(text: string): boolean;
}

/**
 * Numbers that give a person away. Those that look like nothing else are told by their check digits, the others by the
 * label in front of them, so that a phone number or an order number is not taken for one.
 */
export const nationalIds: readonly NationalId[] = [
  {
    name: 'a US social security number',
    pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g,
    // Never issued: 000, 666 and 900 to 999, and groups of zeros (ssa.gov/employer/randomization.html).
    isValid: (text) => !/^(?:000|666|9)|-00-|-0000$/.test(text),
  },
  { name: 'a social security number', ...labelled(['ssn', 'social security (?:number|no)'], '\\d[\\d -]{7,14}\\d') },
  {
    name: 'an Aadhaar number',
    ...labelled(['aadhaa?r', 'aadhaa?r (?:card|number|no)', 'uidai?', 'आधार'], '\\d{4} ?-?\\d{4} ?-?\\d{4}'),
  },
  { name: 'an Indian tax number (PAN)', ...labelled(['pan', 'pan (?:card|number|no)'], '[A-Z]{5}\\d{4}[A-Z]') },
  {
    name: 'the number of a passport',
    ...labelled(
      [
        'passport',
        'passport (?:number|no)',
        'reisepass(?:-?nr|nummer)?',
        'pasaporte',
        'passaporte',
        'passaporto',
        'passeport',
        'паспорт',
        '护照号?码?',
        'パスポート番号',
      ],
      '[A-Z]{0,3} ?\\d{6,9}[A-Z]?',
    ),
  },
  {
    name: 'the number of an identity card',
    ...labelled(
      [
        'personalausweis(?:-?nr|nummer)?',
        'id card(?: number| no)?',
        'national id(?: number| no)?',
        'dni',
        'nie',
        'c[ée]dula',
        'tc kimlik(?: no)?',
        'pesel',
        'codice fiscale',
        'steuer-?id',
        'nino',
        'national insurance (?:number|no)',
        'снилс',
        'инн',
      ],
      '[A-Z\\d][A-Z\\d .-]{6,16}[A-Z\\d]',
    ),
  },
  { name: 'a Brazilian tax number (CPF)', pattern: /(?<![\d.-])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/g, isValid: isCpf },
  {
    name: 'the number of a Chinese identity card',
    pattern: /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d\d{3}[\dXx](?!\d)/g,
    isValid: isChineseId,
  },
  { name: 'a Korean resident number', pattern: /(?<!\d)\d{2}[01]\d[0-3]\d-[1-4]\d{6}(?!\d)/g },
  { name: 'the number of a payment card', pattern: /(?<![\d+-])[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}(?!\d)/g, isValid: isCard },
];

/** A label at the start of a word, then the number behind a colon, a sign or a space. Labels are patterns in lower case. */
function labelled(labels: readonly string[], number: string): Pick<NationalId, 'pattern' | 'mayHold'> {
  const label = `(?:${labels.join('|')})`;
  const pattern = `(?<![\\p{L}\\p{N}])${label}\\.? ?(?:[:#№：-] ?)?(?=[^\\n]{0,3}\\d)(?<id>${number})(?![\\p{L}\\p{N}])`;
  return { pattern: new RegExp(pattern, 'giu'), mayHold: new RegExp(`(?<![a-z\\d])${label}[^\\n]{0,14}\\d`, 'i') };
}

/** The two check digits of the Receita Federal; eleven equal digits are no number. */
function isCpf(text: string): boolean {
  const digits = digitsOf(text);
  if (new Set(digits).size === 1) return false;
  return [9, 10].every((length) => {
    const sum = digits.slice(0, length).reduce((total, digit, index) => total + digit * (length + 1 - index), 0);
    return ((sum * 10) % 11) % 10 === digits[length];
  });
}

/** The check digit of GB 11643-1999. */
function isChineseId(text: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text.charAt(index)), 0);
  return '10X98765432'.charAt(sum % 11) === text.charAt(17).toUpperCase();
}

/** The check digit by Luhn (ISO/IEC 7812-1). */
function isCard(text: string): boolean {
  const digits = digitsOf(text).reverse();
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return sum % 10 === 0 && new Set(digits).size > 1;
}

function digitsOf(text: string): number[] {
  return Array.from(text.replace(/\D/g, ''), Number);
}
