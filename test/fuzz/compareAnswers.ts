/** The diagnostics of a report. */
export function itemsOf(report: unknown): readonly unknown[] {
  return (report as { readonly items?: readonly unknown[] } | null | undefined)?.items ?? [];
}

/** By what a later request refers to an answer. */
const namesOfAnswers: ReadonlySet<string> = new Set(['resultId', 'data']);

/** An answer without what tells one from another. */
export function withoutIds(answer: unknown): unknown {
  return answer === undefined
    ? undefined
    : JSON.parse(JSON.stringify(answer, (key, value) => (namesOfAnswers.has(key) ? undefined : value)));
}

/** The diagnostics of one report that the other does not have. */
export function describeExtra(report: readonly unknown[] = [], other: readonly unknown[] = []): string {
  const own = report.map((item) => JSON.stringify(item));
  const left = new Map<string, number>();
  for (const item of other.map((one) => JSON.stringify(one))) left.set(item, (left.get(item) ?? 0) + 1);
  const extra = own.filter((item) => {
    left.set(item, (left.get(item) ?? 0) - 1);
    return (left.get(item) ?? 0) < 0;
  });
  return `${own.length} problems; only here: ${extra.slice(0, 5).join(' ')}`;
}
