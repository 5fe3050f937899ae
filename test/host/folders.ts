import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Everything that a run writes: the package, logs and screenshots. Git ignores it. */
export const outputFolder = join(import.meta.dirname, '.output');

/** The folder that the windows open. Tests work on copies of it. */
export const workspaceFolder = join(import.meta.dirname, 'workspace');

/** Two folders that one window opens, with a resume and a configuration in each. */
export const peopleFolder = join(import.meta.dirname, 'people');
