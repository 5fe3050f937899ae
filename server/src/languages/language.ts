import type { Season, YearPart } from '../model/dates.ts';
import type { SectionKind } from '../model/resume.ts';

/**
 * What the reader has to know of one language. One file per language, picked up by `npm run generate`; every list is
 * lower case (matching ignores case), the preferred word first.
 */
export interface Language {
  /** ISO 639-1, with a script where two are in use: 'en', 'zh-Hans', 'zh-Hant'. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  /**
   * Twelve lists: the full name, the usual abbreviation without its dot (the full name again where nobody abbreviates
   * it), then other forms. The first two are what dates are written with.
   */
  readonly months: readonly (readonly string[])[];
  /** The names as they stand after a day, where that is another form: "5 марта", but "март 2020". */
  readonly monthsAfterDay?: readonly string[];
  /** Whether months, seasons and "present" are written with a capital. */
  readonly capitalised: boolean;
  readonly seasons: Readonly<Record<Season, readonly string[]>>;
  /** Words before a year, in Chinese and Korean behind it: "early", "mid", "late". */
  readonly yearParts?: Readonly<Record<YearPart, readonly string[]>>;
  /** The first and the second half of a year, where they have names that stand at the year: "上半年". */
  readonly halves?: readonly [readonly string[], readonly string[]];
  readonly present: readonly string[];
  /** "since" before a date that opens a range without end. */
  readonly since: readonly string[];
  /** "until" before the end of a range. */
  readonly until: readonly string[];
  readonly expected: readonly string[];
  /** Words between the two ends of a range: "to". */
  readonly rangeWords: readonly string[];
  /**
   * Units of a duration. The first two years are the singular and the plural that durations are written with, and so
   * are the first two months.
   */
  readonly durations: { readonly years: readonly string[]; readonly months: readonly string[] };
  /** What is counted in thousands, so that "2000 users" is no year. */
  readonly counted: readonly string[];
  /** Words between a role and its employer: "at". */
  readonly at: readonly string[];
  /** Words that stand before an employer too, but also inside a role or degree: only what is emphasised or linked after them counts. */
  readonly prepositions: readonly string[];
  /** Words between a degree and its school, some of which stand inside a degree too: "from", "in". */
  readonly beforeSchool: readonly string[];
  /** Jobs that people have at a school beside or after their studies, and list with them: "teaching assistant". */
  readonly schoolJobs?: readonly string[];
  /** Words round a skill that say how well it is known: “proficient in”, “精通”. */
  readonly proficiency: readonly string[];
  /** What is said of how well something is known, alone or behind its name: "advanced", "Grundkenntnisse". */
  readonly levels: readonly string[];
  /** What ends a list that could go on: "etc.", "等". */
  readonly andSoOn: readonly string[];
  /** What groups of skills are called, with a capital. */
  readonly skillGroups?: Readonly<Record<SkillGroup, string>>;
  /** Languages that people speak, by the names that this one has for them. */
  readonly languageNames: readonly string[];
  /** Words with which people speak of themselves, as the first of a sentence. */
  readonly firstPerson: readonly string[];
  /** What people call each section. */
  readonly headings: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  /** Words a longer heading of that kind ends with: "… skills", "…kenntnisse" (a leading hyphen: part of a compound). */
  readonly headingEnds: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  /** Words a longer heading of that kind starts with: "compétences …". */
  readonly headingStarts: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  /** Words round a heading that leave its kind as it is: "selected", "relevant", "overview". */
  readonly qualifiers: readonly string[];
  /** "and" in a heading of two parts. */
  readonly and: readonly string[];
  /** Titles of the document itself: "Resume", "Lebenslauf"; no sections. */
  readonly titles: readonly string[];
  /** Headings inside an entry that are no entries: "Responsibilities", "Technologies". */
  readonly subheadings: readonly string[];
  /** Labels in front of a value, "Role: Engineer", by what they say. */
  readonly labels: Readonly<Partial<Record<FieldLabel, readonly string[]>>>;
  /** Words that show that a header part is a position ("engineer"), an employer ("ltd"), an institution or a degree. */
  readonly clues: {
    readonly role: readonly string[];
    readonly organization: readonly string[];
    readonly institution: readonly string[];
    /** A leading hyphen stands for the rest of a compound: "-studium". So it does in the lists beside this one. */
    readonly degree: readonly string[];
    /** Words of the subjects that people study, and of what goes with one: "physics", "minor". */
    readonly subject: readonly string[];
    /** Words that show that a part of an education's header is none of these: marks, honours, departments. */
    readonly aside: readonly string[];
    /** Work arrangements that count as a location: "remote". */
    readonly location: readonly string[];
    /** Employment kinds that are neither: "full-time", "internship" in brackets. */
    readonly employment: readonly string[];
  };
  /** What an editor offers while one writes, spelled as it is to be written, the commonest first. */
  readonly writing?: {
    /** Nouns that bullets open with, for languages whose resumes open them so; in the singular, with a capital. */
    readonly bulletOpenings?: readonly string[];
    /** Words behind which a tool is named: “built with”. */
    readonly beforeTools: readonly string[];
    readonly degrees: readonly string[];
    /** What people study. */
    readonly subjects: readonly string[];
  };
  /** Frequent short words by which the language of a text is told. Empty for languages that their script tells. */
  readonly commonWords: readonly string[];
}

/** What the skills of a resume are grouped by. */
export type SkillGroup = 'languages' | 'frameworks' | 'data' | 'platforms' | 'tools' | 'practices' | 'other';

export type FieldLabel =
  | 'name'
  | 'givenName'
  | 'familyName'
  | 'email'
  | 'phone'
  | 'address'
  | 'website'
  | 'organization'
  | 'role'
  | 'location'
  | 'dates'
  | 'start'
  | 'end'
  | 'institution'
  | 'degree'
  | 'project'
  | 'skills'
  | 'score'
  | 'courses'
  | 'summary';
