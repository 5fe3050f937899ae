export { detectLanguage } from './detectLanguage.ts';
export { normaliseHeading } from './headingKey.ts';
export type { HeadingMeaning } from './headings.ts';
export { headingKinds, isDocumentTitle, isSubheading, sectionKindOf } from './headings.ts';
export { fieldLabelOf } from './labels.ts';
export type { FieldLabel, Language } from './language.ts';
export { languageOf, languages } from './languages.ts';
