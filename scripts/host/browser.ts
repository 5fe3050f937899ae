import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { findOrInstall } from './debian.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
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
  return macPaths.find((path) => existsSync(path)) ?? findOrInstall(names, 'chromium', remedy);
}
