import type { CleanResume } from '../cleanResume.ts';
import type { Plant, Planter } from '../planter.ts';
import type { Random } from '../random.ts';

export const privacyPlanters: readonly Planter[] = [
  {
    rule: 'national-id',
    plant(resume, random) {
      const digits = (count: number) => Array.from({ length: count }, () => 1 + random.below(9)).join('');
      return addLine(resume, random, [
        `SSN: ${1 + random.below(5)}${digits(2)}-${digits(2)}-${digits(4)}`,
        `Aadhaar: ${digits(4)} ${digits(4)} ${digits(4)}`,
        `Passport No. C${digits(8)}`,
        `Personalausweis: L${digits(8)}`,
        `Card: ${cardNumber(digits)}`,
        `DNI ${digits(8)}Z`,
      ]);
    },
  },
  {
    rule: 'personal-data',
    plant(resume, random) {
      if (resume.language === 'de' || resume.language === 'ja') return undefined;
      const day = 1 + random.below(28);
      return addLine(resume, random, [
        `Date of birth: ${day} March 1987`,
        `Gender: female`,
        'Marital status: married, two children',
        'Religion: none',
        `Date de naissance : ${day} mai 1987`,
        `Age: ${24 + day}`,
      ]);
    },
  },
  {
    rule: 'street-address',
    plant(resume, random) {
      if (resume.language === 'de' || resume.language === 'ja') return undefined;
      const number = 1 + random.below(400);
      return addLine(resume, random, [
        `${number} Alder Street, Springfield`,
        `${number} Old Mill Road`,
        `${number}, rue de la Fosse, 44000 Nantes`,
        `Calle Mayor ${number}, 28013 Madrid`,
        `Keizersgracht ${number}, Amsterdam`,
        `Flat ${number}, Harbour House`,
      ]);
    },
  },
];

/** In the head, where people put it. */
function addLine(resume: CleanResume, random: Random, lines: readonly string[]): Plant | undefined {
  const edit = resume.addToHead(random.pick(lines) ?? '');
  return edit && { edits: [edit], where: 'anywhere' };
}

/** Sixteen digits of which the last makes the sum right. */
function cardNumber(digits: (count: number) => string): string {
  const front = `4${digits(14)}`;
  const sum = [...front].reduce((total, digit, index) => total + (index % 2 === 1 ? Number(digit) : doubled(Number(digit))), 0);
  const number = `${front}${(10 - (sum % 10)) % 10}`;
  return number.replace(/(\d{4})(?=\d)/g, '$1 ');
}

function doubled(digit: number): number {
  return digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
}
