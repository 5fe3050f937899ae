import type { Entry } from '../../model/resume.ts';

/** Titles that stand right above another one share the employer that only the last of them names. */
export function shareEmployerBelow(entries: readonly Entry[]): Entry[] {
  const shared = [...entries];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const entry = shared[index];
    const below = shared[index + 1];
    if (!entry || !below?.organization || !isBareTitle(entry) || entry.layout !== below.layout || !below.role || !below.dates) continue;
    // The employer has to stand below its title, or it would be the title's alone.
    if (below.organization.span.from < below.role.span.to) continue;
    if (below.organization.span.from < below.dates.span.to) continue;
    shared[index] = { ...entry, organization: { ...below.organization, certainty: 'guessed' }, group: below.group };
  }
  return shared;
}

function isBareTitle({ role, organization, dates, bullets, header, span }: Entry): boolean {
  return role !== undefined && organization === undefined && dates !== undefined && bullets.length === 0 && span.to <= header.to + 1;
}
