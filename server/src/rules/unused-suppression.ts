import * as z from 'zod/mini';
import { defineRule } from './defineRule.ts';

/** Only what all other rules found tells what a comment silences, so the runner works it out (unusedSuppressions.ts). */
export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  summary: 'a suppression comment that suppresses nothing',
  why: 'It looks as if something were wrong there, and would hide the next problem.',
  severity: 'info',
  fix: 'safe',
  options: z.object({}),
  afterAll: true,
});
