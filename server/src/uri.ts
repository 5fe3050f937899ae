/** The path of a URI, decoded; the whole of it where it has no authority ("untitled:Untitled-1" → "Untitled-1"). */
export function uriPath(uri: string): string {
  const path = uri.slice(pathStart(uri));
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The last segment of a URI, decoded. */
export function uriFileName(uri: string): string {
  const path = uriPath(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folders above a file, the nearest first, each with its slash at the end; none where the URI has no folders. */
export function parentFolders(uri: string): string[] {
  const folders: string[] = [];
  const first = pathStart(uri);
  for (let end = uri.lastIndexOf('/'); end >= first && end > 0; end = uri.lastIndexOf('/', end - 1)) folders.push(uri.slice(0, end + 1));
  return folders;
}

function pathStart(uri: string): number {
  const scheme = uri.indexOf(':');
  if (!uri.startsWith('//', scheme + 1)) return scheme + 1;
  const path = uri.indexOf('/', scheme + 3);
  return path < 0 ? uri.length : path;
}

/**
 * The URI of a file at a path (decoded, `/` between folders) relative to the folder of another file; undefined where that
 * one is in no folder, is a version of a file (its URI has a query), or the path leads out of the topmost folder.
 */
export function resolveUri(uri: string, path: string): string | undefined {
  if (uri.startsWith('untitled:') || /[?#]/.test(uri)) return undefined;
  const folders: string[] = [];
  let up = 0;
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') folders.push(encodeURIComponent(segment));
    else if (folders.pop() === undefined) up += 1;
  }
  const base = parentFolders(uri)[up];
  return base === undefined ? undefined : base + folders.join('/');
}

/** Equal for URIs that differ in nothing but what they escape. */
export function sameFileKey(uri: string): string {
  return uri.slice(0, pathStart(uri)) + uriPath(uri);
}

/** A segment of a path as editors escape it in URIs, which is more than `encodeURIComponent` does. */
export function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
