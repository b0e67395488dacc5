import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aStore, engineKinds } from '../../../test/builders/a-store.ts';
import { signInTables as tablesOfSignIn } from '../migrations/0004-sign-in.ts';
import { calendarFeedTables } from '../migrations/0016-calendar-feeds.ts';
import { letterTables } from '../migrations/0018-letters.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../store.ts';
import { type Tx, withOffice, withPerson, withTenant } from '../tenant.ts';

const signInTables = [...tablesOfSignIn, ...calendarFeedTables, ...letterTables];
const [programme, partner] = [newId(0), newId(1)];

describe.each(engineKinds)('the tables of signing in on %s', (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await aStore(kind);
  });
  afterAll(() => store.close());

  const roles: Readonly<Record<string, (work: (tx: Tx) => Promise<unknown>) => Promise<unknown>>> = {
    partner: (work) => withTenant(store.db, { programme, partner }, work),
    office: (work) => withOffice(store.db, programme, work),
    person: (work) => withPerson(store.db, partner, work),
  };

  test.each(signInTables.flatMap((table) => Object.keys(roles).map((role) => [table, role] as const)))(
    '%s cannot be read, written or emptied under the role of a %s',
    async (table, role) => {
      for (const statement of [
        `select count(*) from ${table}`,
        `delete from ${table}`,
        `update ${table} set id = id`,
        `insert into ${table} default values`,
      ])
        await expect(
          roles[role]?.((tx) => sql.raw(statement).execute(tx)),
          statement,
        ).rejects.toMatchObject({ code: '42501' });
    },
  );

  test('Assay itself reads all of them', async () => {
    for (const table of signInTables)
      expect((await store.engine.run(`select count(*) as rows from ${table}`)).rows).toEqual([{ rows: 0 }]);
  });
});
