import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { TestProject } from 'vitest/node';
import { builtPortal } from '../../scripts/launch/built-portal.mjs';
import { aServerProcess, freePort } from '../builders/a-process.ts';
import { findChromium } from './find-chromium.ts';
import { runOnPostgres } from './run-on-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A demo with the pages of this checkout, and the folder of the letters it sends; nothing where no browser could visit it. */
    readonly demo: { readonly address: string; readonly letters: string };
    /** What a demo of one's own begins with: the data folder to copy, and with PostgreSQL the database to copy beside its folder. */
    readonly madeDemo: { readonly folder: string; readonly besidePostgres: string; readonly database: string };
  }
}

const root = join(import.meta.dirname, '..', '..');

/**
 * One demo for all journeys that leave it as it is for others: they add, and take away only what they have added. Whoever moves
 * its day or needs other settings starts a copy of the one that is made here: making each takes half a minute of the processor.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-demo-'));
  const letters = join(folder, 'letters');
  if (findChromium() === undefined) {
    project.provide('demo', { address: '', letters });
    return async () => rmSync(folder, { recursive: true, force: true });
  }
  const made = { folder: join(folder, 'made'), besidePostgres: join(folder, 'beside'), database: 'made_demo' };
  const postgres = project.getProvidedContext().postgres;
  await builtPortal(root, process.execPath);
  await makeDemo({ ASSAY_DATA: made.folder });
  if ('url' in postgres) {
    await runOnPostgres(postgres.url.replace('NAME', 'postgres'), `create database ${made.database} owner assay`);
    const url = postgres.owner.replace('NAME', made.database);
    await makeDemo({ ASSAY_DATA: made.besidePostgres, DATABASE_URL: url });
  }
  project.provide('madeDemo', made);
  const data = join(folder, 'data');
  cpSync(made.folder, data, { recursive: true });
  const server = await aServerProcess('start', { ASSAY_DATA: data, ASSAY_MAIL_FOLDER: letters, LOG_LEVEL: 'error' });
  project.provide('demo', { address: server.address, letters });
  return async () => {
    server.terminate();
    await server.ended();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** In a process of its own, which leaves nothing open. */
async function makeDemo(env: Readonly<Record<string, string>>): Promise<void> {
  const words = [join(import.meta.dirname, 'make-demo.ts')];
  const child = spawn(process.execPath, words, {
    env: { PATH: process.env['PATH'] ?? '', PORT: String(await freePort()), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const said = (await Promise.all([text(child.stdout), text(child.stderr)])).join('');
  if ((await ended) !== 0) throw new Error(`The demo for the journeys could not be made: ${said}`);
}
