import { languages } from '../../server/src/languages/index.ts';
import type { Language } from '../../server/src/languages/language.ts';
import type { SectionKind } from '../../server/src/model/resume.ts';
import type { GeneratedFile } from './generatedFile.ts';

/**
 * The grammars that VS Code injects into Markdown: one for the names of sections and the bars in headings, one for ranges
 * of dates and the bars of other header lines. They see every Markdown file, so they know only what other documents
 * hardly have: no “Summary”, and no single date.
 */
export function generateGrammars(): GeneratedFile[] {
  return [
    writeGrammar(
      'heading',
      ['entity.name.section.markdown', 'markup.bold.markdown'],
      [sectionRule(), { match: '(?<=[ \\t])\\|(?=[ \\t])', name: barScope }],
    ),
    writeGrammar('line', ['text.html.markdown'], [...rangeRules(), barRule()]),
  ];
}

function writeGrammar(part: string, scopes: readonly string[], patterns: readonly GrammarRule[]): GeneratedFile {
  const grammar = {
    information_for_contributors: ['Written by `npm run generate` from scripts/generate/grammar.ts and the languages.'],
    scopeName: `markdown.resume.${part}.injection`,
    injectionSelector: scopes.map((scope) => `L:${scope} -${elsewhere.join(' -')}`).join(', '),
    patterns,
  };
  return { path: `syntaxes/resume-${part}.injection.tmLanguage.json`, text: `${JSON.stringify(grammar, null, 2)}\n` };
}

/** What is no text of the resume: code, front matter, comments, addresses, tables. */
const elsewhere = [
  'markup.fenced_code',
  'markup.raw',
  'markup.inline.raw',
  'markup.table',
  'meta.embedded',
  'comment',
  'markup.underline.link',
  'meta.tag',
];

interface GrammarRule {
  readonly match: string;
  readonly name?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
}

const barScope = 'punctuation.separator.field.resume';

/** A heading that is nothing but the name of a section, perhaps in bold, after an emoji or before a colon. */
function sectionRule(): GrammarRule {
  const opening = '(?<=#[ \\t]|#[ \\t]\\*\\*|#[ \\t]__|^\\*\\*|^__)';
  const closing = '(?=[ \\t]*[:：]?(?:\\*\\*|__)?[:：]?[ \\t]*#*[ \\t]*$)';
  return {
    match: `${opening}(?:[^\\p{L}\\p{N}*_\\[<#\\s]{1,4}[ \\t]?)?${alternatives(headings())}${closing}`,
    name: 'entity.name.type.section.resume',
  };
}

/** In a line that is no heading, the bars beside bold text or a date: “**Engineer** | **Acme** | 2019 – 2021”. */
function barRule(): GrammarRule {
  const date = `(?:${monthDate}|${year})`;
  return {
    match: `(?<=(?:\\*\\*|__)[ \\t]|(?:19|20)\\d\\d[ \\t])\\|(?=[ \\t])|(?<=[ \\t])\\|(?=[ \\t]+(?:\\*\\*|__|${date}))`,
    name: barScope,
  };
}

/** Two dates with a month each or a word for today; bare years only where nothing but marks stands round them. */
function rangeRules(): GrammarRule[] {
  const separator = `\\s*(?:[-–—―]{1,3}|[~～〜]|(?<=\\s)${alternatives(words(({ rangeWords }) => rangeWords))}(?=\\s))\\s*`;
  const present = `${alternatives(words(({ present: terms }) => terms))}(?![\\p{L}\\p{N}])`;
  const notInWord = '(?<![\\p{L}\\p{N}/.-])';
  const notInNumber = '(?![\\p{L}\\p{N}]|[-/.]\\d)';
  const ofMonths = `${notInWord}(${monthDate})(${separator})(?:(${monthDate})${notInNumber}|(${present}))`;
  const ofYears = `(?<=^|[*_(|,，（>\\t ])(?<![\\p{L}\\p{N}][ ])(${year})(${separator})(?:(${year})${notInNumber}|(${present}))(?=[ \\t]*(?:[*_)）|]|<|\\\\?$))`;
  const captures = {
    '1': { name: dateScope },
    '2': { name: 'punctuation.separator.range.resume' },
    '3': { name: dateScope },
    '4': { name: 'constant.language.present.resume' },
  };
  return [ofMonths, ofYears].map((match) => ({ match, captures }));
}

const dateScope = 'constant.numeric.date.resume';
const year = '(?:19|20)\\d{2}年?';

/** Words are looked up only before a year: the pattern is tried at every word of every Markdown file. */
const monthDate = [
  `(?=\\p{L}[\\p{L}\\p{M}]{2,11}\\.?,?[ \\t/](?:de |del )?(?:19|20)\\d{2})${alternatives(monthWords())}\\.?,?[ \\t/](?:de |del )?(?:19|20)\\d{2}`,
  '(?:0?[1-9]|1[0-2])[/.](?:19|20)\\d{2}',
  '(?:19|20)\\d{2}[/.-](?:1[0-2]|0?[1-9])(?:[/.-]\\d{1,2})?(?!\\d)',
  '(?:19|20)\\d{2} ?[年년] ?\\d{1,2} ?[月월]',
]
  .map((pattern) => `(?:${pattern})`)
  .join('|')
  .replace(/^/, '(?:')
  .concat(')');

function monthWords(): string[] {
  return words(({ months, seasons }) => [...months.flat(), ...Object.values(seasons).flat()]).filter((word) =>
    /^[\p{L}\p{M}]{3,12}$/u.test(word),
  );
}

function words(read: (language: Language) => readonly string[]): string[] {
  return languages.flatMap(read);
}

/** Kinds of sections that other documents hardly have. */
const telling: readonly SectionKind[] = ['work', 'education', 'skills', 'certificates', 'awards', 'volunteer', 'interests'];

function headings(): string[] {
  return languages.flatMap(({ code, headings: known }) => {
    const sure = telling.flatMap((kind) => known[kind] ?? []);
    if (code !== 'en') return sure;
    const rest = [...(known.summary ?? []), ...(known.projects ?? [])].filter((heading) => personal.test(heading));
    return [...sure.filter((heading) => (heading.includes(' ') ? !technical.test(heading) : englishWords.has(heading))), ...rest];
  });
}

/** Of English words alone, those that no manual or report has for a chapter. */
const englishWords = new Set(
  'awards,career,certificates,certifications,competencies,education,employment,experience,experiences,hobbies,honors,honours,internships,qualifications,skills,skillset,volunteering'.split(
    ',',
  ),
);
/** “Tech Stack” opens a chapter of many a README. */
const technical = /^(?!.*skills).*\b(?:tech|technolog|tools?|stack|software|platforms?|training)/;
const personal = /^(?:professional|career|personal|side|academic|selected|featured|key|notable) /;

/** Alternatives for a regular expression, in any case, the longest first. Only they ignore case: it is slow elsewhere. */
function alternatives(terms: readonly string[]): string {
  const escaped = [...new Set(terms)].map((term) => term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '[ \\t]+'));
  return `(?i:${escaped.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
}
