import fc from 'fast-check';
import { applyEdits } from '../../server/src/model/span.ts';

/** For a longer search: `PROPERTY_RUNS=20 npx mocha …` runs twenty times as many. */
export const times = Number(process.env.PROPERTY_RUNS ?? 1);

/** What people and programs do to a text; places are parts of its length. */
export type HostileEdit =
  | { readonly kind: 'replace'; readonly at: number; readonly length: number; readonly newText: string; readonly again: number }
  /** A run of lines is cut, copied or pasted over itself elsewhere. */
  | { readonly kind: 'move' | 'copy'; readonly at: number; readonly lines: number; readonly to: number }
  | { readonly kind: 'swap'; readonly at: number; readonly to: number }
  | { readonly kind: 'undo'; readonly steps: number }
  | { readonly kind: 'lineEnds'; readonly end: '\n' | '\r\n' | '\r' }
  | { readonly kind: 'indent'; readonly at: number; readonly lines: number; readonly by: string };

const place = fc.double({ min: 0, max: 1, noNaN: true });

/** What changes how the text around it is read. */
export const hostilePieces = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('', 'x', 'ö', ' ', '.', ',', ':', '-', '*', '_', '`', '(', ')', '[', ']', '<', '|', '#', '1', 'é'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['\n', '\n\n', '\r', '\r\n', '\t', '\u2028', '\u0000', '\ud83d', '\udc00', '\u200b', '\u00a0', '\u202e', '🚀', 'שלום', '履歴書'],
      ...['# ', '## Experience\n', '\n## Education\n', '### Acme\n', '- ', '  - ', '1. ', '> ', '---\n', '===\n', '```\n', '~~~', '***'],
      ...[
        '| a | b |\n|---|---|\n',
        ' | ',
        '<div>\n',
        '</div>',
        '<!--',
        '-->',
        '<!-- resume-disable-next-line -->\n',
        '](',
        '[x]: y\n',
        '{% for a in b %}\n',
        '{{ site.title }}',
        '[x]',
      ],
      ...[
        'Jan 2020',
        '2018 - 2019',
        ' – Present',
        '2019',
        'B.Sc. ',
        'GmbH',
        ' at ',
        'Engineer',
        'Python',
        ', Go',
        'Led ',
        'a@b.org',
        'tel:',
      ],
      ...[
        'Role: ',
        'SKILLS\n',
        '**Acme**',
        '+49 30 1234567',
        'https://x.org',
        '\\',
        '&amp;',
        '{{ site.x }}',
        '\\textbf{',
        '+++\n',
        ':::',
        '% ',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) },
);

export const hostileEdit: fc.Arbitrary<HostileEdit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('replace' as const),
      at: place,
      length: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60 })),
      newText: hostilePieces,
      again: fc.nat({ max: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('move' as const, 'copy' as const),
      at: place,
      lines: fc.integer({ min: 1, max: 12 }),
      to: place,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('swap' as const), at: place, to: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), steps: fc.integer({ min: 1, max: 4 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('lineEnds' as const), end: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('indent' as const),
      at: place,
      lines: fc.integer({ min: 1, max: 6 }),
      by: fc.constantFrom('  ', '    ', '\t', '> ', '- ', '#'),
    }),
  },
);

/** Every version that the edits make, in order, the text itself left out. Undoing goes back to what was there before. */
export function* versionsOf(text: string, edits: readonly HostileEdit[], before: readonly string[] = []): Generator<string> {
  const history = [...before, text];
  for (const edit of edits) {
    for (const version of applyEdit(history, edit)) {
      history.push(version);
      yield version;
    }
  }
}

function applyEdit(history: readonly string[], edit: HostileEdit): string[] {
  const text = history.at(-1) ?? '';
  switch (edit.kind) {
    case 'replace':
      return typeIn(text, edit);
    case 'undo':
      return [history.at(-1 - edit.steps) ?? text];
    case 'lineEnds':
      return [text.replace(/\r\n|\r|\n/g, edit.end)];
    default:
      return [changeLines(text, edit)];
  }
}

/** Several edits at one place, as somebody types. */
function typeIn(text: string, { at, length, newText, again }: Extract<HostileEdit, { kind: 'replace' }>): string[] {
  let from = Math.floor(at * text.length);
  let current = text;
  return Array.from({ length: again + 1 }, (_, count) => {
    current = applyEdits(current, [{ span: { from, to: Math.min(current.length, from + (count === 0 ? length : 0)) }, newText }]);
    from += newText.length;
    return current;
  });
}

function changeLines(text: string, edit: Extract<HostileEdit, { kind: 'move' | 'copy' | 'swap' | 'indent' }>): string {
  const lines = text.split('\n');
  const index = (at: number) => Math.min(lines.length - 1, Math.floor(at * lines.length));
  const from = index(edit.at);
  if (edit.kind === 'swap') {
    const to = index(edit.to);
    [lines[from], lines[to]] = [lines[to] ?? '', lines[from] ?? ''];
  } else if (edit.kind === 'indent') {
    for (let at = from; at < Math.min(lines.length, from + edit.lines); at += 1) lines[at] = edit.by + lines[at];
  } else {
    const run = edit.kind === 'move' ? lines.splice(from, edit.lines) : lines.slice(from, from + edit.lines);
    lines.splice(index(edit.to), 0, ...run);
  }
  return lines.join('\n');
}
