import type { Preset } from './preset.ts';

export const ats: Preset = {
  id: 'ats',
  description:
    'Looks at the resume as applicant systems do: what they cannot read weighs more, and hints about style, which they do not see, are off.',
  rules: {
    'ats-emoji': 'warning',
    'ats-html': 'warning',
    'ats-image': 'warning',
    'ats-table': 'error',
    'missing-date': 'error',
    'missing-email': 'error',
    'missing-name': 'error',
    'required-section': 'error',
    'unknown-section': 'warning',
    'unlisted-skill': { severity: 'info', max: 20 },
    'bare-link': 'off',
    'bullet-count': 'off',
    'bullet-length': 'off',
    cliche: 'off',
    filler: 'off',
    'first-person': 'off',
    'no-action-verb': 'off',
    'no-metric': 'off',
    'passive-voice': 'off',
    'repeated-opening': 'off',
    tense: 'off',
    'weak-opening': 'off',
  },
};
