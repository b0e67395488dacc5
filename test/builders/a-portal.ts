import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { aServerProcess, type ServerProcess } from './a-process.ts';
import { addressOf, asSuperuser, type EngineKind } from './a-store.ts';

/** The demo with the pages of this checkout, in a process and a folder or database of its own, and the letters that it sends. */
export interface Portal {
  readonly address: string;
  /** The link in the newest letter to an address, when it has come. */
  linkTo(email: string): Promise<string>;
  close(): Promise<void>;
}

export async function aPortal(
  env: Readonly<Record<string, string>> = {},
  kind: EngineKind = 'pglite',
): Promise<Portal> {
  const made = inject('madeDemo');
  const database = `portal_${randomUUID().replaceAll('-', '')}`;
  if (kind === 'postgres') await asSuperuser(`create database ${database} template ${made.database} owner assay`);
  const folder = mkdtempSync(join(tmpdir(), 'assay-portal-'));
  // The folder of a server with PostgreSQL holds its secret.
  cpSync(kind === 'postgres' ? made.besidePostgres : made.folder, join(folder, 'data'), { recursive: true });
  const letters = join(folder, 'letters');
  const server: ServerProcess = await aServerProcess('start', {
    ...{ ASSAY_DATA: join(folder, 'data'), LOG_LEVEL: 'error' },
    ...(kind === 'postgres' && { DATABASE_URL: addressOf(database) }),
    // Letters that go to a mail server are looked for there.
    ...(env['SMTP_URL'] === undefined && { ASSAY_MAIL_FOLDER: letters }),
    ...env,
  });
  return {
    address: server.address,
    linkTo: async (email) => {
      let link = '';
      await expect
        .poll(async () => {
          link = await newestLink(letters, email);
          return link;
        })
        .not.toBe('');
      return link;
    },
    close: async () => {
      server.terminate();
      await server.ended();
      rmSync(folder, { recursive: true, force: true });
      if (kind === 'postgres') await asSuperuser(`drop database if exists ${database} with (force)`);
    },
  };
}

async function newestLink(folder: string, email: string): Promise<string> {
  for (const name of namesIn(folder)
    .filter((one) => one.endsWith('.eml'))
    .sort()
    .reverse()) {
    const letter = await simpleParser(readFileSync(join(folder, name)));
    const to = Array.isArray(letter.to) ? letter.to : [letter.to];
    if (to.some((one) => one?.text === email)) return /https?:\S+/.exec(letter.text ?? '')?.[0] ?? '';
  }
  return '';
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return []; // No letter has been written yet.
  }
};

/** Asks the API as whoever a page is signed in as. */
export async function asked<Answer>(
  page: Page,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  data?: object,
): Promise<Answer> {
  const origin = new URL(page.url()).origin;
  const answer = await page.request.fetch(`/api/v1${path}`, {
    method,
    headers: { origin, ...(data && { 'idempotency-key': randomUUID() }) },
    ...(data && { data }),
  });
  if (!answer.ok()) throw new Error(`${method} ${path} was answered with ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}
