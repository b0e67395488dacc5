import { setTimeout as passed } from 'node:timers/promises';
import { CompiledQuery } from 'kysely';
import { describe, expect, test } from 'vitest';
import { importPartner } from '../../src/actions/import-partner.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import { importReader } from '../../src/jobs/read-import.ts';
import { openQueue } from '../../src/store/queue.ts';
import type { Store } from '../../src/store/store.ts';
import { withOffice } from '../../src/store/tenant.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { engineKinds } from '../builders/a-store.ts';
import { anOffice, doneOf, inOffice, SetClock } from '../builders/an-office.ts';
import { sheetsInThread } from '../builders/reckoner-in-thread.ts';
import { KilledServer } from './killed-server.ts';
import { isLong } from './length.ts';
import { placeOf } from './place-to-kill.ts';

const times = isLong ? 20 : 3;
const rowsOfSheet = 400;
const pack = aPack({ competency: aCompetency('web', { gold: { people: 1, with: 'A' } }) });

/** A sheet whose people say which one it is; each has one credential. */
const sheet = (number: number) =>
  `id,exam,earned\n${Array.from({ length: rowsOfSheet }, (_, row) => `s${number}-${row},A,2019-01-01`).join('\n')}\n`;

describe.each(engineKinds)('%s', (kind) => {
  test(`a server that is killed ${times} times while sheets are read and taken over takes each over whole or not at all, and once`, async () => {
    const place = await placeOf(kind);
    const first = await place.open();
    const office = await anOffice(first, pack);
    const { programme } = office;
    const tree = { partner: 'one', claims: ['web/gold'] };
    const { partner } = doneOf(await importPartner(office, { programme, tree }));
    await office.stop();
    await first.close();

    const acknowledged: number[] = [];
    let number = 0;
    for (let time = 0; time < times; time++) {
      const server = await KilledServer.start(...place.words);
      const end = performance.now() + 300 + Math.random() * 1_500;
      // One at a time, as each changes what the next is compared with; the last one is on its way when the server is killed.
      for (let isInTime = true; isInTime; ) {
        server.send({ kind: 'sheet', number: ++number, programme, partner, text: sheet(number) });
        const before = server.answered;
        while (server.answered === before && (isInTime || (time === 0 && before === 0))) {
          await passed(3);
          if (!server.isAlive) throw new Error(`The server ended by itself: ${server.complaints.join('')}`);
          isInTime = performance.now() < end;
        }
      }
      await server.kill();
      acknowledged.push(...server.acknowledged);
      const store = await place.open();
      await verify(store, programme, acknowledged);
      await store.close();
    }
    expect(acknowledged.length).toBeGreaterThan(0);

    const store = await place.open();
    await everySheetRead(store, programme);
    await verify(store, programme, acknowledged);
    await store.close();
    await place.remove();
  });
});

async function rows(store: Store, programme: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const { rows: found } = await withOffice(store.db, programme, (tx) =>
    tx.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text)),
  );
  return found;
}

/** What was acknowledged is there; no sheet by halves, nobody twice, and the chain of the audit whole. */
async function verify(store: Store, programme: string, acknowledged: readonly number[]): Promise<void> {
  const context = { store, queue: undefined as never, clock: new SetClock(), actor: inOffice(programme) };
  expect(doneOf(await verifyAudit(context, { programme })).flaws).toEqual([]);
  const counted = await rows(
    store,
    programme,
    `select split_part(substr(p.code, 2), '-', 1)::int as sheet, count(distinct p.code)::int as codes, count(*)::int as rows,
       count(distinct p.id)::int as people
     from people p join credentials c on c.partner_id = p.partner_id and c.person_id = p.id
     group by 1`,
  );
  const isWhole = (row: Record<string, unknown>) =>
    row['codes'] === rowsOfSheet && row['rows'] === rowsOfSheet && row['people'] === rowsOfSheet;
  expect(counted.filter((row) => !isWhole(row))).toEqual([]);
  const there = new Set(counted.map((row) => row['sheet']));
  expect(acknowledged.filter((one) => !there.has(one))).toEqual([]);
  const applied = await rows(store, programme, `select id from people_imports where state = 'applied'`);
  expect(applied.length).toBe(there.size);
  const [{ revision } = {}] = await rows(store, programme, 'select revision::int as revision from partners');
  expect(revision).toBe(there.size + 1);
}

/** A sheet at which a killed process was is read by the next one. */
async function everySheetRead(store: Store, programme: string): Promise<void> {
  const failed: unknown[] = [];
  const queue = await openQueue(store.engine, (error) => failed.push(error));
  await queue.work('people-import', importReader({ store, clock: new SetClock(), sheets: sheetsInThread }));
  const left = `select id from people_imports where state = 'reading'`;
  await expect.poll(() => rows(store, programme, left), { timeout: 100_000, interval: 200 }).toEqual([]);
  expect(failed).toEqual([]);
  await queue.stop(5);
}
