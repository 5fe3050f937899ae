/** What is exported, as far as its name is concerned. */
export interface NamedSource {
  /** The path of the document; absent where it has none yet. */
  readonly path?: string;
  /** The person's name, where it was found and may be said. */
  readonly name?: string | undefined;
  /** With the dot. */
  readonly extension: string;
  /** Whether the file's name must not say whose resume it is. */
  readonly isAnonymous?: boolean;
}

/** The name that a file is proposed to be saved by: the document's own with another ending, or one that a recruiter can tell from others. */
export function proposeFileName({ path, name, extension, isAnonymous }: NamedSource): string {
  if (isAnonymous) return `resume${extension}`;
  const stem = path?.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown|mdown|mkdn?|txt)$/i, '');
  if (stem) return stem + extension;
  const person = (name ?? '')
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 100);
  return person === '' ? `Resume${extension}` : `${person} - Resume${extension}`;
}

/** What Windows allows in no name, and controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u001f<>:"/\\|?*]/g;
