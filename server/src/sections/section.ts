import type { Entry, SectionKind } from '../model/resume.ts';

/** What we know of a kind of section beside its names, which are a matter of language (see languages/). */
export interface SectionDefinition {
  readonly kind: SectionKind;
  /** Markdown that fills a new section. `[X]` is for the person to replace; `#` stands for the mark of an entry's heading. */
  readonly sample: string;
  /** What every entry has to say. */
  readonly required: readonly RequiredField[];
}

export interface RequiredField {
  readonly field: keyof Entry & ('organization' | 'role' | 'title');
  /** What people call it in this section, with its article: "an employer". */
  readonly name: string;
}

/** The sample as Markdown, with entry headings one level below that of the section. */
export function writeSample({ sample }: SectionDefinition, sectionLevel: number): string {
  const mark = '#'.repeat(Math.min(6, Math.max(1, sectionLevel + 1)));
  return sample.replace(/^#(?= )/gm, mark);
}

/** The sample as the body of a snippet in the syntax of VS Code and LSP. */
export function writeSnippet(definition: SectionDefinition, sectionLevel: number): string {
  let stop = 0;
  return writeSample(definition, sectionLevel).replace(/\[([^[\]]+)\]/g, (_, name: string) => {
    stop += 1;
    return `\${${stop}:${name}}`;
  });
}
