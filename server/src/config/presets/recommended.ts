import type { Preset } from './preset.ts';

export const recommended: Preset = {
  id: 'recommended',
  description: 'Keeps the rules as their pages describe them: mistakes are errors and warnings, matters of style are hints.',
  rules: {},
};
