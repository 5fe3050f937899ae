import type { Command } from './command.ts';

export const showOutput: Command = { id: 'resume.showOutput', run: ({ log }) => log.show() };
