import * as l10n from '@vscode/l10n';
import type { Skill } from '../skills/skill.ts';

/** A skill's name, kind and other names, as Markdown. */
export function describeSkill({ name, category, aliases = [] }: Skill): string {
  // K8s and k8s are one name to a reader.
  const others = new Map(aliases.map((alias) => [alias.toLowerCase(), alias]).reverse() as [string, string][]);
  others.delete(name.toLowerCase());
  const also = others.size > 0 ? `\n\n${l10n.t('Also: {0}', [...others.values()].reverse().join(', '))}` : '';
  return `**${name}**: ${l10n.t(category)}${also}`;
}
