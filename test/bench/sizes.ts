// Lists what the build has made, with what each file comes to when it is packed, and the package where there is one:
//   npx tsx test/bench/sizes.ts
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '../..');

const files = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const sizes = files.map((file) => {
  const bytes = readFileSync(file);
  return { name: file.slice(root.length + 1), raw: bytes.length, packed: gzipSync(bytes, { level: 9 }).length };
});
for (const size of sizes.sort((a, b) => b.packed - a.packed)) print(size);
print({
  name: 'all of it',
  raw: sizes.reduce((sum, { raw }) => sum + raw, 0),
  packed: sizes.reduce((sum, { packed }) => sum + packed, 0),
});
for (const name of readdirSync(root).filter((file) => file.endsWith('.vsix')))
  console.log(`${name.padEnd(34)}${kilobytes(readFileSync(join(root, name)).length)}`);

function print({ name, raw, packed }: { readonly name: string; readonly raw: number; readonly packed: number }): void {
  console.log(`${name.padEnd(34)}${kilobytes(raw)}   packed ${kilobytes(packed)}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(8)} KB`;
}
