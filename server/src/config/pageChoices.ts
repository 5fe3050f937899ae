import type { PageChoice, PageChoicesParams } from '../protocol.ts';
import { acceptFitting, isObject } from './accept.ts';
import { previewSchema } from './preview.ts';
import type { Config } from './schema.ts';

/**
 * The configuration with what a person chose beside the page on top. A choice stands for the value that it replaced: where
 * the configuration has come to say something else since, the configuration is the later word.
 */
export function withPageChoices(config: Config, choices: PageChoicesParams): Config {
  const configured: Readonly<Record<string, unknown>> = config.preview;
  const chosen = Object.entries(choices).flatMap(([key, { value, over }]) => (configured[key] === over ? [[key, value]] : []));
  return chosen.length === 0 ? config : { ...config, preview: { ...config.preview, ...Object.fromEntries(chosen) } };
}

/** Choices as a client sent them, with whatever does not belong left out. */
export function readPageChoices(sent: unknown): PageChoicesParams {
  if (!isObject(sent)) return {};
  const { theme, pageSize, fit } = sent;
  const choices = Object.entries({ theme, pageSize, fit }).filter(([key, choice]) => isChoice(key, choice));
  return Object.fromEntries(choices) as PageChoicesParams;
}

function isChoice(key: string, choice: unknown): choice is PageChoice {
  if (!isObject(choice) || !['string', 'number'].includes(typeof choice.over)) return false;
  const accepted = acceptFitting(previewSchema, { [key]: choice.value }, [], () => {});
  return isObject(accepted) && Object.hasOwn(accepted, key);
}
