import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { nearestWord } from '../text/nearest.ts';

/** Where a value stands: keys of objects and indexes of arrays, from the root. */
export type ValuePath = readonly (string | number)[];

/** Told of each value that does not fit. `about` is 'key' where the name itself is wrong. */
export type ReportMisfit = (path: ValuePath, message: string, about: 'key' | 'value') => void;

/**
 * The part of a value that fits a schema: what does not is reported and left out, key by key and item by item. Defaults
 * are not filled in, so that the result can be merged with another. Undefined where nothing fits.
 */
export function acceptFitting(schema: z.core.$ZodType, value: unknown, path: ValuePath, report: ReportMisfit): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'default':
    case 'prefault':
    case 'optional':
      return acceptFitting(def.innerType, value, path, report);
    case 'union':
      return acceptFitting(chooseOption(def.options, value), value, path, report);
    case 'object':
      return isObject(value) ? acceptKeys(def, value, path, report) : misfit(path, value, l10n.t('an object'), report);
    case 'array':
      return Array.isArray(value) ? acceptItems(def.element, value, path, report) : misfit(path, value, l10n.t('a list'), report);
    default:
      return acceptValue(schema, value, path, report);
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function acceptKeys(
  { shape, catchall }: Pick<z.core.$ZodObjectDef, 'shape' | 'catchall'>,
  value: Readonly<Record<string, unknown>>,
  path: ValuePath,
  report: ReportMisfit,
) {
  const fitting: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const schema = Object.hasOwn(shape, key) ? shape[key] : catchall;
    if (!schema) {
      report([...path, key], describeUnknownKey(key, path, Object.keys(shape)), 'key');
      continue;
    }
    const accepted = item === undefined ? undefined : acceptFitting(schema, item, [...path, key], report);
    if (accepted !== undefined) fitting[key] = accepted;
  }
  return fitting;
}

function acceptItems(element: z.core.$ZodType, value: readonly unknown[], path: ValuePath, report: ReportMisfit): unknown[] {
  return value.map((item, index) => acceptFitting(element, item, [...path, index], report)).filter((item) => item !== undefined);
}

function acceptValue(schema: z.core.$ZodType, value: unknown, path: ValuePath, report: ReportMisfit): unknown {
  const issue = (schema as z.ZodMiniType).safeParse(value).error?.issues[0];
  return issue ? misfit(path, value, describeAllowed(issue, schema), report) : value;
}

/** Of a rule's two forms, the object for an object, the severity for anything else. */
function chooseOption(options: readonly z.core.$ZodType[], value: unknown): z.core.$ZodType {
  const fits = (option: z.core.$ZodType) => ((option as z.core.$ZodTypes)._zod.def.type === 'object') === isObject(value);
  return options.find(fits) ?? (options[0] as z.core.$ZodType);
}

function misfit(path: ValuePath, value: unknown, allowed: string, report: ReportMisfit): undefined {
  const found = describeFound(value);
  const message =
    path.length === 0
      ? l10n.t('The configuration is {0}. It has to be {1}.', found, allowed)
      : l10n.t('“{0}” is {1}. It has to be {2}.', path.join('.'), found, allowed);
  report(path, message, 'value');
}

function describeFound(value: unknown): string {
  if (Array.isArray(value)) return l10n.t('a list');
  if (isObject(value)) return l10n.t('an object');
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function describeUnknownKey(key: string, path: ValuePath, known: readonly string[]): string {
  const missing = describeMissing(key, path);
  const near = nearestWord(key, known);
  if (near !== undefined) return `${missing} ${l10n.t('Did you mean “{0}”?', near)}`;
  if (known.length === 0 || known.length > 12) return missing;
  return `${missing} ${l10n.t('It may have: {0}.', known.join(', '))}`;
}

function describeMissing(key: string, path: ValuePath): string {
  if (path.length === 0) return l10n.t('The configuration has no “{0}”.', key);
  if (path.length === 1 && path[0] === 'rules') return l10n.t('There is no rule “{0}”.', key);
  return l10n.t('“{0}” has no “{1}”.', path.join('.'), key);
}

const typeNames: Readonly<Record<string, () => string>> = {
  int: () => l10n.t('a whole number'),
  number: () => l10n.t('a number'),
  string: () => l10n.t('text in quotes'),
  boolean: () => l10n.t('true or false'),
  record: () => l10n.t('an object'),
};

function describeAllowed(issue: z.core.$ZodIssue, schema: z.core.$ZodType): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[schema instanceof z.ZodMiniNumberFormat ? 'int' : issue.expected]?.() ?? l10n.t('of type {0}', issue.expected);
    case 'invalid_value':
      return l10n.t('one of {0}', issue.values.map((value) => JSON.stringify(value)).join(', '));
    case 'too_small':
      return issue.origin === 'string' ? l10n.t('text that is not empty') : l10n.t('at least {0}', Number(issue.minimum));
    case 'too_big':
      return l10n.t('at most {0}', Number(issue.maximum));
    default:
      // Without a message of its own in the schema, all that zod says is this.
      return issue.message === 'Invalid input' ? l10n.t('of another form') : issue.message;
  }
}
