// What of others is in the bundles: the notices that their licences ask for, and a bill of materials.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/**
 * The packages that are in the bundles or in the list of words, by name, from esbuild's metafiles and package-lock.json. What they depend on
 * counts too, since some carry it inside.
 */
export function listThirdParty(metafiles) {
  const { packages } = readJson('package-lock.json');
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const bundled = inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  const dictionaries = Object.keys(packages).filter(
    (folder) => folder.startsWith('node_modules/@cspell/dict-') && packages[''].devDependencies[folder.slice(13)],
  );
  const found = new Map();
  const add = (folder) => {
    const entry = packages[folder];
    if (!entry || found.has(folder) || folder.includes('node_modules/@types/')) return;
    found.set(folder, { name: folder.replace(/^.*node_modules\//, ''), folder, ...entry });
    for (const name of Object.keys(entry.dependencies ?? {})) add(resolvePackage(packages, folder, name));
  };
  for (const folder of [...bundled, ...dictionaries]) add(folder.slice(folder.indexOf('node_modules/')));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The nearest folder from which a package gets another one, as Node looks for it. */
function resolvePackage(packages, folder, name) {
  for (let from = folder; from !== ''; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    if (packages[`${from}/node_modules/${name}`]) return `${from}/node_modules/${name}`;
  }
  return `node_modules/${name}`;
}

/** The names of the packages, and under each licence whose it is; licences that are the same word for word stand once. */
export function writeNotices(packages) {
  const byText = new Map();
  for (const entry of packages) {
    const text = readLicence(entry);
    byText.set(text, [...(byText.get(text) ?? []), `${entry.name} ${entry.version} (${entry.license})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return `Resume Markdown contains parts of these packages, under their licences.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function readLicence({ folder, license }) {
  const directory = path.join(root, folder);
  const files = existsSync(directory) ? readdirSync(directory).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file)) : [];
  const texts = files.sort().map((file) => readFileSync(path.join(directory, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return texts.length > 0 ? texts.join('\n\n') : `The package brings no text of its licence (${license}).`;
}

/** The packages as a bill of materials in the format of CycloneDX 1.5. The same build gives the same bill. */
export function writeBillOfMaterials(packages) {
  const { name, version, license } = readJson('package.json');
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `${name}@${version}`,
        name,
        version,
        licenses: [{ license: { id: license } }],
        purl: `pkg:npm/${name}@${version}`,
      },
    },
    components: packages.map(describeComponent),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function describeComponent({ name, version, license, integrity }) {
  const [algorithm, hash] = integrity.split('-', 2);
  return {
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    licenses: [{ expression: license }],
    hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') }],
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  };
}
