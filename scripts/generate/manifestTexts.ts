import type { JsonSchema } from './settings.ts';

/** English texts by the key that stands for them in the manifest. */
export type ManifestTexts = Record<string, string>;

/**
 * Settings whose texts are replaced with the keys of package.nls.json, `%settings.preset%`, and those texts. A text that
 * several settings have in common has one key, which names no setting: `settings.common.severity`.
 */
export function extractTexts(
  settings: Record<string, JsonSchema>,
  prefix: string,
): { settings: Record<string, JsonSchema>; texts: ManifestTexts } {
  const counts = new Map<string, number>();
  const count: Replace = (text) => {
    counts.set(text, (counts.get(text) ?? 0) + 1);
    return text;
  };
  for (const setting of Object.values(settings)) replaceTexts(setting, '', count);
  const texts: ManifestTexts = {};
  const replace: Replace = (text, path) => {
    const common = `${prefix}.common.${path.slice(path.lastIndexOf('.') + 1)}`;
    const key = (counts.get(text) ?? 0) > 1 && (texts[common] ?? text) === text ? common : `${prefix}.${path}`;
    texts[key] = text;
    return `%${key}%`;
  };
  const replaced = Object.entries(settings).map(([name, setting]) => [name, replaceTexts(setting, name.replace(/^resume\./, ''), replace)]);
  return { settings: Object.fromEntries(replaced), texts };
}

type Replace = (text: string, path: string) => string;

/** A copy of a schema with other texts in place of its descriptions. */
function replaceTexts(schema: JsonSchema, path: string, replace: Replace): JsonSchema {
  const copy: JsonSchema = { ...schema };
  if (schema.description !== undefined) copy.description = replace(schema.description, path);
  if (schema.markdownDescription !== undefined) copy.markdownDescription = replace(schema.markdownDescription, path);
  const { enum: values, enumDescriptions, properties, anyOf, items, additionalProperties } = schema;
  if (enumDescriptions) copy.enumDescriptions = enumDescriptions.map((text, index) => replace(text, `${path}.${values?.[index]}`));
  const inner = (value: JsonSchema) => replaceTexts(value, path, replace);
  if (Array.isArray(anyOf)) copy.anyOf = anyOf.map(inner);
  if (isSchema(items)) copy.items = inner(items);
  if (isSchema(additionalProperties)) copy.additionalProperties = inner(additionalProperties);
  if (properties) {
    const entries = Object.entries(properties).map(([name, value]) => [name, replaceTexts(value, `${path}.${name}`, replace)]);
    copy.properties = Object.fromEntries(entries);
  }
  return copy;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
