import type { Entry } from '../model/resume.ts';

/** The entries of a section in order, roles at one employer together; an entry that stands alone is a group of one. */
export function employerGroups(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isSameEmployer(last, entry)) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** Entries of another kind that stand among them count their groups for themselves, so the employer has to be the same as well. */
function isSameEmployer(one: Entry, other: Entry): boolean {
  const { organization } = one;
  return one.group === other.group && organization !== undefined && organization.span.from === other.organization?.span.from;
}
