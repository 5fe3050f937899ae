/** One line of a file in data/: a name that people list on a resume. */
export interface Skill {
  /** As its makers, or the people of its field, write it. */
  readonly name: string;
  /** What it is, in the singular: "programming language". */
  readonly category: string;
  /** Other names that are right. */
  readonly aliases?: readonly string[];
  /** Names that are wrong in more than case, spaces and hyphens. */
  readonly spellings?: readonly string[];
  /** Those of the name and aliases that are also common words or stand for something else: "Go", "Excel". */
  readonly ambiguous?: readonly string[];
  /** A common noun, right in any case: "machine learning". */
  readonly anyCase?: boolean;
}

/** What a piece of text has to do with a skill. */
export interface SkillMatch {
  readonly skill: Skill;
  /** Whether the text is a right way to write it. */
  readonly exact: boolean;
  /** The right way that is nearest to the text, a version included. */
  readonly preferred: string;
  /** Whether what was written is also a common word, so that only the context tells. */
  readonly ambiguous: boolean;
  /** A version after the name: "17" in "Java 17". */
  readonly version?: string;
}
