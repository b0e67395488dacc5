import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { postgresEngine } from '../../src/store/engines/postgres-engine.ts';
import { openFolder } from '../../src/store/open-folder.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { runOnPostgres } from '../setup/run-on-postgres.ts';

/** The engines that are here: the claims of test/contracts and of the store are tried on each. */
export const engineKinds = ['pglite', ...('url' in inject('postgres') ? (['postgres'] as const) : [])] as const;
export type EngineKind = (typeof engineKinds)[number];

/** Where a prepared PGlite database is kept between test runs. */
export const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.assay');

/** A new store that is gone when it is closed. */
export const aStore = (kind: EngineKind): Promise<Store> => (kind === 'pglite' ? aFolder() : aDatabase());

async function aFolder(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-store-'));
  const store = await openFolder(folder, cache);
  return closing(store, async () => rmSync(folder, { recursive: true, force: true }));
}

async function aDatabase(): Promise<Store> {
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(`create database ${database} owner assay`);
  return closing(await openStore(postgresEngine(addressOf(database))), () =>
    asSuperuser(`drop database ${database} with (force)`),
  );
}

/** The address of a database of the server for tests, as Assay's own user. */
export function addressOf(database: string): string {
  const postgres = inject('postgres');
  if (!('url' in postgres)) throw new Error(postgres.leftOut);
  return postgres.owner.replace('NAME', database);
}

export async function asSuperuser(statement: string): Promise<void> {
  const postgres = inject('postgres');
  if (!('url' in postgres)) throw new Error(postgres.leftOut);
  await runOnPostgres(postgres.url.replace('NAME', 'postgres'), statement);
}

const closing = (store: Store, after: () => Promise<void>): Store => ({
  ...store,
  close: async () => {
    await store.close();
    await after();
  },
});
