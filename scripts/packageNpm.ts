// Makes the npm package with the command line and the language server from what `npm run build` has built, as dist/resume-markdown-<version>.tgz.
//   npm run package:npm
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'dist/npm');
rmSync(folder, { recursive: true, force: true });
for (const file of listFiles()) cpSync(path.join(root, file), path.join(folder, file));
writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(describePackage(), null, 2)}\n`);
execFileSync('npm', ['pack', '--silent', '--pack-destination', path.join(root, 'dist'), folder], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});

/** Everything is bundled, so there are no dependencies. */
function listFiles(): string[] {
  const translations = readdirSync(path.join(root, 'l10n')).filter((file) => /^bundle\.l10n\..+\.json$/.test(file));
  // The extension's own script and the preview's are of no use without VS Code.
  const programs = readdirSync(path.join(root, 'dist')).filter((file) => /\.(?:js|gz)$/.test(file) && file !== 'client.js');
  return [
    ...programs.map((file) => `dist/${file}`),
    ...translations.map((file) => `l10n/${file}`),
    'dist/THIRD-PARTY-NOTICES.txt',
    'schemas/resume.config.schema.json',
    ...['README.md', 'CHANGELOG.md', 'LICENSE'],
  ];
}

/** The repository's own package.json is the extension's, of which npm needs little. */
function describePackage(): object {
  const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  const { name, version, license, homepage, repository, bugs, keywords, bin, engines, description } = read('package.json');
  const text = read('package.nls.json')[description.slice(1, -1)];
  return { name, version, description: text, license, homepage, repository, bugs, keywords, bin, engines: { node: engines.node } };
}
