import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Link } from '../model/resume.ts';
import { isEmail, webTarget } from '../text/addresses.ts';
import { defineRule } from './defineRule.ts';

export const linkScheme = defineRule({
  id: 'link-scheme',
  summary: 'a link whose target lacks its `https://` or `mailto:`',
  why: 'Without it the target is the name of a file beside the resume, so the link leads nowhere once the resume is sent.',
  severity: 'warning',
  fix: 'safe',
  ignoresProse: true,
  options: z.object({}),
  checkSection({ section, report }) {
    for (const link of section.links) {
      const { target, targetSpan } = link;
      const whole = target && targetSpan && wholeTarget(link);
      if (!whole || section.text.slice(targetSpan.from, targetSpan.to) !== target) continue;
      report({
        span: targetSpan,
        message: l10n.t(
          '“{0}” lacks its “{1}”, so the link looks for a file of that name. Write it out.',
          target,
          whole.slice(0, -target.length),
        ),
        fixes: [{ title: l10n.t('Replace “{0}” with “{1}”', target, whole), safe: true, edits: [{ span: targetSpan, newText: whole }] }],
      });
    }
  },
});

/** The target as it was meant; undefined for one that is complete, or may well be a file. */
function wholeTarget({ kind, target = '' }: Link): string | undefined {
  if (kind === 'bare' || kind === 'autolink' || kind === 'html') return undefined;
  if (isEmail(target)) return `mailto:${target}`;
  const whole = /^[a-z\d]/i.test(target) && !target.includes(':') ? webTarget(target) : undefined;
  return whole !== undefined && knownHost.test(target) ? whole : undefined;
}

/** Endings of hosts that are none of files: not `.md`, `.rs`, `.sh` or `.pl`. */
const knownHost =
  /^(?:[a-z\d-]{1,63}\.){1,4}(?:com|org|net|edu|gov|io|dev|me|info|app|ai|co|tech|page|site|xyz|blog|de|fr|uk|ca|eu|ch|at|nl|es|it|br|jp|kr|cn|in|ru|be|se|no|fi|dk)(?:[/?#].*)?$/i;
