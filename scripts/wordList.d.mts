/** Writes the list of English words to a file. Types of wordList.mjs, which the build runs as it is. */
export function writeWordList(file: string): void;
export function frontCode(sorted: readonly string[]): string;
