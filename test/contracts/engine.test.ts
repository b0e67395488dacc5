import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openQueue } from '../../src/store/queue.ts';
import type { Store } from '../../src/store/store.ts';
import { withTenant } from '../../src/store/tenant.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await aStore(kind);
    await store.engine.run(
      'create table tried (id integer primary key, at timestamptz, on_day date, big bigint, body jsonb)',
    );
  });
  afterAll(() => store.close());

  test('days and instants are text, counts are numbers, JSON is read', async () => {
    const { rows } = await store.engine.run(
      `select date '2017-12-15' as day, timestamptz '2017-12-15 10:30:00.5+01' as at, 7::bigint as big, '{"a":[1]}'::jsonb as body`,
    );
    expect(rows).toEqual([{ day: '2017-12-15', at: '2017-12-15T09:30:00.500Z', big: 7, body: { a: [1] } }]);
  });

  test('a transaction begins with whatever comes first in it, keeps its settings to itself, and may be empty', async () => {
    const settled = () => sql.raw<object>(`set local app.partner = 'here'`);
    const seen = async (tx: typeof store.db) =>
      (await sql<{ seen: string | null }>`select nullif(current_setting('app.partner', true), '') as seen`.execute(tx))
        .rows[0]?.seen;
    const kept = async () => (await store.engine.run('select id from tried where id > 100 order by id')).rows;

    await store.db.transaction().execute(async (tx) => {
      await settled().execute(tx);
      expect(await seen(tx)).toBe('here');
      await sql`insert into tried (id) values (101)`.execute(tx);
    });
    const undone = [
      async (tx: typeof store.db) => {
        await settled().execute(tx);
        await sql`insert into tried (id) values (102)`.execute(tx);
        throw new Error('rolled back');
      },
      async (tx: typeof store.db) => {
        await sql`insert into tried (id) values (${103})`.execute(tx);
        throw new Error('rolled back');
      },
      async (tx: typeof store.db) => {
        await sql.raw('set local role nobody_such').execute(tx);
      },
      async () => {
        throw new Error('rolled back');
      },
    ];
    for (const work of undone) await expect(store.db.transaction().execute(work)).rejects.toThrow();
    await store.db.transaction().execute(async () => {});
    await store.db.transaction().execute((tx) => sql`insert into tried (id) values (${104})`.execute(tx));
    expect(await kept()).toEqual([{ id: 101 }, { id: 104 }]);
    for (let again = 0; again < 12; again++) expect(await seen(store.db)).toBeNull();
    await store.engine.run('delete from tried where id > 100');
  });

  test('a statement beside a transaction never runs inside it', async () => {
    let beside: Promise<unknown> = Promise.resolve();
    const failed = store.db.transaction().execute(async (tx) => {
      await sql`insert into tried (id) values (1)`.execute(tx);
      beside = store.engine.run('insert into tried (id) values (2)');
      await sleep(50);
      throw new Error('rolled back');
    });
    await expect(failed).rejects.toThrow('rolled back');
    await beside;
    const { rows } = await store.engine.run('select id from tried order by id');
    expect(rows).toEqual([{ id: 2 }]);
  });

  test('a failed statement tells its code and leaves the connection usable', async () => {
    await expect(store.engine.run('begin; insert into tried (id) values (9), (9); commit')).rejects.toMatchObject({
      code: '23505',
    });
    expect((await store.engine.run('select count(*) as rows from tried where id = 9')).rows).toEqual([{ rows: 0 }]);
  });

  test('what is notified is heard, and not after one stops to listen', async () => {
    const heard: string[] = [];
    const stop = await store.engine.listen('tried', (payload) => heard.push(payload));
    await store.engine.run(`notify tried, 'one'`);
    await expect.poll(() => heard).toEqual(['one']);
    await stop();
    await store.engine.run(`notify tried, 'two'`);
    await store.engine.run('select 1');
    expect(heard).toEqual(['one']);
  });

  test('a job that is sent in a transaction is done when it commits and never when it does not', async () => {
    const queue = await openQueue(store.engine, (error) => {
      throw error;
    });
    const [programme, partner] = ['0199c0de-0000-7000-8000-000000000001', '0199c0de-0000-7000-8000-000000000002'];
    const done: string[] = [];
    await queue.work('standing', async ({ partner: one }) => {
      done.push(one);
    });
    const tenant = { programme, partner };
    const dropped = withTenant(store.db, tenant, async (tx) => {
      await queue.send(tx, 'standing', { programme, partner: programme });
      throw new Error('never');
    });
    await expect(dropped).rejects.toThrow('never');
    await withTenant(store.db, tenant, (tx) => queue.send(tx, 'standing', { programme, partner }));
    await expect.poll(() => done).toEqual([partner]);
    await queue.stop();
  });
});
