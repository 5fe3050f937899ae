/** What JSON can say. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** An object of the values that say something: no null, and no empty text, list or object at any depth. */
export function compact(values: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const entries = Object.entries(values).flatMap(([key, value]) => {
    const kept = compactValue(value);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  // Not by assignment: a key may be “__proto__”.
  return Object.fromEntries(entries);
}

function compactValue(value: JsonValue | undefined): JsonValue | undefined {
  if (value === null || value === '') return undefined;
  if (isJsonList(value)) {
    const items = value.flatMap((item) => compactValue(item) ?? []);
    return items.length > 0 ? items : undefined;
  }
  if (!isJsonObject(value)) return value;
  const kept = compact(value);
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** The JSON of a value with its keys in order: equal for values that say the same. */
export function canonicalJson(value: JsonValue | undefined): string {
  if (isJsonList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value) ?? 'undefined';
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(',')}}`;
}
