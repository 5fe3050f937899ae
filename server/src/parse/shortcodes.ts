import type { Prose } from '../model/prose.ts';
import { subProse } from '../text/prose.ts';

/**
 * The quoted values of a site generator's shortcode, `{{< item header="Acme" subheader="2020" >}}`, each as prose of
 * its own; nothing for one without values.
 */
export function readShortcode(prose: Prose): Prose[] {
  const parts: Prose[] = [];
  for (const match of prose.plain.matchAll(/[\w-]{1,40}\s?=\s?"([^"\n]{1,300})"/g)) {
    const value = match[1] ?? '';
    if (/^(?:icon|class|style|id|src|href|url|image|img)\s?=/.test(match[0])) continue;
    const to = match.index + match[0].length - 1;
    parts.push(subProse(prose, to - value.length, to));
  }
  return parts;
}
