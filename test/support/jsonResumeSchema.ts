import { createRequire } from 'node:module';

/** What the schema of JSON Resume itself says is wrong with a value, one line for each fault. */
export function jsonResumeFaults(value: unknown): string[] {
  let faults: string[] = [];
  validate(value, (errors) => {
    faults = (errors ?? []).map(String);
  });
  return faults;
}

const require = createRequire(import.meta.url);
const { validate } = require('@jsonresume/schema') as {
  validate(value: unknown, done: (errors: readonly unknown[] | null) => void): void;
};
