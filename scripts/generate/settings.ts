import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { presets } from '../../server/src/config/presets/index.ts';
import { configFileName, configSchema } from '../../server/src/config/schema.ts';
import type { Rule } from '../../server/src/rules/defineRule.ts';
import type { GeneratedFile } from './generatedFile.ts';
import { extractTexts, type ManifestTexts } from './manifestTexts.ts';

/** The JSON Schema of resume.config.json, and the same as settings in the manifest, whose English texts are in package.nls.json. */
export function generateSettings(rules: readonly Rule[]): GeneratedFile[] {
  const schema = readSchema(rules);
  const { settings, texts } = extractTexts({ ...collectSettings(schema), ...editorSettings }, 'settings');
  return [
    { path: schemaPath, text: JSON.stringify({ ...schema, title: 'Configuration of Resume Markdown' }) },
    { path: 'package.json', text: writeManifest(settings) },
    { path: textsPath, text: writeTexts(texts) },
  ];
}

/** What only the editor is told: what is about the text in it, and a program to run, which no file that came with a folder may name. */
const editorSettings: Record<string, JsonSchema> = {
  'resume.preview.pageEnds': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Mark in the text where each page begins, while the preview is open.',
    scope: 'resource',
  },
  'resume.export.browserPath': {
    type: ['string', 'null'],
    default: null,
    markdownDescription:
      'The executable of Chrome, Edge, Chromium or Brave that prints PDFs. Without it the one that is installed is looked for.',
    scope: 'machine-overridable',
  },
};

const schemaPath = 'schemas/resume.config.schema.json';
const textsPath = 'package.nls.json';

export interface JsonSchema {
  type?: string | string[];
  description?: string;
  markdownDescription?: string;
  enumDescriptions?: string[];
  enum?: string[];
  default?: unknown;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  [keyword: string]: unknown;
}

function readSchema(rules: readonly Rule[]): JsonSchema {
  const schema = z.toJSONSchema(configSchema(rules), {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => closeObject(jsonSchema as JsonSchema),
  }) as JsonSchema;
  for (const rule of rules) {
    const setting = schema.properties?.rules?.properties?.[rule.id];
    if (setting) setting.default = rule.severity;
  }
  const preset = schema.properties?.preset;
  if (preset) preset.enumDescriptions = presets.map(({ description }) => description);
  return schema;
}

/** Editors mark an unknown key, as the extension itself does. */
function closeObject(schema: JsonSchema): void {
  if (schema.properties && typeof schema.additionalProperties !== 'object') schema.additionalProperties = false;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
}

/** `sections.required` becomes the setting `resume.sections.required`, and each rule a setting of its own. */
function collectSettings(schema: JsonSchema): Record<string, JsonSchema> {
  const settings: Record<string, JsonSchema> = {};
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    if (key === '$schema') continue;
    if (!value.properties) settings[`resume.${key}`] = toSetting(value);
    for (const [inner, item] of Object.entries(value.properties ?? {})) settings[`resume.${key}.${inner}`] = toSetting(item);
  }
  return settings;
}

function writeManifest(settings: Record<string, JsonSchema>): string {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  manifest.contributes.configuration.properties = settings;
  manifest.contributes.jsonValidation = [{ fileMatch: configFileName, url: `./${schemaPath}` }];
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The texts of the settings, and what people wrote beside them for the rest of the manifest. */
function writeTexts(texts: ManifestTexts): string {
  const old: ManifestTexts = JSON.parse(readFileSync(textsPath, 'utf8'));
  const handwritten = Object.entries(old).filter(([key]) => !key.startsWith('settings.'));
  const all = [...handwritten, ...Object.entries(texts)].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}

/** A setting may differ from file to file, and an unset one is null: VS Code would otherwise make up an empty text. */
function toSetting({ description, ...schema }: JsonSchema): JsonSchema {
  const setting = { ...schema, markdownDescription: description, scope: 'resource' };
  return 'default' in schema ? setting : { ...setting, type: [schema.type as string, 'null'], default: null };
}
