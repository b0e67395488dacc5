import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresEngine } from '../../src/store/engines/postgres-engine.ts';
import { openFolder } from '../../src/store/open-folder.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { addressOf, asSuperuser, cache, type engineKinds } from '../builders/a-store.ts';

/** Where a server keeps what it knows: it is killed, and another one opens it again. */
export interface Place {
  readonly words: readonly string[];
  open(): Promise<Store>;
  breakConnections?(): Promise<void>;
  remove(): Promise<void>;
}

export async function placeOf(kind: (typeof engineKinds)[number]): Promise<Place> {
  if (kind === 'pglite') {
    const folder = mkdtempSync(join(tmpdir(), 'assay-killed-'));
    return {
      words: ['pglite', folder, cache],
      open: () => openFolder(folder, cache),
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  const database = `killed_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(`create database ${database} owner assay`);
  return {
    words: ['postgres', addressOf(database)],
    open: () => openStore(postgresEngine(addressOf(database))),
    breakConnections: () =>
      asSuperuser(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`),
    remove: () => asSuperuser(`drop database ${database} with (force)`),
  };
}
