import * as z from 'zod/mini';
import { languages } from '../languages/index.ts';
import type { SectionKind } from '../model/resume.ts';
import type { Rule, Severity } from '../rules/defineRule.ts';
import { sections } from '../sections/index.ts';
import { presets } from './presets/index.ts';
import { previewSchema } from './preview.ts';

// Without this zod compiles schemas with `new Function`, which a content security policy forbids.
z.config({ jitless: true });

/** The file that configures the resumes beside and below it. */
export const configFileName = 'resume.config.json';

/** The settings that hold for a document, rules apart: those are in the ruleset. */
export type Config = z.infer<typeof settingsSchema>;

/**
 * The schema of resume.config.json, and, with `resume.` in front of each key, of the editor's settings. Everything in
 * it is optional.
 */
export function configSchema(rules: readonly Rule[]) {
  return z.object({
    $schema: z.optional(z.string().check(z.describe('Address of the JSON Schema, for editors.'))),
    rules: z
      .prefault(z.object(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]))), {})
      .check(z.describe('Severity and options by rule. A rule that is not named here keeps its defaults.')),
    ...settingsSchema.shape,
  });
}

const levels = ['off', 'hint', 'info', 'warning', 'error'] as const satisfies readonly (Severity | 'off')[];

/** A rule is set by its severity alone, or by an object with its severity and options. */
function ruleSchema(rule: Rule) {
  const severity = z.optional(z.enum(levels)).check(z.describe('How much the rule’s problems weigh; “off” silences it.'));
  const options = optionsShape(rule);
  const object = z.object({ severity, ...options });
  const either = Object.keys(options).length > 0 ? z.union([z.enum(levels), object]) : z.enum(levels);
  return z.optional(either).check(z.describe(`${capitalize(rule.summary)}. ${rule.why}`));
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Fills in what the person has not set. The values have to fit, as `acceptFitting` leaves them. */
export function parseSettings(values: unknown): Config {
  return settingsSchema.parse(values);
}

/** The schema of each option of a rule. */
export function optionsShape(rule: Rule): Readonly<Record<string, z.core.$ZodType>> {
  return rule.options instanceof z.ZodMiniObject ? rule.options.shape : {};
}

const sectionKinds: readonly SectionKind[] = sections.map(({ kind }) => kind);

const nameList = z.array(z.string().check(z.minLength(1)));

const fields = z
  .optional(z.array(z.enum(['organization', 'role', 'title', 'location'])))
  .check(z.describe('What every entry has to say, in place of what the kind asks for. Dates are a matter of the rule missing-date.'));

const aliases = z.optional(nameList).check(z.describe('Headings that mean this section.'));

const ownSection = z.object({
  heading: z.optional(z.string().check(z.minLength(1))).check(z.describe('What the section is called. A section of your own needs it.')),
  aliases,
  like: z.optional(z.enum(sectionKinds)).check(z.describe('The kind of section as which its entries are read. Without it they are not.')),
  fields,
});

const definitions = z.catchall(
  z.object(Object.fromEntries(sectionKinds.map((kind) => [kind, z.optional(z.object({ aliases, fields }))]))),
  ownSection,
);

const requiredByDefault = ['work|projects', 'education', 'skills'];

const settingsSchema = z.object({
  preset: z
    ._default(z.enum(presets.map(({ id }) => id)), 'recommended')
    .check(
      z.describe(
        `How much the rules weigh, before what “rules” says of each. ${presets.map(({ id, description }) => `“${id}”: ${description}`).join(' ')}`,
      ),
    ),
  sections: z
    .prefault(
      z.object({
        required: z
          ._default(nameList, requiredByDefault)
          .check(z.describe('Sections that a resume has to have. “work|projects” asks for one of the two.')),
        accepted: z
          ._default(z.array(z.string().check(z.minLength(1))), [])
          .check(z.describe('Headings of your own that are right as they are, such as “Military Service”.')),
        define: z
          .optional(definitions)
          .check(
            z.describe('Sections of your own by a name that you choose, and further headings and fields for the kinds that are known.'),
          ),
        order: z.optional(nameList).check(z.describe('The order in which sections should stand, by kind or by the name in “define”.')),
      }),
      {},
    )
    .check(z.describe('Which sections a resume is made of.')),
  files: z
    ._default(z.array(z.string().check(z.minLength(1))), [])
    .check(
      z.describe(
        'Files that are resumes beside those with a telling name, as glob patterns such as “people/*.md”. A pattern with “!” in front takes files out.',
      ),
    ),
  language: z
    .optional(z.enum(languages.map(({ code }) => code)))
    .check(z.describe('The language of the resume. Without it the language is told from the text.')),
  fixAll: z
    .prefault(
      z.object({
        leaveCursorLine: z
          ._default(z.boolean(), false)
          .check(
            z.describe(
              'Whether fixing everything, on save for example, leaves the line with the cursor alone, where a sentence may be half typed. The command line has no cursor.',
            ),
          ),
      }),
      {},
    )
    .check(z.describe('Fixing everything at once.')),
  spelling: z
    .prefault(
      z.object({
        words: z
          ._default(z.array(z.string().check(z.minLength(1))), [])
          .check(
            z.describe('Your own words, which are right whatever a dictionary says. The quick fix “Add … to your words” puts them here.'),
          ),
      }),
      {},
    )
    .check(z.describe('The spelling of English prose.')),
  format: z
    .prefault(
      z.object({
        enable: z
          ._default(z.boolean(), true)
          .check(
            z.describe(
              'Whether resumes can be formatted: blank lines, headings, marks of lists, dates and what joins them, as most of the document has them or as the rules say. Other Markdown never is, and no word changes.',
            ),
          ),
      }),
      {},
    )
    .check(z.describe('Formatting of the document.')),
  inlayHints: z
    .prefault(
      z.object({
        durations: z._default(z.boolean(), true).check(z.describe('Whether the length of a role or degree is shown behind its dates.')),
        totals: z
          ._default(z.boolean(), true)
          .check(z.describe('Whether headings of sections show how much time their entries cover, months that overlap counted once.')),
      }),
      {},
    )
    .check(z.describe('What the editor shows between the words.')),
  codeLens: z
    .prefault(
      z.object({
        sort: z
          ._default(z.boolean(), true)
          .check(z.describe('Whether “Sort newest first” is shown above a section whose entries are in another order.')),
        counts: z._default(z.boolean(), false).check(z.describe('Whether each entry shows the number of its bullets and problems.')),
        addBullet: z._default(z.boolean(), false).check(z.describe('Whether each entry shows “Add bullet”.')),
      }),
      {},
    )
    .check(z.describe('What the editor shows above the lines of sections and entries.')),
  preview: previewSchema,
});
