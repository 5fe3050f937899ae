import * as l10n from '@vscode/l10n';
import type { Link } from '../../model/resume.ts';
import { type Span, shiftSpan, sliceSpan } from '../../model/span.ts';
import type { Snapshot } from '../../snapshot.ts';
import { plainAddresses } from '../addresses.ts';
import { placeAt } from '../places.ts';
import type { CodeAction } from './codeAction.ts';

/** Makes a titled link of a bare address: “https://ada.dev/ovens/” becomes “[ada.dev/ovens](https://ada.dev/ovens/)”. */
export function titleLinkAction({ text, resume }: Snapshot, span: Span): CodeAction | undefined {
  const place = placeAt(resume, span.from);
  const link = place?.section.links.find((one) => isBare(one) && touches(shiftSpan(one.span, place.start), span));
  const plain = link ? undefined : plainAddresses(resume).find((address) => touches(address.span, span));
  if (link && place) return titled(shiftSpan(link.span, place.start), link.target ?? '');
  if (!plain) return undefined;
  // The brackets of “<ada@posteo.de>” go along.
  const isAutolink = text.charAt(plain.span.from - 1) === '<' && text.charAt(plain.span.to) === '>';
  const whole = isAutolink ? { from: plain.span.from - 1, to: plain.span.to + 1 } : plain.span;
  return titled(whole, plain.target, sliceSpan(text, plain.span));
}

function touches({ from, to }: Span, span: Span): boolean {
  return from <= span.from && span.to <= to;
}

function isBare({ kind, target = '' }: Link): boolean {
  return (kind === 'bare' || kind === 'autolink') && /^https?:\/\//i.test(target);
}

/** Undefined where the title would be emphasis, or the address could not stand in parentheses. */
function titled(
  span: Span,
  target: string,
  title = target.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, ''),
): CodeAction | undefined {
  if (title === '' || /[*_~`|&!$^[\]<>\\]/.test(title) || !/^[a-z]+:[^\s()<>[\]\\]+$/i.test(target)) return undefined;
  const edits = [{ span, newText: `[${title}](${target})` }];
  return { kind: 'refactor', title: l10n.t('Make a link titled “{0}” of this address', title), preferred: false, diagnostics: [], edits };
}
