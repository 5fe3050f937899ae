import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every resume of an invented person that the tests read, by its name below `test/`. */
export function readFixtures(): { readonly name: string; readonly text: string }[] {
  const root = path.resolve(import.meta.dirname, '..');
  return ['fixtures/clean', 'fixtures/dialects', 'golden/export', '../templates'].flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(path.join(root, folder, name), 'utf8') })),
  );
}
