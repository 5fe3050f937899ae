import type { Theme } from './theme.ts';

export const classic: Theme = { id: 'classic', label: 'Classic', css: '.resume { font-family: Georgia, serif }' };
