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
