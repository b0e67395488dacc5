import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../../test/builders/a-programme.ts';
import { aRowInEveryTable } from '../../../test/builders/a-row-in-every-table.ts';
import { aStore, type EngineKind, engineKinds } from '../../../test/builders/a-store.ts';
import { anId, anOffice, doneOf, type Office } from '../../../test/builders/an-office.ts';
import { addPerson } from '../../actions/add-person.ts';
import { erasePerson } from '../../actions/erase-person.ts';
import { importPartner } from '../../actions/import-partner.ts';
import { verifyAudit } from '../../actions/verify-audit.ts';
import { ownTables } from '../installation/empty-tables.ts';
import { migrate, schemaOf } from '../migrate.ts';
import { allMigrations, newestSchema } from '../migrations/all-migrations.ts';
import type { Migration } from '../migrations/migration.ts';
import { addUser } from '../sign-in/users.ts';
import type { Store } from '../store.ts';
import { withPerson } from '../tenant.ts';
import { addLink, addWalletCredential } from '../wallets/wallet.ts';
import { backupTables } from './backup-tables.ts';
import type { BackupRefusal } from './read-backup.ts';
import { checkBackup, restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const schema = newestSchema;
const about = { schema, madeAt: '2026-11-26T09:00:00.000Z', madeBy: '0.1.0', secret: 's'.repeat(43) };
/** Characters at which some readers break lines, and some that JSON writes in its own way. */
const awkward = 'Ana "Ünal" \u2028\u2029\u0085\r\n\\ \u{1f600}';

const backupOf = async (store: Store, telling = about): Promise<string> => {
  let text = '';
  await writeBackup(store.db, telling, async (lines) => {
    for await (const line of lines) text += line;
  });
  return text;
};

/** In pieces that end anywhere, also within a character. */
const opened = (text: string) => () =>
  (async function* () {
    const bytes = Buffer.from(text);
    for (let from = 0; from < bytes.length; from += 997) yield bytes.subarray(from, from + 997);
  })();

const refusalOf = (found: Awaited<ReturnType<typeof restoreBackup>>): BackupRefusal | undefined =>
  found.ok ? undefined : found.refusal;

/** A database in which nothing of ours is, not even the list of steps. */
async function withoutSchema(store: Store): Promise<void> {
  const tables = [...(await ownTables(store.engine)), 'schema_steps'].map((name) => `"${name}"`).join(', ');
  await store.engine.run(`drop table ${tables} cascade`);
}

/** How many rows each table has, whoever may see them. */
async function rowsThereAre(store: Store): Promise<Readonly<Record<string, number>>> {
  const tables = await ownTables(store.engine);
  const counts: Record<string, number> = {};
  const onlyLooked = new Error('Nothing is to stay as it is looked at.');
  await store.db
    .transaction()
    .execute(async (tx) => {
      for (const name of tables) {
        await sql`alter table ${sql.table(name)} no force row level security`.execute(tx);
        const { rows } = await sql<{ rows: number }>`select count(*)::integer as rows from ${sql.table(name)}`.execute(
          tx,
        );
        counts[name] = rows[0]?.rows ?? 0;
      }
      throw onlyLooked;
    })
    .catch((error) => {
      if (error !== onlyLooked) throw error;
    });
  return counts;
}

const pack = (id: string) =>
  aPack({ programme: { id }, competency: aCompetency('web', { gold: { people: 1, with: 'A' } }) });

describe.each(engineKinds)('a backup of %s', (kind) => {
  let store: Store;
  let offices: readonly Office[];
  let text: string;
  beforeAll(async () => {
    store = await aStore(kind);
    offices = [await anOffice(store, pack('acme')), await anOffice(store, pack('beta'))];
    for (const office of offices) {
      const { programme } = office;
      const people = [{ id: 'a', name: awkward, credentials: ['A'] }, { id: 'b' }];
      const tree = { partner: 'p1', people, metrics: { sales: '1/3' }, claims: ['web/gold'] };
      const { partner } = doneOf(await importPartner(office, { programme, tree }));
      const { person } = doneOf(await addPerson(office, { programme, partner, body: { code: 'c', name: 'Cem' } }));
      doneOf(await erasePerson(office, { programme, partner, person }));
    }
    const tables = await store.db.transaction().execute(backupTables);
    await aRowInEveryTable(
      store,
      tables.map(({ name }) => name),
    );
    for (const code of ['ana', 'bo']) await walletOf(code);
    text = await backupOf(store);
  });
  const walletOf = async (code: string) => {
    const [id, now] = [anId(), about.madeAt];
    const email = `${code}@vendor.example`;
    await addUser(store.db, { id, name: code, email, language: 'en', now });
    const own = () => ({ person_id: id, id: anId(), programme_id: offices[0]?.programme as string });
    await withPerson(store.db, id, async (tx) => {
      for (const item of ['A', 'B'])
        await addWalletCredential(tx, {
          ...own(),
          item,
          earned: '2019-02-28',
          verification: 'claimed',
          known_from: now,
        });
      await addLink(tx, { ...own(), partner_id: anId(), member_id: anId(), linked_at: now });
    });
  };
  afterAll(async () => {
    for (const office of offices) await office.stop();
    await store.close();
  });

  const restoredInto = async <Result>(other: EngineKind, then: (target: Store) => Promise<Result>): Promise<Result> => {
    const target = await aStore(other);
    try {
      return await then(target);
    } finally {
      await target.close();
    }
  };

  test('has rows of every table of ours', async () => {
    const { end } = JSON.parse(text.trimEnd().split('\n').at(-1) ?? '') as { end: { rows: Record<string, number> } };
    expect(Object.keys(end.rows).sort()).toEqual(await ownTables(store.engine));
    expect(Object.entries(end.rows).filter(([, count]) => count === 0)).toEqual([]);
    expect(end.rows).toEqual(await rowsThereAre(store));
    expect(end.rows['programmes']).toBe(2);
    expect(end.rows['wallet_credentials']).toBe(5);
    expect(end.rows['people']).toBe(6);
  });

  test.each(engineKinds)('restored into %s is the same to the last byte, and its audit verifies', async (other) => {
    await restoredInto(other, async (target) => {
      expect(await restoreBackup(target.engine, opened(text))).toMatchObject({ ok: true, header: about });
      expect(await backupOf(target)).toBe(text);
      for (const { programme, actor, clock, queue } of offices) {
        const context = { store: target, actor, clock, queue };
        const verified = doneOf(await verifyAudit(context, { programme }));
        expect(verified.flaws).toEqual([]);
        expect(verified.entries).toBeGreaterThan(3);
      }
      const { rows } = await target.engine.run(`
        select relname from pg_class
        where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity`);
      expect(rows).toEqual([]);
    });
  });

  test('into an empty database without a schema it brings its own schema, and then the newest', async () => {
    const next: Migration = {
      number: schema + 1,
      name: 'next',
      sql: `alter table users add column shade text not null default 'teal'`,
    };
    await restoredInto(kind, async (target) => {
      await withoutSchema(target);
      expect(await restoreBackup(target.engine, opened(text), [...allMigrations, next])).toMatchObject({ ok: true });
      expect(await schemaOf(target.engine)).toBe(schema + 1);
      const { rows } = await target.engine.run('select distinct shade from users');
      expect(rows).toEqual([{ shade: 'teal' }]);
      const later = await backupOf(target, { ...about, schema: schema + 1 });
      expect(refusalOf(await restoreBackup(target.engine, opened(later)))).toEqual({
        kind: 'newer-schema',
        found: schema + 1,
        known: schema,
      });
    });
  });

  test('is refused by a database that has taken a later step, and leaves it empty', async () => {
    const next: Migration = { number: schema + 1, name: 'next', sql: 'create table later (id uuid primary key)' };
    await restoredInto(kind, async (target) => {
      await migrate(target.engine, [...allMigrations, next]);
      expect(refusalOf(await restoreBackup(target.engine, opened(text), [...allMigrations, next]))).toEqual({
        kind: 'schema-ahead',
        found: schema + 1,
        backup: schema,
      });
      expect((await target.engine.run('select 1 from programmes')).rows).toEqual([]);
    });
  });

  test('is refused by a database in which anything is, and leaves it as it is', async () => {
    const before = await backupOf(store);
    expect(refusalOf(await restoreBackup(store.engine, opened(text)))).toEqual({ kind: 'not-empty' });
    expect(await backupOf(store)).toBe(before);
  });

  test('is refused where it was cut anywhere, and nothing is touched', async () => {
    await restoredInto(kind, async (target) => {
      await withoutSchema(target);
      for (const share of [0.2, 0.5, 0.9, 0.999]) {
        const cut = text.slice(0, Math.floor(text.length * share));
        expect(refusalOf(await restoreBackup(target.engine, opened(cut)))).toEqual({ kind: 'cut-short' });
      }
      const lines = text.split('\n');
      expect(refusalOf(await restoreBackup(target.engine, opened(`${lines.slice(0, -2).join('\n')}\n`)))).toEqual({
        kind: 'cut-short',
      });
      expect(await ownTables(target.engine)).toEqual([]);
    });
  });

  test('is refused where a letter, a row or the order of rows was changed', async () => {
    const lines = text.split('\n');
    const people = lines.findIndex((line) => line.startsWith('["people",'));
    const changed = [
      text.replace('"Cem"', '"Cen"').replace(/"name": "p1"/, '"name": "p2"'),
      lines.toSpliced(people, 1).join('\n'),
      lines.toSpliced(people, 0, lines[people] ?? '').join('\n'),
      lines.with(people, lines[people + 1] ?? '').join('\n'),
      `${text}${text}`,
      lines.toSpliced(people, 0, '').join('\n'),
    ];
    for (const one of changed) {
      expect(one).not.toBe(text);
      expect(refusalOf(await checkBackup(opened(one)))).toEqual({ kind: 'changed' });
    }
  });

  test('takes what was there at its beginning, while others write', async () => {
    const office = offices[0] as Office;
    let lines = 0;
    let written: Promise<unknown> = Promise.resolve();
    let later = '';
    await writeBackup(store.db, about, async (all) => {
      for await (const line of all) {
        if (lines++ === 0) {
          written = addPerson(office, {
            programme: office.programme,
            partner: await partnerOf(office, text),
            body: { code: 'late', name: 'Late' },
          });
          // PGlite lets the other wait; PostgreSQL does not.
          if (kind === 'postgres') await written;
          else await sleep(20);
        }
        later += line;
      }
    });
    doneOf((await written) as Awaited<ReturnType<typeof addPerson>>);
    expect(later).toBe(text);
    expect(await backupOf(store)).not.toBe(text);
  });
});

const partnerOf = async ({ programme }: Office, text: string): Promise<string> => {
  const row = text.split('\n').find((line) => line.startsWith('["partners",') && line.includes(programme)) ?? '';
  return (JSON.parse(row) as [string, { partner_id: string }])[1].partner_id;
};

test.each([
  ['an empty file', '', { kind: 'not-a-backup' }],
  ['some text', 'hello\nworld\n', { kind: 'not-a-backup' }],
  ['another JSON', '{"a":1}\n', { kind: 'not-a-backup' }],
  ['a later format', '{"assay":"backup","format":2,"tables":[]}\n', { kind: 'other-format', found: 2, known: 1 }],
])('%s is no backup of ours', async (_, content, refusal) => {
  expect(refusalOf(await checkBackup(opened(content)))).toEqual(refusal);
});
