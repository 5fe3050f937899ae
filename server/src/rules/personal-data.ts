import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Section } from '../model/resume.ts';
import { allProse } from '../text/allProse.ts';
import { personalLabels } from '../text/data/personalLabels.ts';
import { sourceSpan } from '../text/prose.ts';
import { defineRule } from './defineRule.ts';
import { languagesThatAsk } from './personalCustoms.ts';

const topics = ['birth', 'gender', 'marital', 'religion'] as const;

export const personalData = defineRule({
  id: 'personal-data',
  summary: 'a date of birth, gender, marital status or religion',
  why: 'In most countries employers may not ask for it, and some set a resume aside that says so, to keep clear of discrimination.',
  severity: 'info',
  fix: 'none',
  options: z.object({
    asked: z
      ._default(z.array(z.string()), [...languagesThatAsk])
      .check(z.describe('Languages whose employers expect such data; the rule is silent in them.')),
    topics: z._default(z.array(z.enum(topics)), [...topics]).check(z.describe('What is reported.')),
  }),
  checkSection({ section, options, language, report }) {
    if (options.asked.includes(language) || !personalSections.has(section.kind)) return;
    for (const prose of allProse(section)) {
      for (const { 0: found, index, groups } of prose.plain.matchAll(label)) {
        const topic = topicOf(groups?.label ?? '');
        if (!topic || !options.topics.includes(topic)) continue;
        const from = index + found.search(/[\p{L}]/u);
        report({ span: sourceSpan(prose, from, index + found.trimEnd().length), message: messages[topic]() });
      }
    }
  },
});

/** Where people put such data; elsewhere “Gender: …” may be the subject of a study. */
const personalSections: ReadonlySet<Section['kind']> = new Set(['basics', 'other', 'interests', 'languages']);

type Topic = (typeof topics)[number];

const messages: Readonly<Record<Topic, () => string>> = {
  birth: () =>
    l10n.t('Your age has no bearing on the job, and many employers may not see it. Leave it out, unless it is usual where you apply.'),
  gender: () =>
    l10n.t('Your gender has no bearing on the job, and many employers may not see it. Leave it out, unless it is usual where you apply.'),
  marital: () =>
    l10n.t(
      'Your marital status has no bearing on the job, and many employers may not see it. Leave it out, unless it is usual where you apply.',
    ),
  religion: () =>
    l10n.t('Your religion has no bearing on the job, and many employers may not see it. Leave it out, unless it is usual where you apply.'),
};

/** A label at the start of a line or behind a separator, with what it says. */
const label = /(?:^|[|•·;,\n]) ?(?<label>[\p{L}'’/ ]{2,24}?) ?[:：] ?[^|•·;\n]{1,40}/gu;

function topicOf(text: string): Topic | undefined {
  const key = text.trim().toLowerCase();
  return topics.find((topic) => personalLabels[topic].includes(key));
}
