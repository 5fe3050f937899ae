const docs = 'https://github.com/resume-markdown/resume-markdown/blob/main/docs';

/** The page that explains the configuration. */
export const configDocsUrl = `${docs}/configuration.md`;

/** The page that explains a rule. */
export function ruleDocsUrl(rule: string): string {
  return `${docs}/rules/${rule}.md`;
}
