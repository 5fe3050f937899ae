import { createRequire } from 'node:module';
import { homepage, version } from '../../../package.json';

/** What `resume-language-server` runs: the server that lies beside it, over standard input and output. */
const [option] = process.argv.slice(2);
if (option === '--version' || option === '-v') process.stdout.write(`${version}\n`);
else if (option === '--help' || option === '-h') process.stdout.write(helpText());
else createRequire(__filename)('./server.js');

function helpText(): string {
  return `A language server for resumes that are written in Markdown. Editors start it and speak to it over standard input and output.

Usage
  resume-language-server [--stdio]

How to set an editor up: ${homepage}/blob/main/docs/other-editors.md
`;
}
