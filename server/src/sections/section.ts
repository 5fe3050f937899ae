import type { FieldLabel } from '../languages/language.ts';
import type { Entry, SectionKind } from '../model/resume.ts';

/** What we know of a kind of section beside its names, which are a matter of language (see languages/). */
export interface SectionDefinition {
  readonly kind: SectionKind;
  /** What people who put pictures into headings put into this one. */
  readonly emoji?: string;
  /** Markdown that fills a new section. `[X]` is for the person to replace; `#` stands for the mark of an entry's heading. */
  readonly sample: string;
  /** What every entry has to say. */
  readonly required: readonly RequiredField[];
  /** What an entry may say beside; the configuration can ask for it. Dates are a matter of rules of their own. */
  readonly optional?: readonly RequiredField[];
  /** Where the section's parts go in JSON Resume, under the kind's name; absent for a kind without a list of its own there. */
  readonly jsonResume?: JsonResumeMapping;
}

/** The shape of a section's items in JSON Resume, with the names of their fields. `text` is what stands below the first line. */
export type JsonResumeMapping =
  | EntryMapping
  /** “Name, who gave it, date”. */
  | { readonly shape: 'records'; readonly name: string; readonly by: string; readonly date: string; readonly text: string }
  /** “Name: value”. */
  | { readonly shape: 'pairs'; readonly name: string; readonly value: string }
  /** “Name: keyword, keyword”, or names alone. */
  | { readonly shape: 'groups' };

/** Roles, degrees and projects, which the reader knows as entries. Dates, address, place and bullets have one name everywhere. */
export interface EntryMapping {
  readonly shape: 'entries';
  /** The first of them is the item's heading. */
  readonly names: Readonly<Partial<Record<RequiredField['field'], string>>>;
  readonly text: string;
  /** What a single date says: that it was done then, or that it ended then. */
  readonly singleDate: 'both' | 'end';
  /** The field that takes what follows the comma in a role: “BSc, Mathematics”. */
  readonly area?: string;
  /** Bullets such as “GPA: 3.8” that have fields of their own. */
  readonly labels?: readonly LabelledField[];
}

export interface LabelledField {
  readonly label: FieldLabel;
  readonly field: string;
  /** What an import writes in front of it. */
  readonly written: string;
  readonly isList: boolean;
}

export interface RequiredField {
  readonly field: keyof Entry & ('organization' | 'role' | 'title' | 'location');
  /** What people call it in this section, with its article: "an employer". */
  readonly name: string;
}

/** What the configuration says of a kind of section, or a section that it adds. */
export interface ConfiguredSection {
  /** A kind, or the name that the configuration gives it. */
  readonly id: string;
  /** How its entries are read: as those of a kind, or not at all where it is `other`. */
  readonly kind: SectionKind;
  /** What a section that was added is called. */
  readonly heading?: string;
  readonly aliases: readonly string[];
  /** What every entry has to say, in place of what the kind asks for. */
  readonly required?: readonly RequiredField[];
}

/** What a heading opens: a kind of section, and the id of the person's own section where it is one. */
export interface SectionMeaning {
  readonly kind: SectionKind;
  readonly custom?: string;
}

/** Names of sections beside the built-in ones, by `headingKey`. They win over the built-in ones. */
export type Vocabulary = ReadonlyMap<string, SectionMeaning>;

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
