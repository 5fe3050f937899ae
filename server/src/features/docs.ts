import { notAnalysed } from '../rules/notAnalysed.ts';

/** Where the project is at home. */
export const projectUrl = 'https://github.com/resume-markdown/resume-markdown';

const docs = `${projectUrl}/blob/main/docs`;

/** The page that explains the configuration. */
export const configDocsUrl = `${docs}/configuration.md`;

/** The page that explains a rule, or why none looked at a part. */
export function ruleDocsUrl(rule: string): string {
  return rule === notAnalysed.id ? `${docs}/${rule}.md` : `${docs}/rules/${rule}.md`;
}
