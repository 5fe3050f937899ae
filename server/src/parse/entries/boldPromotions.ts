import type { Draft } from './drafts.ts';
import type { RowFacts } from './rowFacts.ts';

/**
 * Roles in bold under an employer in bold: "**Acme**", "**Senior Baker** | 2020 – 2022", and after its bullets "**Baker**
 * | 2018 – 2020". A line like that of the first role, with dates and a role and nobody else's name, is at the same employer.
 */
export function joinBoldPromotions(drafts: readonly Draft[]): Draft[] {
  let above: { readonly employer: RowFacts; readonly role: RowFacts; readonly group: number } | undefined;
  return drafts.map((draft) => {
    const [first, second] = draft.header;
    const isBold = draft.opener.layout === 'bold' && draft.shared.length === 0;
    if (isBold && above && first && isDatedRole(first) && isLike(first, above.role))
      return { ...draft, shared: [above.employer], group: above.group };
    const opens = isBold && first && second && isEmployer(first) && isDatedRole(second);
    above = opens ? { employer: first, role: second, group: draft.group } : undefined;
    return draft;
  });
}

function isEmployer({ row, line }: RowFacts): boolean {
  return row.startsBold && line.dates.length === 0 && !line.segments.some(({ clues }) => clues.role && !clues.organization);
}

function isDatedRole({ row, line }: RowFacts): boolean {
  return row.startsBold && line.dates.length > 0 && line.segments.some(({ clues }) => clues.role && !clues.organization);
}

function isLike(facts: RowFacts, role: RowFacts): boolean {
  return facts.line.segments.length === role.line.segments.length && !facts.line.clues.organization;
}
