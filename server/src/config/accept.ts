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
      return isObject(value) ? acceptKeys(def, value, path, report) : misfit(path, value, 'an object', report);
    case 'array':
      return Array.isArray(value) ? acceptItems(def.element, value, path, report) : misfit(path, value, 'a list', report);
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
  report(path, `${quotePath(path)} is ${describeFound(value)}. It has to be ${allowed}.`, 'value');
}

function quotePath(path: ValuePath): string {
  return path.length === 0 ? 'The configuration' : `“${path.join('.')}”`;
}

function describeFound(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function describeUnknownKey(key: string, path: ValuePath, known: readonly string[]): string {
  const isRule = path.length === 1 && path[0] === 'rules';
  const start = isRule ? `There is no rule “${key}”.` : `${path.length === 0 ? 'The configuration' : quotePath(path)} has no “${key}”.`;
  const near = nearestWord(key, known);
  if (near !== undefined) return `${start} Did you mean “${near}”?`;
  if (known.length === 0 || known.length > 12) return start;
  return `${start} It may have: ${known.join(', ')}.`;
}

const typeNames: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'text in quotes',
  boolean: 'true or false',
  record: 'an object',
};

function describeAllowed(issue: z.core.$ZodIssue, schema: z.core.$ZodType): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[schema instanceof z.ZodMiniNumberFormat ? 'int' : issue.expected] ?? `of type ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' ? 'text that is not empty' : `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      // Without a message of its own in the schema, all that zod says is this.
      return issue.message === 'Invalid input' ? 'of another form' : issue.message;
  }
}
