import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFixtures } from '../support/fixtures.ts';
import { benchDocuments } from './documents.ts';

/**
 * Writes different resumes into a folder: the tests' own, of a kilobyte and more, with other names, years, figures and orders of bullets. What is
 * alike among a thousand people's resumes, that is headings and the names of skills, is alike among these.
 */
export function writeResumes(folder: string, count: number): void {
  const texts = [benchDocuments().get('4 KB') ?? '', ...readFixtures().map(({ text }) => text)].filter((text) => text.length > 1000);
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const name = `resume-${String(index).padStart(5, '0')}.md`;
    writeFileSync(join(folder, name), vary(texts[index % texts.length] ?? '', Math.floor(index / texts.length)));
  }
}

/** Version 0 is the text itself; the same version is the same text. */
function vary(text: string, version: number): string {
  return rotateBullets(text, version)
    .replace(/\b20[01]\d\b/g, (year) => String(Number(year) - (version % 7)))
    .replace(/\b\d{1,2}(?=\s?%)/g, (share) => String(((Number(share) + version) % 97) + 1))
    .replace(/^# .*$/m, (heading) => (version === 0 ? heading : `# ${firstNames[version % 11]} ${lastNames[version % 13]}`));
}

/** Moves the first bullets of each list to its end. */
function rotateBullets(text: string, version: number): string {
  return text.replace(/(?:^- [^\n]*\n)+/gm, (list) => {
    const bullets = list.split('\n').slice(0, -1);
    const first = version % bullets.length;
    return `${[...bullets.slice(first), ...bullets.slice(0, first)].join('\n')}\n`;
  });
}

const firstNames = 'Ada Noor Ilse Marek Jun Priya Tomas Lena Omar Sofia Kofi'.split(' ');
const lastNames = 'Wick Varga Holm Serrano Okafor Lindqvist Tanaka Moreau Bauer Novak Rao Costa Dahl'.split(' ');
