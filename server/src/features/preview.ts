import { readResume } from '../parse/buildResume.ts';
import type { PreviewResult } from '../protocol.ts';
import { renderPage } from '../render/renderPage.ts';
import { styleSheet } from '../render/styleSheet.ts';
import { describeNotChecked } from '../rules/notAnalysed.ts';
import type { Snapshot } from '../snapshot.ts';
import { findTheme } from '../themes/findTheme.ts';
import { themes } from '../themes/index.ts';
import { withLook } from '../themes/look.ts';
import { uriFileName } from '../uri.ts';

/** The formatted page of a resume, in the theme and on the paper that its configuration asks for. */
export function buildPreview({ uri, version, text, resume, config, styles }: Snapshot): PreviewResult {
  const page = renderPage(text, resume, { marksImages: true });
  const { pageSize, fit } = config.preview;
  const theme = withLook(findTheme(config.preview.theme), config.preview, styles);
  return {
    version,
    language: page.language,
    title: page.title || uriFileName(uri),
    html: resume.unreadable === 'size' ? renderNotice(describeNotChecked(resume.unreadable)) : page.html,
    theme: theme.id,
    themes: themeChoices,
    css: styleSheet(theme, pageSize),
    pageSize,
    ...(fit === 'off' ? {} : { fit }),
  };
}

/** In place of a page that is not made. */
function renderNotice(message: string): string {
  return renderPage(message, readResume(message).resume).html;
}

const themeChoices = themes.map(({ id, label }) => ({ id, label }));
