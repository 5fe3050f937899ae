import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GeneratedFile } from './generatedFile.ts';

/** The lists of all rules, languages, themes and skills: one import and one item for each file of a folder. */
export function generateRegistries(): GeneratedFile[] {
  return registries.map((registry) => writeRegistry(registry, readMembers(registry)));
}

interface Registry {
  readonly folder: string;
  readonly file: string;
  /** The name of the exported list. */
  readonly list: string;
  readonly type: string;
  /** Where the type is declared, seen from the folder. */
  readonly typeFile: string;
  /** What tells a member from the other files of its folder; the first group is its name. Absent for lists in JSON. */
  readonly member?: RegExp;
  readonly about: string;
}

const registries: readonly Registry[] = [
  {
    folder: 'server/src/rules',
    file: 'index.ts',
    list: 'rules',
    type: 'Rule',
    typeFile: './defineRule.ts',
    member: /^export const (\w+) = defineRule\(/m,
    about: 'All rules, by id.',
  },
  {
    folder: 'server/src/languages',
    file: 'all.ts',
    list: 'allLanguages',
    type: 'Language',
    typeFile: './language.ts',
    member: /^export const (\w+): Language = /m,
    about: 'All languages, by code.',
  },
  {
    folder: 'server/src/dates/formats',
    file: 'index.ts',
    list: 'dateFormats',
    type: 'DateFormat',
    typeFile: '../dateFormat.ts',
    member: /^export const (\w+) = defineDateFormat\(/m,
    about: 'All date formats, by file.',
  },
  {
    folder: 'server/src/sections',
    file: 'index.ts',
    list: 'sections',
    type: 'SectionDefinition',
    typeFile: './section.ts',
    member: /^export const (\w+): SectionDefinition = /m,
    about: 'The kinds of sections, by name.',
  },
  {
    folder: 'server/src/themes',
    file: 'index.ts',
    list: 'themes',
    type: 'Theme',
    typeFile: './theme.ts',
    member: /^export const (\w+): Theme = /m,
    about: 'All themes, by id.',
  },
  {
    folder: 'server/src/config/presets',
    file: 'index.ts',
    list: 'presets',
    type: 'Preset',
    typeFile: './preset.ts',
    member: /^export const (\w+): Preset = /m,
    about: 'All presets, by id.',
  },
  {
    folder: 'server/src/export',
    file: 'index.ts',
    list: 'exporters',
    type: 'Exporter',
    typeFile: './exporter.ts',
    member: /^export const (\w+): (?:Text)?Exporter = /m,
    about: 'All formats that a resume can be exported to, by file.',
  },
  {
    folder: 'server/src/cli/formats',
    file: 'index.ts',
    list: 'reportFormats',
    type: 'ReportFormat',
    typeFile: './reportFormat.ts',
    member: /^export const (\w+): ReportFormat = /m,
    about: 'All ways to print what `check` found, by file.',
  },
  {
    folder: 'server/src/skills/data',
    file: 'index.ts',
    list: 'skills',
    type: 'Skill',
    typeFile: '../skill.ts',
    about: 'All skills, by domain.',
  },
];

interface Member {
  readonly file: string;
  readonly name: string;
}

function readMembers({ folder, file: own, member }: Registry): Member[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files.flatMap((file) => {
    if (!member) return file.endsWith('.json') ? [{ file, name: camelCase(path.basename(file, '.json')) }] : [];
    const name = file.endsWith('.ts') && file !== own ? member.exec(readFileSync(path.join(folder, file), 'utf8'))?.[1] : undefined;
    return name === undefined ? [] : [{ file, name }];
  });
}

function writeRegistry({ folder, file, list, type, typeFile, member, about }: Registry, members: readonly Member[]): GeneratedFile {
  const imports = members.map(({ file: from, name }) => `import ${member ? `{ ${name} }` : name} from './${from}';`);
  const items = members.map(({ name }) => (member ? name : `...${name}`));
  const text = `// Written by \`npm run generate\` from the files of this folder.

import type { ${type} } from '${typeFile}';
${imports.join('\n')}

/** ${about} */
export const ${list}: readonly ${type}[] = [${items.join(', ')}];
`;
  return { path: `${folder}/${file}`, text };
}

/** `bullet-length` → `bulletLength`, as in the export of a file of that name. */
export function camelCase(name: string): string {
  return name.replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
