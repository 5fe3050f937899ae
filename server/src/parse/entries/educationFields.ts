import type { Field } from '../../model/resume.ts';
import { sourceSpan } from '../../text/prose.ts';
import type { Chosen, FieldOrder } from './chosen.ts';
import { sure } from './chosen.ts';
import type { Parts, Placed } from './parts.ts';

/** Which parts of a header are the degree and the school. */
export function chooseDegree(parts: Parts, order: FieldOrder): Chosen {
  if (parts.role && parts.organization) return { role: parts.role, organization: parts.organization };
  if (parts.role) return { role: parts.role, organization: bestSchool(parts.candidates)?.field };
  if (parts.organization) return { role: bestDegree(parts.candidates)?.field, organization: parts.organization };
  const { candidates } = parts;
  const shared = candidates.filter(({ isShared }) => isShared);
  if (shared.length > 0 && shared.length < candidates.length) return chooseUnderSchool(shared, candidates);
  const [first, second] = candidates;
  if (!first) return {};
  if (!second) return chooseSingle(first);
  return chooseAmong(candidates, order);
}

/** Whether the words of a part are those of a degree or subject and of no school. */
export function isDegreeOnly({ clues }: Placed): boolean {
  return isDegree(clues) && !clues.institution;
}

/** The enclosing header is the school, the entry's own the degree. */
function chooseUnderSchool(shared: readonly Placed[], candidates: readonly Placed[]): Chosen {
  const own = candidates.filter(({ isShared }) => !isShared);
  const organization = bestSchool(shared) ?? shared[0];
  const role = bestDegree(own) ?? own[0];
  return { organization: organization && sure(organization.field), role: role && sure(role.field) };
}

function chooseSingle(only: Placed): Chosen {
  if (only.segment.connector === 'at') return { organization: sure(only.field) };
  if (isDegreeOnly(only)) return { role: sure(only.field) };
  return { organization: { ...only.field, certainty: only.clues.institution ? 'sure' : 'guessed' } };
}

function chooseAmong(candidates: readonly Placed[], order: FieldOrder): Chosen {
  const near = candidates.slice(0, 4);
  const connected = near.find(({ segment }) => segment.connector === 'at');
  const role = bestDegree(near.filter((part) => part !== connected));
  const rest = near.filter((part) => part !== role);
  const organization = connected ?? bestSchool(rest);
  if (role && organization) return { role: sure(withSubject(role, rest)), organization: sure(organization.field) };
  if (role) return { role: sure(withSubject(role, rest)), organization: rest.find(({ clues }) => !isDegree(clues))?.field };
  if (organization) return { organization: sure(organization.field), role: near.find((part) => part !== organization)?.field };
  const [first, second] = near;
  const [one, other] = order === 'role-first' ? [first, second] : [second, first];
  return { role: one?.field, organization: other?.field };
}

/** "Bachelor of Science, Physics": what follows a degree on its line and is no school is its subject. */
function withSubject(degree: Placed, rest: readonly Placed[]): Field {
  const { plain } = degree.facts.row.prose;
  let { to } = degree.segment;
  for (const part of rest) {
    if (
      part.facts !== degree.facts ||
      !part.clues.subject ||
      part.clues.institution ||
      !/^\s*[,，]\s*$|^\s+[-–—]\s+$/u.test(plain.slice(to, part.segment.from))
    )
      continue;
    to = part.segment.to;
  }
  if (to === degree.segment.to) return degree.field;
  const text = plain.slice(degree.segment.from, to).replace(/\s+/g, ' ');
  return { ...degree.field, text, span: sourceSpan(degree.facts.row.prose, degree.segment.from, to) };
}

function bestDegree(parts: readonly Placed[]): Placed | undefined {
  return parts.find(isDegreeOnly) ?? parts.find(({ clues }) => isDegree(clues));
}

function bestSchool(parts: readonly Placed[]): Placed | undefined {
  return parts.find(({ clues }) => clues.institution && !isDegree(clues)) ?? parts.find(({ clues }) => clues.institution);
}

function isDegree(clues: Placed['clues']): boolean {
  return clues.degree || clues.subject;
}
