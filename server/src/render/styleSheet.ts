import type { PageSize, Theme } from './themes/theme.ts';

/** The theme's style sheet with the paper it is printed on. */
export function styleSheet(theme: Theme, pageSize: PageSize): string {
  return `@page { size: ${pageSize === 'A4' ? 'A4' : 'letter'}; margin: 0 }\n${theme.css}`;
}
