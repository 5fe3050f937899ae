import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../server/src/rules/defineRule.ts';

/** The rules of the registry, which has to be up to date. */
export async function loadRules(): Promise<readonly Rule[]> {
  const registry = pathToFileURL(path.resolve('server/src/rules/index.ts')).href;
  const { rules } = (await import(registry)) as { rules: readonly Rule[] };
  return rules;
}
