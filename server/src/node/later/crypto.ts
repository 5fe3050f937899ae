/** Node's `crypto`, likewise (`childProcess.ts`). */
type Crypto = typeof import('node:crypto');

export const randomBytes = ((...args: Parameters<Crypto['randomBytes']>) =>
  process.getBuiltinModule('node:crypto').randomBytes(...args)) as Crypto['randomBytes'];
