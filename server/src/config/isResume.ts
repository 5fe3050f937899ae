import { readFrontMatter } from '../parse/frontMatter.ts';
import { judgeContent } from './content.ts';
import { judgeFileName, meansResume } from './fileName.ts';
import { matchFiles } from './glob.ts';

/**
 * Whether a Markdown file is a resume. What the person decided comes first, then the front matter's own word
 * (`resume: true`), the patterns of the setting `files`, the file's name, the front matter's layout, and in the end the
 * content: sections of a resume with contact details and dates. Reads at most the first 16 KB of the text.
 */
export function isResume({ path, text, files, decision, wasResume = false }: FileToJudge): boolean {
  if (decision !== undefined) return decision;
  const { declared, layout, isPost } = judgeFrontMatter(text);
  const outside = declared ?? matchFiles(files, path) ?? judgeFileName(path);
  return outside ?? (wasResume || layout || (!isPost && judgeContent(text)));
}

export interface FileToJudge {
  /** A path or a URI's path. */
  readonly path: string;
  readonly text: string;
  /** The configuration's `files`. */
  readonly files: readonly string[];
  /** What the person said of this file, if anything. */
  readonly decision?: boolean | undefined;
  /** Whether an earlier version in the editor was one: half-edited content does not make it something else. */
  readonly wasResume?: boolean;
}

interface FrontMatterVerdict {
  /** `resume: true` or `resume: false`. */
  readonly declared: boolean | undefined;
  /** The page's layout or title says that it is a resume, or the data is a resume's. */
  readonly layout: boolean;
  /** An article of a site. */
  readonly isPost: boolean;
}

function judgeFrontMatter(text: string): FrontMatterVerdict {
  const { end, fields } = readFrontMatter(text);
  const field = (name: string) => fields.get(name)?.text.toLowerCase();
  const declared = { true: true, yes: true, false: false, no: false }[field('resume') ?? ''];
  const layout = ['layout', 'type', 'template', 'title'].some((name) => meansResume(field(name) ?? ''));
  const lists = text.slice(0, end).match(/^(?:basics|work|experience|education|skills|projects)\s*:\s*$/gm) ?? [];
  const isPost = field('layout') === 'post' || (fields.has('date') && fields.has('title'));
  return { declared, layout: layout || lists.length >= 2, isPost };
}
