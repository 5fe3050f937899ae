// Says what stands in the way of a release: `npm run check-release -- v1.2.3`
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(read('package.json')) as { version: string };
/** Where the version is written down. */
const mentions = [
  { file: 'package-lock.json', text: `"version": "${version}"` },
  { file: 'CHANGELOG.md', text: `## [${version}] - ` },
  { file: 'action.yml', text: `default: ${version}` },
  { file: '.pre-commit-hooks.yaml', text: `resume-markdown@${version} ` },
];
const problems = [
  ...(tag === `v${version}` ? [] : [`The tag is “${tag}”, and package.json says ${version}. Tag v${version}, or change the version.`]),
  ...mentions.filter(({ file, text }) => !read(file).includes(text)).map(({ file, text }) => `${file} lacks “${text.trim()}”.`),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
