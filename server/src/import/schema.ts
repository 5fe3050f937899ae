import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';

/** What we use of JSON Resume 1.0.0. Keys that it does not know are let through at every level: the standard invites them. */
export const jsonResumeSchema = z.looseObject({
  basics: optional(
    z.looseObject({
      ...texts('name', 'label', 'image', 'email', 'phone', 'url', 'summary'),
      location: optional(z.looseObject(texts('address', 'postalCode', 'city', 'countryCode', 'region'))),
      profiles: list(texts('network', 'username', 'url')),
    }),
  ),
  work: list({ ...texts('name', 'position', 'url', 'location', 'summary', 'description'), ...period(), highlights: words() }),
  volunteer: list({ ...texts('organization', 'position', 'url', 'summary'), ...period(), highlights: words() }),
  education: list({ ...texts('institution', 'url', 'area', 'studyType', 'score'), ...period(), courses: words() }),
  projects: list({ ...texts('name', 'description', 'url'), ...period(), highlights: words(), keywords: words() }),
  awards: list({ ...texts('title', 'awarder', 'summary'), date: date() }),
  certificates: list({ ...texts('name', 'issuer', 'url'), date: date() }),
  publications: list({ ...texts('name', 'publisher', 'url', 'summary'), releaseDate: date() }),
  skills: list({ ...texts('name', 'level'), keywords: words() }),
  languages: list(texts('language', 'fluency')),
  interests: list({ ...texts('name'), keywords: words() }),
  references: list(texts('name', 'reference')),
  meta: optional(z.looseObject({})),
});

/** Its message is made when a file is checked, for the language is not known before. */
function text() {
  return z.string({ error: () => l10n.t('has to be text in quotes') });
}

function optional<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.optional(z.nullable(schema));
}

function texts(...names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, optional(text())]));
}

function words() {
  return optional(z.array(text(), { error: () => l10n.t('has to be a list of texts, in square brackets') }));
}

function list(shape: Readonly<Record<string, z.ZodMiniType>>) {
  const object = z.looseObject(shape, { error: () => l10n.t('has to be an object, in braces') });
  return optional(z.array(object, { error: () => l10n.t('has to be a list, in square brackets') }));
}

function period() {
  return { startDate: date(), endDate: date() };
}

/** The empty text is what several editors of JSON Resume write for an open end. */
function date() {
  const message = { error: () => l10n.t('has to be a date such as "2021", "2021-03" or "2021-03-15"') };
  return optional(z.string(message).check(z.regex(/^(?:[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?$/, message)));
}
