import { renderPage } from '../render/renderPage.ts';
import { styleSheet } from '../render/styleSheet.ts';
import type { ExportSource, TextExporter } from './exporter.ts';

/** One file that shows the page in any browser and prints as the preview shows it. Its policy allows nothing to run or to be loaded. */
export const html: TextExporter = {
  id: 'html',
  label: 'Web page',
  extension: '.html',
  isLaidOut: true,
  export: (source) => ({ content: htmlOf(source), omissions: [] }),
};

/** The whole document. */
export function htmlOf({ text, resume, theme, pageSize }: ExportSource): string {
  return htmlDocument({ ...renderPage(text, resume), css: styleSheet(theme, pageSize) });
}

interface PageDocument {
  readonly html: string;
  readonly title: string;
  readonly language: string;
  readonly css: string;
}

function htmlDocument({ html: body, title, language, css }: PageDocument): string {
  const name = escapeHtml(title);
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${name === '' ? 'Resume' : name}</title>
${name === '' ? '' : `<meta name="author" content="${name}">\n`}<style>
${sheetStyle}${css}</style>
</head>
<body>
<main class="resume">
${body.replace(/ data-(?:end-)?line="\d+"/g, '')}</main>
</body>
</html>
`;
}

/** On a screen the page is a sheet of paper on a desk. */
const sheetStyle = `
body { margin: 0 }
@media screen {
  body { background: #e8e8e8 }
  .resume {
    box-sizing: border-box; width: var(--page-width); max-width: 100%; min-height: var(--page-height); margin: 0 auto;
    padding: var(--page-margin-block) var(--page-margin-inline);
  }
}
`;

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
