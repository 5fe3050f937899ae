// Writes the rule, the test and the page of a new rule, and adds it to everything that is generated.
//   npm run new-rule no-first-person
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeSkeletons } from './generate/ruleSkeletons.ts';

process.chdir(path.resolve(import.meta.dirname, '..'));
const [id = ''] = process.argv.slice(2);
const problem = findProblem(id);
if (problem) {
  console.error(problem);
  process.exitCode = 2;
} else {
  for (const [file, text] of Object.entries(writeSkeletons(id))) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts'], { stdio: 'inherit' });
  console.log(`Next: npx mocha test/unit/rules/${id}.test.ts (it fails until the rule reports something)`);
}

function findProblem(rule: string): string | undefined {
  if (!/^[a-z]+(-[a-z]+)*$/.test(rule)) return 'Name the rule in lower case with hyphens: npm run new-rule no-first-person';
  const taken = Object.keys(writeSkeletons(rule)).find((file) => existsSync(file));
  return taken && `${taken} exists already: choose another name, or remove it first.`;
}
