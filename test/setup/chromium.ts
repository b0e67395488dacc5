import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The program of the browser for tests, or why there is none. */
    readonly chromium: { readonly path: string } | { readonly leftOut: string };
  }
}

/** Finds the browser once for all tests of a run. */
export function setup(project: TestProject): void {
  const path = findChromium();
  if (path !== undefined) {
    project.provide('chromium', { path });
    return;
  }
  const leftOut = 'Chromium is not installed, and installing it takes root on Debian (apt-get install chromium)';
  if (process.env['CI']) throw new Error(`In CI nothing may be skipped. ${leftOut}.`);
  process.stderr.write(`Tests in a browser are skipped: ${leftOut}.\n`);
  project.provide('chromium', { leftOut });
}
