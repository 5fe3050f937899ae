import path from 'node:path';
import { fileExists } from '../disk/fileExists.ts';
import type { Resume } from '../model/resume.ts';
import { type FileLookup, findFileLinks } from '../rules/fileLinks.ts';

/** Looks for the files that a resume links to, from the folder of its own file. */
export async function lookUpLinkedFiles(resume: Resume, file: string): Promise<FileLookup> {
  const folder = path.dirname(path.resolve(file));
  const linked = [...new Set(findFileLinks(resume).map((link) => link.path))];
  const answers = new Map(await Promise.all(linked.map(async (name) => [name, await fileExists(path.resolve(folder, name))] as const)));
  return (name) => answers.get(name);
}
