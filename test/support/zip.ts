import { inflateRawSync } from 'node:zlib';

/** The text of a file in an archive (PKWARE APPNOTE, 4.3.12: the central directory); undefined where it is not there. */
export function readZipEntry(archive: Uint8Array, name: string): string | undefined {
  const bytes = Buffer.from(archive);
  let at = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  while (at >= 0 && bytes.readUInt32LE(at) === 0x02014b50) {
    const nameLength = bytes.readUInt16LE(at + 28);
    if (bytes.toString('utf8', at + 46, at + 46 + nameLength) === name) return readEntry(bytes, at);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return undefined;
}

function readEntry(bytes: Buffer, at: number): string {
  const local = bytes.readUInt32LE(at + 42);
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const content = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
  return (bytes.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString('utf8');
}
