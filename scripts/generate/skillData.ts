import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { GeneratedFile } from './generatedFile.ts';
import { camelCase } from './registries.ts';

const folder = 'server/src/skills/data';

/** The list of all skills: one import for each JSON file of the folder. */
export function generateSkillData(): GeneratedFile[] {
  const domains = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.basename(file, '.json'))
    .sort();
  const imports = domains.map((domain) => `import ${camelCase(domain)} from './${domain}.json';`).join('\n');
  const text = `// Written by \`npm run generate\` from the files of this folder.
import type { Skill } from '../skill.ts';
${imports}

/** All skills, by domain. */
export const skills: readonly Skill[] = [${domains.map((domain) => `...${camelCase(domain)}`).join(', ')}];
`;
  return [{ path: `${folder}/index.ts`, text }];
}
