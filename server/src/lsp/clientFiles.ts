import type { Connection } from 'vscode-languageserver';
import type { Host } from '../host.ts';
import {
  type FileExistsParams,
  type FileExistsResult,
  fileExistsRequest,
  type ReadFileParams,
  type ReadFileResult,
  type ReadWordsResult,
  type ReadWordWriterResult,
  readFileRequest,
  readWordsRequest,
  readWordWriterRequest,
} from '../protocol.ts';
import type { Client } from './client.ts';
import { answerInTime } from './patience.ts';

/** The list of English words, which the client reads. */
export function readWordsFrom(connection: Connection): () => Promise<string | undefined> {
  return async () => {
    const text = await connection.sendRequest<ReadWordsResult>(readWordsRequest);
    return typeof text === 'string' ? text : undefined;
  };
}

/** A worker runs the script that the client has read. */
export function writeWordWith(connection: Connection, host: Omit<Host, 'log'>, client: Client): Pick<Host, 'writeWord'> {
  if (host.writeWord) return { writeWord: host.writeWord };
  const { loadWordWriter } = host;
  if (!loadWordWriter || !client.readsFiles) return {};
  return {
    writeWord: async (document) => {
      const script = await connection.sendRequest<ReadWordWriterResult>(readWordWriterRequest);
      if (typeof script !== 'string') throw new Error('The client has no script that writes Word documents.');
      return loadWordWriter(script)(document);
    },
  };
}

/** As for reading: by the server where it can, and else by the client. */
export function fileExistsWith(
  connection: Connection,
  host: Omit<Host, 'log'>,
  client: Client,
): (uri: string) => Promise<boolean | undefined> {
  return async (uri) => {
    if (host.fileExists && uri.startsWith('file:')) return host.fileExists(uri);
    if (!client.readsFiles) return undefined;
    const params: FileExistsParams = { uri };
    const exists = await connection.sendRequest<FileExistsResult>(fileExistsRequest, params);
    return typeof exists === 'boolean' ? exists : undefined;
  };
}

/** Files on this machine are read by the server, all others by the client. */
export function readFileWith(
  connection: Connection,
  host: Omit<Host, 'log'>,
  client: Client,
): (uri: string) => Promise<string | undefined> {
  return async (uri) => {
    if (host.readFile && uri.startsWith('file:')) return host.readFile(uri);
    if (!client.readsFiles) return undefined;
    const params: ReadFileParams = { uri };
    const text = await answerInTime(connection.sendRequest<ReadFileResult>(readFileRequest, params));
    return typeof text === 'string' ? text : undefined;
  };
}
