import * as l10n from '@vscode/l10n';
import type { Span } from '../model/span.ts';
import type { Rule } from '../rules/defineRule.ts';
import { rules as allRules } from '../rules/index.ts';
import type { RuleSetting, Ruleset } from '../rules/ruleset.ts';
import { acceptFitting, isObject, type ReportMisfit, type ValuePath } from './accept.ts';
import { type ParsedConfig, parseConfig } from './parseConfig.ts';
import { presets } from './presets/index.ts';
import { type Config, configSchema, parseSettings } from './schema.ts';
import { settleSections } from './sections.ts';

/**
 * Makes the function that turns the editor's settings (an object such as `{ rules: { spacing: 'off' } }`, or anything
 * else a client sends) and the text of a resume.config.json into a configuration. The file wins over the settings, key
 * by key. A value that does not fit is reported, and everything else still applies. Equal input gives the same object,
 * so results kept for its ruleset stay good. Never throws.
 */
export function createConfigResolver(rules: readonly Rule[] = allRules): ConfigResolver {
  const schema = configSchema(rules);
  const known = new Map<string, ResolvedConfig>();
  return (settings, file) => {
    const key = JSON.stringify([settings, file?.path, file?.text]);
    let resolved = known.get(key);
    if (!resolved) {
      // A file being edited leaves a trail of versions; none of them is wanted again.
      if (known.size >= 16) known.clear();
      resolved = resolve(rules, schema, settings, file);
      known.set(key, resolved);
    }
    return resolved;
  };
}

export type ConfigResolver = (settings?: unknown, file?: ConfigFile) => ResolvedConfig;

export interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

export interface ResolvedConfig {
  readonly config: Config;
  readonly ruleset: Ruleset;
  readonly problems: readonly ConfigProblem[];
}

/** A part of the configuration that was left aside. */
export interface ConfigProblem {
  /** What was found, and what is allowed. */
  readonly message: string;
  /** In the file's text; absent for a problem in the editor's settings. */
  readonly span?: Span;
}

type Values = Readonly<Record<string, unknown>>;

function resolve(rules: readonly Rule[], schema: ReturnType<typeof configSchema>, settings: unknown, file?: ConfigFile): ResolvedConfig {
  const problems: ConfigProblem[] = [];
  const read = (value: unknown, report: ReportMisfit) => spellOutRules(acceptFitting(schema, value ?? {}, [], report));
  const fromSettings = read(withoutNulls(settings), (_path, message) => problems.push({ message: `Settings, resume: ${message}` }));
  const parsed = file && parseConfig(file.text);
  const merged = mergeValues(fromSettings, parsed ? readFile(parsed, problems, read) : {});
  const config = parseSettings(merged);
  const own = isObject(merged.rules) ? merged.rules : {};
  const ruleSettings = mergeValues(withoutRevived(presetSettings(config.preset, rules), own), own);
  return {
    config,
    ruleset: {
      rules: rules.flatMap((rule) => settleRule(rule, ruleSettings[rule.id], problems)),
      personalWords: config.spelling.words,
      schema: settleSections(config.sections, (path, message, item) => problems.push(placeConflict(parsed, path, message, item))),
    },
    problems,
  };
}

function readFile(
  { value, fault, spanOf }: ParsedConfig,
  problems: ConfigProblem[],
  read: (value: unknown, report: ReportMisfit) => Values,
): Values {
  if (fault) problems.push(fault);
  return read(value, (path, message, about) => problems.push({ message, span: spanOf(path, about) }));
}

/** At its place in the file; a problem of the settings where the file does not say it. */
function placeConflict(file: ParsedConfig | undefined, path: ValuePath, message: string, item: string | undefined): ConfigProblem {
  const inFile = valueAt(file?.value, path);
  const index = item !== undefined && Array.isArray(inFile) ? inFile.indexOf(item) : -1;
  if (!file || inFile === undefined) return { message: `Settings, resume: ${message}` };
  return { message, span: index < 0 ? file.spanOf(path, isObject(inFile) ? 'key' : 'value') : file.spanOf([...path, index], 'value') };
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
}

/** Writes each `"rule": "off"` as `"rule": { "severity": "off" }`, so that two sources merge key by key. */
function spellOutRules(value: unknown): Values {
  if (!isObject(value)) return {};
  if (!isObject(value.rules)) return value;
  return { ...value, rules: spellOut(value.rules) };
}

function spellOut(rules: Values): Values {
  return Object.fromEntries(Object.entries(rules).map(([id, setting]) => [id, isObject(setting) ? setting : { severity: setting }]));
}

function mergeValues(base: Values, over: Values): Values {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isObject(below) && isObject(value) ? mergeValues(below, value) : value;
  }
  return merged;
}

/** Editors send null for a setting that is not set. */
function withoutNulls(value: unknown): unknown {
  if (!isObject(value)) return value ?? undefined;
  const set = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(set.map(([key, item]) => [key, withoutNulls(item)]));
}

/** What a preset says of each rule; what the person says of the rule goes on top of it. */
function presetSettings(id: string, rules: readonly Rule[]): Values {
  const preset = presets.find((candidate) => candidate.id === id);
  if (!preset) return {};
  const weighed = rules.flatMap(({ id: rule, severity }) => {
    const weight = preset.weigh?.(severity) ?? severity;
    return weight === severity ? [] : [[rule, { severity: weight }] as const];
  });
  return mergeValues(Object.fromEntries(weighed), spellOut(preset.rules));
}

/** Who gives a rule options wants it: a preset that switches it off has no say then. */
function withoutRevived(preset: Values, own: Values): Values {
  const isRevived = (id: string, setting: unknown) => {
    const given = own[id];
    return isObject(setting) && setting.severity === 'off' && isObject(given) && Object.keys(given).length > 0;
  };
  return Object.fromEntries(Object.entries(preset).filter(([id, setting]) => !isRevived(id, setting)));
}

/** A rule with its options complete, or nothing where it is off. */
function settleRule(rule: Rule, setting: unknown, problems: ConfigProblem[]): RuleSetting[] {
  const { severity, ...given } = (isObject(setting) ? setting : {}) as { severity?: RuleSetting['severity'] | 'off' };
  if (severity === 'off') return [];
  const options = rule.options.safeParse(given);
  if (options.success) return [{ rule, severity, options: options.data }];
  problems.push({ message: l10n.t('“rules.{0}” has options that do not go together. Its defaults are used.', rule.id) });
  return [{ rule, severity, options: rule.options.parse({}) }];
}
