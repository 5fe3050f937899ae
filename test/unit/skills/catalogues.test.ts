import assert from 'node:assert/strict';
import * as linguist from 'linguist-languages';
import * as icons from 'simple-icons';
import { skills } from '../../../server/src/skills/lookup.ts';

/** Where ours is right all the same: another thing of that name, or a spelling that its makers don't use. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ['Linear programming', 'a field, no name'],
  ['Neon', 'the database; NEON is another language'],
  ['Flux', 'the DevOps tool; FLUX makes pictures'],
  ['Eclipse', 'the editor; ECLiPSe is a language'],
  ['PIC', 'the microcontroller; Pic is a language'],
  ['Help desk', 'a task; HelpDesk is a product'],
  ['UIKit', 'of Apple; UIkit is another'],
  ['Robot Framework', 'as its makers write it'],
  ['BlazeMeter', 'as its makers write it'],
  ['MicroStation', 'as its makers write it'],
  ['COMSOL', 'as its makers write it'],
  ['HiBob', 'as its makers write it'],
  ['PL/SQL', 'as its makers write it'],
  ['PL/pgSQL', 'as its makers write it'],
  ['CUDA', 'as its makers write it'],
  ['OpenLayers', 'as its makers write it'],
  ['Socket.IO', 'as its makers write it'],
  ['Stylelint', 'as its makers write it'],
  ['aiohttp', 'as its makers write it'],
  ['GameMaker', 'as its makers write it'],
]);

describe('the skill table beside other catalogues', () => {
  for (const [catalogue, theirs] of [
    ['linguist-languages', namesIn(linguist, 'name')],
    ['simple-icons', namesIn(icons, 'title')],
  ] as const)
    it(`spells names as ${catalogue} does`, () => {
      assert.ok(theirs.length > 500, 'the package says its names elsewhere now');
      const spellings = new Map(theirs.map((name) => [letters(name), name]));
      const different = skills.flatMap(({ name, aliases = [] }) => {
        const spelling = spellings.get(letters(name));
        const isSame = spelling === undefined || spelling === name || aliases.includes(spelling);
        return isSame || exceptions.has(name) ? [] : [`${name}, there ${spelling}`];
      });
      assert.deepEqual(different, []);
    });
});

function namesIn(catalogue: object, key: 'name' | 'title'): string[] {
  return Object.values(catalogue).flatMap((entry: Readonly<Record<string, unknown>> | undefined) => {
    const name = entry?.[key];
    return typeof name === 'string' ? [name] : [];
  });
}

/** Apart from case and punctuation. */
function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '');
}
