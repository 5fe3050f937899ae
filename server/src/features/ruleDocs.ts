/** The page that explains a rule. */
export function ruleDocsUrl(rule: string): string {
  return `https://github.com/resume-markdown/resume-markdown/blob/main/docs/rules/${rule}.md`;
}
