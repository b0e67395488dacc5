import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { builtPortal } from '../../scripts/launch/built-portal.mjs';
import { aServerProcess } from '../builders/a-process.ts';
import { findChromium } from './find-chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A demo with the pages of this checkout, and the folder of the letters it sends; nothing where no browser could visit it. */
    readonly demo: { readonly address: string; readonly letters: string };
  }
}

/**
 * One demo for all journeys that leave it as it is for others: they add, and take away only what they have added. Whoever moves
 * its day or needs other settings starts one of their own.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-demo-'));
  const letters = join(folder, 'letters');
  if (findChromium() === undefined) {
    project.provide('demo', { address: '', letters });
    return async () => rmSync(folder, { recursive: true, force: true });
  }
  await builtPortal(join(import.meta.dirname, '..', '..'), process.execPath);
  const server = await aServerProcess('start', {
    ...{ ASSAY_DATA: join(folder, 'data'), ASSAY_MAIL_FOLDER: letters, LOG_LEVEL: 'error' },
  });
  project.provide('demo', { address: server.address, letters });
  return async () => {
    server.terminate();
    await server.ended();
    rmSync(folder, { recursive: true, force: true });
  };
}
