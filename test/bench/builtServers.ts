import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

/** The script of the server that `npm run build` makes. */
export const builtServer = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

/** Bundles the server that does nothing in the same way; resolves to its script. */
export async function buildNullServer(): Promise<string> {
  const outfile = fileURLToPath(new URL('.output/nullServer.cjs', import.meta.url));
  const entryPoints = [fileURLToPath(new URL('nullServer.ts', import.meta.url))];
  await esbuild.build({ entryPoints, outfile, bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'es2022' });
  return outfile;
}
