import type { ReportFormat } from './reportFormat.ts';

/** One array of findings. */
export const json: ReportFormat = {
  id: 'json',
  about: 'an array of { file, line, column, endLine, endColumn, rule, severity, message, fixable }',
  write: ({ reports }) =>
    `${JSON.stringify(
      reports.flatMap(({ findings }) => findings),
      null,
      2,
    )}\n`,
};
