// The web-worker extension host has no node:assert.

export function assertDeepEqual(actual: unknown, expected: unknown): void {
  const [shown, wanted] = [actual, expected].map((value) => JSON.stringify(value, undefined, 2));
  if (shown !== wanted) throw new Error(`Expected ${wanted}, found ${shown}.`);
}

export function assertIncludes(actual: string | readonly string[], expected: string): void {
  if (!actual.includes(expected)) throw new Error(`Expected ${JSON.stringify(expected)} in ${JSON.stringify(actual)}.`);
}

export function assertMatches(actual: string, expected: RegExp): void {
  if (!expected.test(actual)) throw new Error(`Expected ${expected} to match ${JSON.stringify(actual)}.`);
}
