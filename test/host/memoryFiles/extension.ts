import * as vscode from 'vscode';

/** The files by their paths, which the bundler puts in. */
declare const seeds: Readonly<Record<string, string>>;

/** An extension that brings a file system which is on no disk, as those for repositories on the web do. */
export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('vscode-vfs', new MemoryFiles(seeds), { isCaseSensitive: true }));
}

class MemoryFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, { bytes: Uint8Array; mtime: number }>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private writes = 0;
  readonly onDidChangeFile = this.changed.event;

  constructor(texts: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(texts)) this.files.set(path, { bytes: new TextEncoder().encode(text), mtime: 0 });
  }

  watch(): vscode.Disposable {
    return { dispose: () => undefined };
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.files.get(uri.path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: file.mtime, size: file.bytes.length };
    if (this.readDirectory(uri).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const folder = path.endsWith('/') ? path : `${path}/`;
    const inside = [...this.files.keys()].filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length).split('/'));
    return [...new Map(inside.map(([name = '', ...rest]) => [name, rest.length === 0 ? vscode.FileType.File : vscode.FileType.Directory]))];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file.bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    const type = this.files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    // Copied, since the caller's lies in a larger buffer, and newer than whatever was written before.
    this.files.set(uri.path, { bytes: bytes.slice(), mtime: ++this.writes });
    this.changed.fire([{ type, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  delete(uri: vscode.Uri): void {
    if (!this.files.delete(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  createDirectory(): void {
    // A folder is there as soon as a file is in it.
  }
}
