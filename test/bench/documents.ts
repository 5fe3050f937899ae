import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('resumes/', import.meta.url);

/** The texts to measure with, by label: one resume, and many of them one after the other up to a size. */
export function benchDocuments(): ReadonlyMap<string, string> {
  const others = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'platform-engineer.md');
  const resumes = ['platform-engineer.md', ...others.sort()].map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return new Map([
    ['4 KB', resumes[0] ?? ''],
    ['8 KB', repeatTo(resumes, 8 * 1024).slice(0, 8 * 1024)],
    ['100 KB', repeatTo(resumes, 100 * 1024)],
    ['1 MB', repeatTo(resumes, 1024 * 1024)],
  ]);
}

function repeatTo(resumes: readonly string[], bytes: number): string {
  const parts: string[] = [];
  for (let size = 0, index = 0; size < bytes; index += 1) {
    const part = `${resumes[index % resumes.length]?.trimEnd()}\n\n`;
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return parts.join('');
}
