import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { defineRule, type Problem } from './defineRule.ts';
import { Tally } from './majority.ts';
import { type Joint, readJoints, signOf } from './rangeJoints.ts';

export const dateSeparator = defineRule({
  id: 'date-separator',
  summary: 'ranges of dates joined by different signs (-, –, to, ~), or spaced differently',
  why: 'Each sign is right; a mixture looks like text pasted together from several versions.',
  severity: 'warning',
  fix: 'safe',
  ignoresProse: true,
  formats: true,
  options: z.object({
    separator: z
      ._default(z.string().check(z.regex(/\S/)), 'consistent')
      .check(
        z.describe(
          'The sign, with the spaces round it: ` – `. `consistent` is the one used most, or first where two are used equally often.',
        ),
      ),
  }),
  check({ resume, options, report }) {
    const isConsistent = options.separator === 'consistent';
    for (const joints of splitHabits(resume.sections.flatMap(readJoints))) {
      const wanted = isConsistent ? usualSign(joints) : options.separator.trim();
      const spacings = usualSpacings(joints, signOf(wanted));
      for (const joint of joints) {
        const spacing = isConsistent ? spacings.get(joint.isTight) : options.separator.replace(wanted, '_');
        const problem = judge(joint, wanted, spacing, isConsistent);
        if (problem) report(joint.place, problem);
      }
    }
  },
});

/** “2016–2017” for years and “May 2016 — June 2017” for months is no mixture where each is kept to. */
function splitHabits(joints: readonly Joint[]): (readonly Joint[])[] {
  const halves = [joints.filter(({ isTight }) => isTight), joints.filter(({ isTight }) => !isTight)];
  return halves.every((half) => half.length >= 3 && half.every(({ sign }) => sign === half[0]?.sign)) ? halves : [joints];
}

function usualSign(joints: readonly Joint[]): string {
  const signs = new Tally();
  for (const { sign } of joints) signs.add(sign);
  const usual = signs.mostUsed();
  return joints.find(({ sign }) => sign === usual)?.separator.text ?? '';
}

/** How the usual sign is spaced between dates without a space in them (true), and between others. */
function usualSpacings(joints: readonly Joint[], sign: string): Map<boolean, string | undefined> {
  const tallies = new Map([true, false].map((isTight) => [isTight, new Tally()]));
  for (const joint of joints) {
    if (joint.spacing !== undefined && joint.sign === sign) tallies.get(joint.isTight)?.add(joint.spacing);
  }
  return new Map([...tallies].map(([isTight, tally]) => [isTight, tally.mostUsed()]));
}

function judge(joint: Joint, wanted: string, wantedSpacing: string | undefined, isConsistent: boolean): Problem | undefined {
  const { separator, sign, spacing, gap } = joint;
  const isOther = sign !== signOf(wanted);
  const isSpaced = spacing !== undefined && wantedSpacing !== undefined && spacing !== wantedSpacing;
  if (!isOther && !isSpaced) return undefined;
  const written = isOther ? wanted : separator.text;
  const edit =
    spacing === undefined ? { span: separator.span, newText: written } : { span: gap, newText: fill(wantedSpacing ?? spacing, written) };
  const title = isOther
    ? l10n.t('Replace “{0}” with “{1}”', separator.text, wanted)
    : isConsistent
      ? l10n.t('Space “{0}” like the others', separator.text)
      : l10n.t('Space “{0}” as configured', separator.text);
  const message = describe(separator.text, wanted, isOther, isConsistent);
  return { span: separator.span, message, fixes: [{ title, safe: true, edits: [edit] }] };
}

function describe(written: string, wanted: string, isOther: boolean, isConsistent: boolean): string {
  if (isOther && isConsistent)
    return l10n.t('This range is joined by “{0}” and others by “{1}”; the mixture looks careless. Use “{1}”.', written, wanted);
  if (isOther) return l10n.t('This range is joined by “{0}”, but the configuration asks for “{1}”. Use “{1}”.', written, wanted);
  if (!isConsistent) return l10n.t('The spaces round “{0}” are not those that the configuration asks for. Write it with those.', written);
  return l10n.t('The spaces round “{0}” differ from those in other ranges; the mixture looks careless. Write it like the others.', written);
}

/** A word needs spaces where a dash does without. */
function fill(spacing: string, sign: string): string {
  return (/\p{L}/u.test(sign) && !/\p{Lo}/u.test(sign) ? ' _ ' : spacing).replace('_', sign);
}
