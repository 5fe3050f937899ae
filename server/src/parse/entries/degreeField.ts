import { readStudyClues } from '../clues.ts';
import type { Study } from './studies.ts';

/**
 * The pieces of a header that name the degree with its subject: those that follow the degree on its line up to the
 * school, and where it stands bare the subject from elsewhere in the header.
 */
export function pickDegree(studies: readonly Study[], school: readonly Study[], schoolKnown: boolean): Study[] {
  const isSchool = (study: Study) => school.some(({ facts, from }) => facts === study.facts && from === study.from);
  const rest = studies.filter((study) => !isSchool(study));
  const own = rest.filter(({ isShared }) => !isShared);
  const head = find(own, 'degree') ?? find(own, 'subject') ?? find(rest, 'degree') ?? find(rest, 'subject');
  if (!head) return [];
  const row = studies.filter(({ facts }) => facts === head.facts);
  const at = row.indexOf(head);
  const schoolAt = row.findIndex(isSchool);
  const run = [head];
  for (let index = at + 1; index < row.length; index += 1) {
    const next = row[index];
    if (
      !next ||
      isSchool(next) ||
      !continuesDegree(next, run, { before: index < schoolAt, known: schoolKnown, last: index === row.length - 1 })
    )
      break;
    run.push(next);
  }
  const before = row[at - 1];
  if (before?.says === 'subject' && !isSchool(before) && isClose(head.gap)) run.unshift(before);
  if (run.length > 1 || !isBare(head)) return run;
  const apart = own.filter((study) => study !== head && isApart(study, head, schoolAt > at));
  const subject = apart.find(namesSubject) ?? apart.find((study) => schoolKnown && isRowOfItsOwn(study));
  return subject ? [head, subject].sort((a, b) => a.facts.index - b.facts.index || a.from - b.from) : run;
}

const find = (studies: readonly Study[], says: Study['says']): Study | undefined => studies.find((study) => study.says === says);

interface SchoolPlace {
  /** The school follows on the same row. */
  readonly before: boolean;
  readonly known: boolean;
  /** Nothing follows the piece on the row. */
  readonly last: boolean;
}

function continuesDegree(next: Study, run: readonly Study[], school: SchoolPlace): boolean {
  const gap = next.gap ?? '';
  if (/[:：]/u.test(gap) && !school.last) return false;
  if (/[;；.。]/u.test(gap)) return next.says === 'subject' && run.length === 1 && run.every(isBare);
  if (next.says === 'degree' || next.says === 'subject') return true;
  if (next.says !== 'unknown' || !school.known || next.text.length > longestSubject) return false;
  return school.before || (isClose(gap) && run.every(isBare));
}

const longestSubject = 80;

/** Nothing but a comma, a dash, a space or a bracket between two pieces. */
function isClose(gap: string | undefined): boolean {
  return gap !== undefined && /^[\s,，、()（）/–—-]*$/u.test(gap);
}

/** A degree without its subject: "B.Sc.", "Bachelor of Arts", "本科". */
function isBare({ text, says }: Study): boolean {
  const rest = text.replace(/\bof (?:the )?\p{L}{1,20}/iu, '');
  return says === 'degree' && !/\s(?:in|en|em|of|de|für|z|по)\s\p{L}/u.test(rest) && !readStudyClues(rest).subject;
}

/** “软件工程专业” is a subject by its words, whatever else they say. */
function namesSubject({ says, text }: Study): boolean {
  return says === 'subject' || (says === 'degree' && /[\p{Script=Han}\p{Script=Hangul}]/u.test(text) && readStudyClues(text).subject);
}

/** A line of a few words that stands out. */
function isRowOfItsOwn({ says, text, facts }: Study): boolean {
  return says === 'unknown' && text.split(' ').length <= 8 && (facts.row.startsBold || facts.row.container === 'heading');
}

/** A piece of the same line behind the school, or a line of its own. */
function isApart(subject: Study, head: Study, schoolBetween: boolean): boolean {
  if (subject.facts === head.facts) return schoolBetween;
  return subject.gap === undefined && subject.to >= subject.facts.row.prose.plain.length - 1;
}
