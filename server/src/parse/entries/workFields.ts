import type { Chosen, FieldOrder } from './chosen.ts';
import { sure } from './chosen.ts';
import type { Draft } from './drafts.ts';
import type { Parts } from './parts.ts';
import type { Placed } from './placed.ts';
import { withoutRemark } from './remarks.ts';

/** Which parts of a header are the position and the employer. */
export function choosePosition(draft: Draft, parts: Parts, order: FieldOrder): Chosen {
  if (parts.role && parts.organization) return { role: parts.role, organization: parts.organization };
  if (parts.role) return { role: parts.role, organization: nameOf(bestEmployer(parts.candidates) ?? nameLike(parts.candidates[0])) };
  if (parts.organization) return { role: bestPosition(parts.candidates)?.field, organization: parts.organization };
  const { candidates } = parts;
  const shared = candidates.filter(({ isShared }) => isShared);
  if (shared.length > 0 && shared.length < candidates.length) return chooseUnderEmployer(shared, candidates);
  const [first, second] = candidates;
  if (!first) return {};
  if (!second) return chooseSingle(first, draft);
  return chooseAmong(candidates, order);
}

/** Whether the words of a part are those of a position and of no employer. */
export function isPositionOnly({ clues }: Placed): boolean {
  return clues.role && !isEmployer(clues);
}

/** The enclosing header is the employer, the entry's own the role. */
function chooseUnderEmployer(shared: readonly Placed[], candidates: readonly Placed[]): Chosen {
  const own = candidates.filter(({ isShared }) => !isShared);
  const organization = bestEmployer(shared) ?? shared[0];
  const role = bestPosition(own) ?? own[0];
  return { organization: organization && sure(withoutRemark(organization).field), role: role && sure(role.field) };
}

function chooseSingle(only: Placed, draft: Draft): Chosen {
  const organization = isEmployer(only.clues);
  if (only.segment.connector === 'at') return { organization: sure(withoutRemark(only).field) };
  if (only.clues.role && !organization) return { role: sure(only.field) };
  const certainty = organization ? 'sure' : 'guessed';
  if (organization || draft.opener.layout === 'heading') return { organization: { ...withoutRemark(only).field, certainty } };
  return { organization: { ...withoutRemark(only).field, certainty: 'guessed' } };
}

function chooseAmong(candidates: readonly Placed[], order: FieldOrder): Chosen {
  const near = candidates.slice(0, 4);
  const connected = near.find(({ segment }) => segment.connector === 'at');
  const role = bestPosition(near.filter((part) => part !== connected));
  const rest = near.filter((part) => part !== role);
  const organization = connected ?? bestEmployer(rest);
  if (role && organization) return { role: sure(role.field), organization: sure(withoutRemark(organization).field) };
  if (role) return { role: sure(role.field), organization: nameOf(nameLike(rest.find(({ clues }) => !clues.role) ?? rest[0])) };
  if (organization)
    return { organization: sure(withoutRemark(organization).field), role: near.find((part) => part !== organization)?.field };
  const [first, second] = near;
  const [one, other] = order === 'role-first' ? [first, second] : [second, first];
  return { role: one?.field, organization: nameOf(other) };
}

function nameOf(part: Placed | undefined): Chosen['organization'] {
  return part && withoutRemark(part).field;
}

function bestPosition(parts: readonly Placed[]): Placed | undefined {
  return parts.find(isPositionOnly) ?? parts.find(({ clues }) => clues.role);
}

function bestEmployer(parts: readonly Placed[]): Placed | undefined {
  return parts.find(({ clues }) => isEmployer(clues) && !clues.role) ?? parts.find(({ clues }) => isEmployer(clues));
}

function isEmployer(clues: Placed['clues']): boolean {
  return clues.organization || clues.institution;
}

/** What could be a name: no line in running words such as "Replacement of the old booking system". */
function nameLike(part: Placed | undefined): Placed | undefined {
  if (!part || !/^\p{Script=Latin}/u.test(part.segment.text)) return part;
  const words = part.segment.text.split(/\s+/u).slice(1);
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= 2 && lower * 2 > words.length ? undefined : part;
}
