// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the tab stops of snippets.
import { languageOf } from '../../server/src/languages/index.ts';
import { sections } from '../../server/src/sections/index.ts';
import { type SectionDefinition, writeSnippet } from '../../server/src/sections/section.ts';
import type { GeneratedFile } from './generatedFile.ts';

/** The snippets: each section with its heading, each entry by itself, and what a resume has beside sections. */
export function generateSnippets(): GeneratedFile[] {
  const snippets = Object.assign({ ...parts }, ...sections.map(writeSection));
  return [{ path: 'snippets/resume.code-snippets', text: `${JSON.stringify(snippets, null, 2)}\n` }];
}

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const parts: Readonly<Record<string, Snippet>> = {
  'Resume: header': {
    prefix: 'resume-header',
    description: 'The name, the position and the contact line at the top of a resume',
    body: [
      '# ${1:First Last}',
      '',
      '${2:Position}',
      '',
      '[${3:name@example.org}](mailto:${3:name@example.org}) | [linkedin.com/in/${4:name}](https://www.linkedin.com/in/${4:name}) | ${5:City, Country}',
      '$0',
    ],
  },
  'Resume: role': {
    prefix: 'resume-role',
    description: 'One more role at the employer above',
    body: ['**${1:Position}** | ${2:Start} – ${3:End}', '', '- ${4:Verb} ${5:what}, which ${6:result with a figure}.$0'],
  },
  'Resume: bullet': {
    prefix: 'resume-bullet',
    description: 'A bullet: a verb, what was done, and what came of it',
    body: ['- ${1|Built,Led,Designed,Improved,Reduced,Launched,Automated,Trained|} ${2:what}, which ${3:result with a figure}.$0'],
  },
};

/** “resume-work” inserts the section, “resume-work-entry” one entry of it. */
function writeSection(definition: SectionDefinition): Record<string, Snippet> {
  const { kind, sample } = definition;
  const heading = headingOf(definition);
  const body = writeSnippet(definition, 2).split('\n');
  const names = [...new Set([`resume-${kind}`, `resume-${heading.toLowerCase().replaceAll(' ', '-')}`])];
  const section: Snippet = { prefix: names, description: `The section “${heading}”`, body: [`## ${heading}`, '', ...body, '$0'] };
  const snippets: Record<string, Snippet> = { [`Resume: ${heading}`]: section };
  if (sample.startsWith('# ')) {
    const prefix = names.map((name) => `${name}-entry`);
    snippets[`Resume: entry of ${heading}`] = { prefix, description: `One entry of the section “${heading}”`, body: [...body, '$0'] };
  }
  return snippets;
}

function headingOf({ kind }: SectionDefinition): string {
  const name = languageOf('en')?.headings[kind]?.[0] ?? kind;
  return name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}
