import { themes } from './index.ts';
import type { Theme } from './theme.ts';

/** The theme of an id; the first one where there is no such theme. */
export function findTheme(id: string): Theme {
  return themes.find((theme) => theme.id === id) ?? (themes[0] as Theme);
}
