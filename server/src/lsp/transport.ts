import type { Connection } from 'vscode-languageserver';
import type { Host } from '../host.ts';
import type { ChangeQueue } from './changeQueue.ts';

/** What differs between a process and a worker: the way messages come and go, and what the server can reach by itself. */
export interface Transport {
  readonly connection: Connection;
  readonly host: Omit<Host, 'log'>;
  /** Hears of every check of a resume, with the length of its text: once there was one, all that each start does is done. */
  readonly checked?: ((length: number) => void) | undefined;
}

/** Makes a connection whose messages `changes` has watched. */
export type Connect = (changes: ChangeQueue) => Transport;
