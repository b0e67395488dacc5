import { type Browser, chromium } from 'playwright-core';

const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  // Containers have little shared memory.
  '--disable-dev-shm-usage',
  // Whatever else it may want to ask of the world: it finds nobody but this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** Starts Chromium without a window, and without a word to anybody. */
export const launchChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: flags,
    // Its sandbox refuses to be root's.
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: 60_000,
  });
