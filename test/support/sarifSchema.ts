import * as z from 'zod/mini';

/**
 * What is wrong with a SARIF log, one line for each fault. The objects that we write, with the names, types, values and required parts that
 * the schema of SARIF 2.1.0 (OASIS, errata 01) gives them; as there, nothing else may stand in them.
 */
export function sarifFaults(log: unknown): string[] {
  const { error } = z.safeParse(logSchema, log);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

const text = z.string().check(z.minLength(1));
const count = z.int().check(z.minimum(1));
const level = z.enum(['none', 'note', 'warning', 'error']);
const message = z.strictObject({ text });
const propertyBag = z.record(z.string(), z.unknown());
/** RFC 3986: a URI, or a reference without a scheme, in which nothing stands that has to be escaped. */
const uriReference = z.string().check(z.regex(/^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9A-F]{2})+$/i));
const uri = z.string().check(z.regex(/^[a-z][a-z0-9+.-]*:\/\/(?:[\w\-.~!$&'()*+,;=:@/?#]|%[0-9A-F]{2})+$/i));

const region = z.strictObject({ startLine: count, startColumn: count, endLine: count, endColumn: count });
const artifactLocation = z.strictObject({ uri: uriReference, uriBaseId: z.optional(z.string()) });
const location = z.strictObject({ physicalLocation: z.strictObject({ artifactLocation, region }) });

const reportingDescriptor = z.strictObject({
  id: text,
  shortDescription: message,
  fullDescription: message,
  helpUri: uri,
  defaultConfiguration: z.strictObject({ level }),
});

const driver = z.strictObject({
  name: text,
  version: text,
  semanticVersion: text,
  informationUri: uri,
  rules: z.array(reportingDescriptor).check(z.refine((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, 'rules twice')),
});

const result = z.strictObject({
  ruleId: text,
  ruleIndex: z.int().check(z.minimum(-1)),
  level,
  message,
  locations: z.array(location),
  partialFingerprints: z.record(z.string(), z.string()),
  properties: propertyBag,
});

const invocation = z.strictObject({
  executionSuccessful: z.boolean(),
  toolExecutionNotifications: z.array(z.strictObject({ level, message })),
});

const run = z.strictObject({
  tool: z.strictObject({ driver }),
  invocations: z.array(invocation),
  columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
  results: z.array(result),
});

const logSchema = z.strictObject({ $schema: uri, version: z.literal('2.1.0'), runs: z.array(run) });
