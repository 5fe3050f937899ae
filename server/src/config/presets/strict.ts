import type { Preset } from './preset.ts';

export const strict: Preset = {
  id: 'strict',
  description:
    'Shows matters of style as well: hints become information, information becomes warnings, and lengths, counts and gaps are allowed less.',
  weigh: (severity) => (severity === 'hint' ? 'info' : severity === 'info' ? 'warning' : severity),
  rules: {
    'bullet-count': { max: 6 },
    'bullet-length': { max: 160 },
    'date-gap': { months: 3 },
    'no-metric': { bullets: 2 },
    'repeated-opening': { inRole: 2, inAll: 4 },
    'unevidenced-skill': { max: 20 },
    'unlisted-skill': { max: 20 },
  },
};
