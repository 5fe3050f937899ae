import { createInterface } from 'node:readline/promises';

/** Where a command reads and writes. */
export interface Terminal {
  write(content: string | Uint8Array): void;
  writeError(text: string): void;
  readInput(): Promise<Uint8Array>;
  /** Asks the person a question, to be answered by yes or no; undefined where nobody is there to answer. */
  confirm(question: string): Promise<boolean | undefined>;
  /** Shows how far a command is where a person waits for it, in place of what it showed last; '' takes that away. */
  showProgress(text: string): void;
  /** Whether a person reads what `write` writes. */
  readonly isInteractive: boolean;
  /** Whether `write` understands colours. */
  readonly colors: boolean;
  /** Whether `write` understands links. */
  readonly links: boolean;
  /** Columns to fill. */
  readonly width: number;
}

/** The process's own terminal. NO_COLOR and FORCE_COLOR are respected (https://no-color.org, https://force-color.org). */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  // A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe);
  const colors = wantsColors(stdout, env);
  return {
    write: (content) => stdout.write(content),
    writeError: (text) => stderr.write(text),
    async readInput() {
      const chunks: Uint8Array[] = [];
      // Not opened before it is wanted: that takes some milliseconds.
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    async confirm(question) {
      if (!process.stdin.isTTY || !stderr.isTTY) return undefined;
      const asking = createInterface({ input: process.stdin, output: stderr });
      try {
        return /^y(?:es)?$/i.test((await asking.question(`${question} [y/N] `)).trim());
      } finally {
        asking.close();
      }
    },
    showProgress(text) {
      if (stderr.isTTY === true && env.TERM !== 'dumb') stderr.write(`\r\u001B[K${text}`);
    },
    isInteractive: stdout.isTTY === true,
    colors,
    links: colors && stdout.isTTY === true,
    width: stdout.columns ?? 120,
  };
}

function wantsColors({ isTTY }: { readonly isTTY?: boolean }, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR || FORCE_COLOR === '0' || FORCE_COLOR === 'false') return false;
  return Boolean(FORCE_COLOR) || (isTTY === true && TERM !== 'dumb');
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Marks text with a colour or style where the terminal understands it. */
export type Paint = (style: keyof typeof codes, text: string) => string;

export function createPaint(colors: boolean): Paint {
  return (style, text) => (colors && text !== '' ? `\u001B[${codes[style][0]}m${text}\u001B[${codes[style][1]}m` : text);
}

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** Text that leads somewhere, in terminals that know links (OSC 8); others would show the address between the words. */
export function writeLink(links: boolean, url: string, text: string): string {
  return links ? `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\` : text;
}
