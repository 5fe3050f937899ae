import type { Snapshot } from '../snapshot.ts';
import { type PlainAddress, plainAddresses } from './addresses.ts';
import { describeTarget } from './describeTarget.ts';

/** A stretch of text that leads somewhere though it is no link of Markdown. */
export interface DocumentLink extends PlainAddress {
  /** What is there, in a few words. */
  readonly tooltip: string;
}

/** The addresses that editors and Markdown leave as plain text. */
export function listDocumentLinks({ resume }: Snapshot): DocumentLink[] {
  return plainAddresses(resume).map((address) => ({ ...address, tooltip: describeTarget(address.target) }));
}
