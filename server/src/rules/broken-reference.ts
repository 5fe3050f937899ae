import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Link, Resume } from '../model/resume.ts';
import { sliceSpan } from '../model/span.ts';
import { isEmail, webTarget } from '../text/addresses.ts';
import { normaliseLabel } from '../text/linkLabel.ts';
import { defineRule, type Problem } from './defineRule.ts';

export const brokenReference = defineRule({
  id: 'broken-reference',
  summary: 'a link in square brackets without a target: `[ada@lovelace.org]`, or `[text][ref]` where nothing defines `ref`',
  why: 'Markdown prints the brackets as they stand, so readers see them and have nothing to click.',
  severity: 'warning',
  fix: 'safe',
  ignoresProse: true,
  options: z.object({}),
  check({ resume, report }) {
    for (const place of resume.sections) {
      for (const link of place.section.links) {
        if (!isUndefined(link, resume)) continue;
        const problem = judge(link, sliceSpan(place.section.text, link.textSpan));
        if (problem) report(place, problem);
      }
    }
  },
});

function isUndefined({ target, label }: Link, { definitions }: Resume): boolean {
  return target === undefined && label !== undefined && !definitions.has(normaliseLabel(label));
}

/** Brackets alone are usual in prose ("[1]", "[Remote]"); they only count round an address. */
function judge(link: Link, source: string): Problem | undefined {
  if (link.kind === 'shortcut') return judgeAddress(link, source);
  return link.kind === 'reference' ? judgeReference(link, source) : undefined;
}

function judgeAddress({ span, text }: Link, source: string): Problem | undefined {
  if (source !== text) return undefined;
  const target = isEmail(text) ? `mailto:${text}` : webTarget(text);
  if (target === undefined) return undefined;
  const newText = `[${text}](${target})`;
  return {
    span,
    message: l10n.t('“[{0}]” has no target, so readers see the brackets and have nothing to click. Write “{1}”.', text, newText),
    fixes: [{ title: l10n.t('Replace “[{0}]” with “{1}”', text, newText), safe: true, edits: [{ span, newText }] }],
  };
}

function judgeReference({ span, text, label = '' }: Link, source: string): Problem | undefined {
  // Citations and footnotes are no links that somebody forgot to define.
  if (label.startsWith('^') || /^[\d\s,–-]*$/.test(text) || /^\d*$/.test(label)) return undefined;
  const fixes = [];
  const target = isEmail(label) ? `mailto:${label}` : webTarget(label);
  if (target !== undefined)
    fixes.push({ title: l10n.t('Link “{0}” to “{1}”', text, target), edits: [{ span, newText: `[${source}](${target})` }] });
  fixes.push({ title: l10n.t('Remove the brackets, keep “{0}”', text), edits: [{ span, newText: source }] });
  return {
    span,
    message: l10n.t(
      'Nothing defines “{0}”, so readers see the brackets of “{1}” and have nothing to click. Give the address in parentheses instead.',
      label,
      text,
    ),
    fixes,
  };
}
