import { isRegion } from '../../text/places.ts';
import { readStudyClues } from '../clues.ts';
import type { Study } from './studies.ts';

/** The pieces of a header that name the school: a university before its faculty, with the campus that is part of its name. */
export function pickSchool(studies: readonly Study[]): Study[] {
  const schools = studies.filter(({ says }) => says === 'school');
  const whole = schools.filter(({ text }) => !isUnit(text));
  const school = whole.find(({ afterAt }) => afterAt) ?? whole[0] ?? schools[0];
  if (!school) return [];
  const at = studies.indexOf(school);
  const before = school.gap === undefined ? undefined : studies[at - 1];
  if (whole.length === 0 && before?.says === 'unknown') return [before];
  const after = studies[at + 1];
  const taken = [withoutBracket(school)];
  // "Northfield, The State University of Nowhere".
  if (before?.says === 'unknown' && isComma(school.gap) && /^the\s/i.test(school.text)) taken.unshift(before);
  // "Centro Souza - Fatec Norte" on a line of its own.
  if (before?.says === 'unknown' && before.gap === undefined && /^\s[-–—]\s$/u.test(school.gap ?? '') && isAlone(school, studies))
    taken.unshift(before);
  if (after?.says === 'school' && (isComma(after.gap) || after.gap === ' / ') && !isUnit(after.text)) taken.push(after);
  else if ((after?.says === 'place' || after?.says === 'unknown') && hasCampuses(school.text, after.gap)) taken.push(firstPlace(after));
  return taken;
}

/** The degree stands on another line than the school. */
function isAlone(school: Study, studies: readonly Study[]): boolean {
  const degrees = studies.filter(({ says }) => says === 'degree' || says === 'subject');
  return degrees.length > 0 && degrees.every(({ facts }) => facts !== school.facts);
}

const isComma = (gap: string | undefined): boolean => gap !== undefined && /^\s*[,，]\s*$/u.test(gap);

/** "School of Engineering" is a part of some university. */
function isUnit(text: string): boolean {
  return unit.test(text);
}

const unit =
  /^(?:school|college|faculty|department|dept\.?|institute|division|cent(?:er|re)|facultad|faculdade|faculté|facoltà|fakultät|institut|instituto|istituto|département|departamento|институт)\s(?:of|for|für|de|di|da|des|der|del|d['’])|^(?:факультет|кафедра|wydział|katedra)\s|\s(?:факультет|fakultät|fakültesi|faculty)$/iu;

/** A state's university has one in many a city: "University of Missouri - St. Louis", "University of California, Davis". */
function hasCampuses(school: string, gap: string | undefined): boolean {
  if (gap === undefined) return false;
  const region = /^(?:the )?university of (?<region>.+)$/i.exec(school)?.groups?.region;
  if (/^\s+[-–—]\s+$/u.test(gap)) return region !== undefined;
  return isComma(gap) && region !== undefined && isRegion(region);
}

function firstPlace(place: Study): Study {
  const end = place.text.search(/[,，]/u);
  return end < 0 ? place : { ...place, text: place.text.slice(0, end), to: place.from + end };
}

/** “哈尔滨某大学(保研)”: what is in brackets behind the name and neither a name itself nor letters is said about it. */
export function withoutBracket(school: Study): Study {
  const open = school.text.search(/\s?[(（][^()（）]{1,30}[)）]$/u);
  const bracket = school.text.slice(open);
  if (open <= 0 || !(readStudyClues(bracket).aside || (/[(（][\p{Ll}\p{Lo}]/u.test(bracket) && !/[(（]\p{Lu}{2}/u.test(bracket))))
    return school;
  const end = school.facts.row.prose.plain.slice(school.from, school.to).search(/\s?[(（][^()（）]{1,30}[)）]$/u);
  return { ...school, text: school.text.slice(0, open), to: school.from + end };
}
