import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GeneratedFile } from './generatedFile.ts';

/** The lists of all rules, languages, themes and so on: one import and one item for each file of a folder. */
export function generateRegistries(): GeneratedFile[] {
  return registries.flatMap((registry) => {
    const files = existsSync(registry.folder)
      ? readdirSync(registry.folder)
          .filter((file) => belongs(registry, file))
          .sort()
      : [];
    return files.length > 0 || registry.folder === 'server/src/rules' ? [writeRegistry(registry, files)] : [];
  });
}

interface Registry {
  readonly folder: string;
  /** The name of the exported list. */
  readonly list: string;
  readonly type: string;
  /** Where the type is declared. */
  readonly typeFile: string;
  /** What tells a member of the registry from the other files of its folder. */
  readonly member: RegExp;
  readonly about: string;
}

const registries: readonly Registry[] = [
  {
    folder: 'server/src/rules',
    list: 'rules',
    type: 'Rule',
    typeFile: './defineRule.ts',
    member: /^export const \w+ = defineRule\(/m,
    about: 'All rules, by id.',
  },
  {
    folder: 'server/src/render/themes',
    list: 'themes',
    type: 'Theme',
    typeFile: './theme.ts',
    member: /^export const \w+: Theme = /m,
    about: 'All themes, by id.',
  },
];

function belongs({ folder, member }: Registry, file: string): boolean {
  return file.endsWith('.ts') && file !== 'index.ts' && member.test(readFileSync(path.posix.join(folder, file), 'utf8'));
}

function writeRegistry({ folder, list, type, typeFile, about }: Registry, files: readonly string[]): GeneratedFile {
  const names = files.map((file) => camelCase(path.basename(file, '.ts')));
  const imports = [...files.map((file, index) => [`./${file}`, `{ ${names[index]} }`] as const), [typeFile, `type { ${type} }`] as const]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, what]) => `import ${what} from '${from}';`);
  const text = `// Written by \`npm run generate\` from the files of this folder.
${imports.join('\n')}

/** ${about} */
export const ${list}: readonly ${type}[] = [
${names.map((name) => `  ${name},`).join('\n')}
];
`;
  return { path: `${folder}/index.ts`, text };
}

/** `bullet-length` → `bulletLength`, as in the export of a file of that name. */
export function camelCase(name: string): string {
  return name.replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
