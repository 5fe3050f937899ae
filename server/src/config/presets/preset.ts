import type { Severity } from '../../rules/defineRule.ts';

/** A choice of how much rules weigh, which settings by rule go on top of. */
export interface Preset {
  /** As it is written in the configuration. */
  readonly id: string;
  /** What it does, as a sentence without its subject, for the settings and the documentation. */
  readonly description: string;
  /** Changes the weight of every rule that `rules` does not name; absent where they keep their own. */
  weigh?(severity: Severity): Severity;
  /** By rule, as in the configuration: a severity or “off”, and options. */
  readonly rules: Readonly<Record<string, Level | { readonly severity?: Level; readonly [option: string]: unknown }>>;
}

type Level = Severity | 'off';
