import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser as findInstalled } from '../../server/src/disk/findBrowser.ts';
import { findOrInstall } from './debian.ts';

const remedy = 'Install Chromium or Chrome, or set CHROMIUM_PATH to its executable, and try again.';

/** Nothing leaves the machine: the browser is told not to look for updates, accounts or components. */
const quietArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium: CHROMIUM_PATH, one found on this machine, or one that apt-get brings. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  try {
    return await chromium.launch({ executablePath, args: quietArguments });
  } catch (error) {
    throw new Error(`${executablePath} did not start. ${remedy}\n${(error as Error).message}`);
  }
}

/** The executable, as above. */
export async function findBrowser(): Promise<string> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist. ${remedy}`);
  }
  return (await findInstalled()) ?? findOrInstall(['chromium'], 'chromium', remedy);
}
