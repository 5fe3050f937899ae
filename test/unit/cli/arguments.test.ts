import assert from 'node:assert/strict';
import { readArguments } from '../../../server/src/cli/arguments.ts';
import { CliError } from '../../../server/src/cli/cliError.ts';
import { json } from '../../../server/src/cli/formats/json.ts';
import { text } from '../../../server/src/cli/formats/text.ts';

describe('arguments', () => {
  const defaults = {
    files: [],
    format: text,
    fix: false,
    config: undefined,
    maxWarnings: 0,
    since: undefined,
    jobs: undefined,
    onlyResumes: false,
    ignore: true,
    stdin: false,
    stdinFilename: undefined,
  };
  const understood: [line: string, command: object][] = [
    ['--help', { name: 'help' }],
    ['-h', { name: 'help' }],
    ['check --help', { name: 'help' }],
    ['inspect -h', { name: 'help' }],
    ['--version', { name: 'version' }],
    ['check --version', { name: 'version' }],
    ['inspect -v', { name: 'version' }],
    ['check a.md b.md', { name: 'check', options: { ...defaults, files: ['a.md', 'b.md'] } }],
    ['check --fix --format json a.md', { name: 'check', options: { ...defaults, files: ['a.md'], fix: true, format: json } }],
    [
      'check a.md --format=json --config c.json',
      { name: 'check', options: { ...defaults, files: ['a.md'], format: json, config: 'c.json' } },
    ],
    ['check --stdin', { name: 'check', options: { ...defaults, stdin: true } }],
    ['check --stdin --stdin-filename x/cv.md', { name: 'check', options: { ...defaults, stdin: true, stdinFilename: 'x/cv.md' } }],
    ['check -', { name: 'check', options: { ...defaults, stdin: true } }],
    ['check --max-warnings 3 --jobs 2 a.md', { name: 'check', options: { ...defaults, files: ['a.md'], maxWarnings: 3, jobs: 2 } }],
    [
      'check . !drafts/** --since main --only-resumes --no-ignore',
      { name: 'check', options: { ...defaults, files: ['.', '!drafts/**'], since: 'main', onlyResumes: true, ignore: false } },
    ],
    ['check -- -odd.md', { name: 'check', options: { ...defaults, files: ['-odd.md'] } }],
    ['inspect a.md', { name: 'inspect', options: { file: 'a.md', json: false } }],
    ['inspect --json a.md', { name: 'inspect', options: { file: 'a.md', json: true } }],
    ['import a.json -o a.md --force', { name: 'import', options: { file: 'a.json', output: 'a.md', force: true } }],
  ];
  for (const [line, command] of understood) it(`understands ${line}`, () => assert.deepEqual(readArguments(line.split(' ')), command));

  const refused: [line: string, message: RegExp][] = [
    ['', /^Say what to do: check, inspect, export or import\./],
    ['lint a.md', /no command “lint”/],
    ['check', /^Name the files or folders to check/],
    ['check --format xml a.md', /^There is no format “xml”\. --format has to be one of: github, json, junit, sarif, text\.$/],
    ['check !drafts/**', /^Name the files or folders to check/],
    ['check --max-warnings few a.md', /^--max-warnings is “few”, but has to be a whole number from 0\.$/],
    ['check --jobs 0 a.md', /^--jobs is “0”, but has to be a whole number from 1\.$/],
    ['check - --since main', /leave out --since/],
    ['check a.md --fix --since main', /leave out --since/],
    ['check --format', /--format/],
    ['check --frob a.md', /--frob.*Run “resume-markdown --help”\.$/],
    ['check --stdin a.md', /leave out a\.md/],
    ['check --stdin --fix --format json', /leave out --format\./],
    ['check --stdin-filename a.md', /goes with --stdin/],
    ['inspect', /^Name one file to inspect/],
    ['inspect a.md b.md', /^Name one file to inspect/],
    ['export a.md --to pages', /^There is no format “pages”/],
    ['import a.json b.json', /^Name one JSON file to import/],
  ];
  for (const [line, message] of refused) {
    it(`refuses ${line || 'nothing'}`, () => {
      assert.throws(
        () => readArguments(line === '' ? [] : line.split(' ')),
        (error) => error instanceof CliError && message.test(error.message),
      );
    });
  }
});
