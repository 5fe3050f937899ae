import assert from 'node:assert/strict';
import { searchSymbols } from '../../../server/src/features/workspaceSymbols.ts';
import { snapshotOf } from '../../support/features.ts';

const resume = (name: string, role: string, skills: string) =>
  snapshotOf(
    `# ${name}\n\nmail@posteo.de\n\n## Experience\n\n### ${role}, Northgate\n\n2019 – 2021\n\n- Ran Docker.\n\n## Skills\n\n- ${skills}\n`,
  );

const snapshots = [
  resume('Ada Lindt', 'Platform Engineer', 'k8s, Java 17, Sundial Making'),
  resume('Bo Doker', 'Clerk', 'Docker, Kubernetes'),
];

describe('searchSymbols', () => {
  it('lists persons, then entries, then skills', () =>
    expectSymbols('', [
      'name Ada Lindt',
      'name Bo Doker',
      'entry Platform Engineer, Northgate (Ada Lindt)',
      'entry Clerk, Northgate (Bo Doker)',
      'skill Kubernetes (Ada Lindt)',
      'skill Java (Ada Lindt)',
      'skill Sundial Making (Ada Lindt)',
      'skill Docker (Bo Doker)',
      'skill Kubernetes (Bo Doker)',
    ]));

  it('finds by letters in order, the nearest first', () => {
    expectSymbols('dkr', ['name Bo Doker', 'skill Docker (Bo Doker)']);
    expectSymbols('docker', ['skill Docker (Bo Doker)']);
    expectSymbols('plat north', ['entry Platform Engineer, Northgate (Ada Lindt)']);
    expectSymbols('xyz', []);
  });

  it('gives no more than it is asked for', () => assert.equal(searchSymbols(snapshots, '', 3).length, 3));

  it('points at the names', () => {
    const [symbol] = searchSymbols(snapshots, 'Sundial Making');
    assert.equal(symbol?.snapshot.text.slice(symbol.span.from, symbol.span.to), 'Sundial Making');
  });
});

function expectSymbols(typed: string, expected: readonly string[]): void {
  const found = searchSymbols(snapshots, typed).map(({ kind, name, container }) => `${kind} ${name}${container ? ` (${container})` : ''}`);
  assert.deepEqual(found, expected);
}
