import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Actor } from '../../src/actions/actor.ts';
import { publishCatalogue } from '../../src/actions/publish-catalogue.ts';
import type { Done } from '../../src/actions/refusal.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { addProgramme } from '../../src/store/catalogue/programmes.ts';
import { postgresEngine } from '../../src/store/engines/postgres-engine.ts';
import { newId } from '../../src/store/new-id.ts';
import { openQueue } from '../../src/store/queue.ts';
import { openStore } from '../../src/store/store.ts';
import { startPostgres } from '../../test/setup/postgres-server.ts';

const folder = join(import.meta.dirname, '../..', 'catalogue', 'mpn');

/** The office of a programme with the rules of MPN 2017, on a PostgreSQL server of its own that writes through to its disk. */
export async function postgresOffice(complain: (error: unknown) => void) {
  const server = startPostgres({ fsync: 'on', max_connections: '100' });
  if ('leftOut' in server) throw new Error(server.leftOut);
  const admin = new pg.Client({ connectionString: server.url('postgres') });
  await admin.connect();
  await admin.query('create role assay login createdb createrole');
  await admin.query('create database assay owner assay');
  await admin.end();
  const address = server.url('assay', 'assay');
  const clock = { today: () => day('2017-11-15'), now: () => new Date().toISOString() as Instant };
  const store = await openStore(postgresEngine(address));
  const queue = await openQueue(store.engine, complain);
  const programme = newId(Date.now());
  const actor: Actor = { kind: 'system', roles: [{ kind: 'office', role: 'programme-manager', programme }] };
  const context = { store, queue, clock, actor };
  await addProgramme(store.db, { id: programme, code: 'mpn', now: clock.now() });
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  doneOf(await publishCatalogue(context, { programme, label: 'MPN 2017', files }));
  const stop = async () => {
    await queue.stop(5);
    await store.close();
    server.stop();
  };
  return { address, programme, context, stop };
}

export function doneOf<Value>(result: Done<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}
