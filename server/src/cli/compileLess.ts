import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 optimise a function ten times later than by default, in all threads. A run over a thousand files ends about when V8 has optimised
 * everything, and the optimising takes half of its processor time. Has no effect on what comes out.
 */
export function compileLess(): void {
  // A later V8 that did not know the flag would complain on standard error.
  if (Number.parseInt(process.versions.v8, 10) <= knownTo) setFlagsFromString('--interrupt-budget=600000');
}

/** The V8 of Node 24. */
const knownTo = 13;
