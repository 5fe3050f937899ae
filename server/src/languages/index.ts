export { detectLanguage } from './detectLanguage.ts';
export { headingKey, normaliseHeading } from './headingKey.ts';
export { type HeadingWords, isDocumentTitle, isSubheading, readHeadingWords, sectionKindOf } from './headings.ts';
export { fieldLabelOf } from './labels.ts';
export { languageOf, languages } from './languages.ts';
