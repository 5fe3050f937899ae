/**
 * Node's `child_process`, for the bundle of the server: loaded when first called. Loading it takes longer than checking a section, and the
 * LSP library asks for it at once, for what we never do.
 */
type ChildProcess = typeof import('node:child_process');

export const fork = ((...args: Parameters<ChildProcess['fork']>) => load().fork(...args)) as ChildProcess['fork'];
export const spawn = ((...args: Parameters<ChildProcess['spawn']>) => load().spawn(...args)) as ChildProcess['spawn'];
export const spawnSync = ((...args: Parameters<ChildProcess['spawnSync']>) => load().spawnSync(...args)) as ChildProcess['spawnSync'];

function load(): ChildProcess {
  return process.getBuiltinModule('node:child_process');
}
