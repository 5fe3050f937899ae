import type { Field } from '../../model/resume.ts';
import type { Chosen, FieldOrder } from './chosen.ts';
import { sure } from './chosen.ts';
import { pickDegree } from './degreeField.ts';
import type { Parts } from './parts.ts';
import type { Placed } from './placed.ts';
import { pickSchool, withoutBracket } from './schoolField.ts';
import { joinFields, joinStudies, readStudies, type Study } from './studies.ts';

/** Which parts of a header are the degree and the school. */
export function chooseDegree(parts: Parts, order: FieldOrder): Chosen {
  const studies = readStudies(parts);
  const school = parts.organization ? [] : pickSchool(studies);
  const degree = pickDegree(studies, school, school.length > 0 || parts.organization !== undefined);
  // "Title:" below an education is as often that of a thesis.
  const labelled = parts.studies.length > 0 || degree.length > 0 || !parts.role ? parts.studies : [parts.role];
  const chosen = {
    role: joinFields([...(addsTo(degree, labelled) ? [joinStudies(degree)] : []), ...labelled]),
    organization: parts.organization ?? (school.length > 0 ? joinStudies(school) : undefined),
  };
  const rest = studies.filter((study) => !school.includes(study) && !degree.includes(study));
  const fields = completeWith(rest.filter(couldBeName), chosen, order, labelled.length > 0 || degree.some(({ says }) => says === 'degree'));
  return { ...fields, location: readPlace(rest, fields) ?? (parts.labelled ? parts.location : undefined) };
}

/** The first places that stand side by side, the school left out. */
function readPlace(studies: readonly Study[], { organization }: Chosen): Field | undefined {
  const places = studies.filter(
    (study) => study.says === 'place' && !(organization && joinStudies([study]).span.from === organization.span.from),
  );
  const [first, second] = places;
  if (!first) return undefined;
  const isNext = second?.facts === first.facts && isComma(second.facts.row.prose.plain.slice(first.to, second.from));
  return sure(joinStudies(isNext ? [first, second] : [first]));
}

function isComma(text: string): boolean {
  return /^[\s,，]+$/u.test(text);
}

/** Whether the words of a part are those of a degree or subject and of no school. */
export function isDegreeOnly({ clues }: Placed): boolean {
  return (clues.degree || clues.subject) && !clues.institution;
}

/** "Diploma" in a header of its own and "Field: Physics" are one degree; a labelled degree needs nothing more. */
function addsTo(degree: readonly Study[], labelled: readonly Field[]): boolean {
  if (degree.length === 0) return false;
  return labelled.length === 0 || (degree[0]?.says === 'degree' && labelled.every(({ text }) => !text.includes(degree[0]?.text ?? '')));
}

function couldBeName({ says, text, maybeSchool }: Study): boolean {
  return (
    (says === 'unknown' || says === 'subject' || says === 'school' || maybeSchool) &&
    text.split(' ').length <= longestName &&
    !/^[\p{Ll}\d]/u.test(text)
  );
}

const longestName = 12;

/** Where the words tell one field or none, the place of the rest does. */
function completeWith(left: readonly Study[], { role, organization }: Chosen, order: FieldOrder, isDegree: boolean): Chosen {
  const [first, second] = left;
  if (role && organization) return { role: sure(role), organization: sure(organization) };
  if (organization) {
    const degree =
      left.find(({ maybeSchool, says }) => !maybeSchool && says !== 'school') ??
      left.find(({ says, gap }) => says === 'school' && gap === undefined);
    return { role: degree && joinStudies([degree]), organization: sure(organization) };
  }
  if (role && !first && order === 'organization-first' && !isDegree) return { organization: { ...role, certainty: 'guessed' } };
  if (role) {
    const school =
      left.find(({ afterAt }) => afterAt) ?? left.find(({ says }) => says === 'unknown') ?? left.find(({ maybeSchool }) => maybeSchool);
    return { role: sure(role), organization: school && joinStudies([withoutBracket(school)]) };
  }
  if (!first) return {};
  if (!second || first.afterAt) return { organization: joinStudies([first]), role: second && joinStudies([second]) };
  const [degree, school] = order === 'role-first' && !first.isShared ? [first, second] : [second, first];
  return { role: joinStudies([degree]), organization: joinStudies([school]) };
}
