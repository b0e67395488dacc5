import { setTimeout as passed } from 'node:timers/promises';
import { CompiledQuery } from 'kysely';
import { describe, expect, test } from 'vitest';
import { importPartner } from '../../src/actions/import-partner.ts';
import { networkStanding } from '../../src/actions/network-standing.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import { startStandingJobs } from '../../src/jobs/standing-jobs.ts';
import { openQueue } from '../../src/store/queue.ts';
import type { Store } from '../../src/store/store.ts';
import { withOffice } from '../../src/store/tenant.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { engineKinds } from '../builders/a-store.ts';
import { anOffice, doneOf, inOffice, SetClock } from '../builders/an-office.ts';
import { reckonerInThread } from '../builders/reckoner-in-thread.ts';
import type { Command } from './command.ts';
import { KilledServer } from './killed-server.ts';
import { isLong } from './length.ts';
import { placeOf } from './place-to-kill.ts';

const times = isLong ? 20 : 2;
const items = ['A', 'B', 'C', 'D'];
const peopleOfImport = 6;
const pack = aPack({ competency: aCompetency('web', { gold: { people: 1, with: 'A' } }) });

/** A partner of which nothing may be missing: as many credentials and evidence as people. */
const wholePartner = (code: string) => ({
  partner: code,
  claims: ['web/gold'],
  people: Array.from({ length: peopleOfImport }, (_, index) => ({
    id: `p${index}`,
    credentials: [{ item: items[index % 4], earned: '2019-01-01' }],
  })),
  evidence: Array.from({ length: peopleOfImport }, (_, index) => ({
    kind: 'audit',
    on: `2020-01-0${index + 1}`,
    validThrough: '2030-01-01',
  })),
});

/** Days that tell which command a credential came from: its number since a first day. */
const dayOf = (number: number) => new Date(Date.UTC(1950, 0, 1 + number)).toISOString().slice(0, 10);

describe.each(engineKinds)('%s', (kind) => {
  test(`a server that is killed ${times} times while it writes loses nothing that it acknowledged and does nothing by halves`, async () => {
    const place = await placeOf(kind);
    const first = await place.open();
    const office = await anOffice(first, pack);
    const { programme } = office;
    const partners: string[] = [];
    for (const code of ['one', 'two', 'three'])
      partners.push(doneOf(await importPartner(office, { programme, tree: wholePartner(code) })).partner);
    await office.stop();
    await first.close();

    const acknowledged: Command[] = [];
    let number = 0;
    const nextCommand = (): Command => {
      number++;
      return number % 5 === 0
        ? { kind: 'import', number, programme, tree: wholePartner(`import-${number}`) }
        : {
            kind: 'state',
            number,
            programme,
            partner: partners[number % 3] as string,
            person: `p${number % peopleOfImport}`,
            body: { item: items[number % 4] as string, earned: dayOf(number) },
          };
    };

    for (let time = 0; time < times; time++) {
      const server = await KilledServer.start(...place.words);
      const sent = new Map<number, Command>();
      const end = performance.now() + 150 + Math.random() * (isLong ? 1_500 : 800);
      let isBroken = place.breakConnections === undefined || time % 2 === 0;
      // The last one was sent before the kill: several are always on their way.
      while (performance.now() < end || server.acknowledged.size === 0) {
        while (sent.size - server.answered < 4) {
          const command = nextCommand();
          sent.set(command.number, command);
          server.send(command);
        }
        if (!isBroken && server.acknowledged.size > 3) {
          isBroken = true;
          const before = server.acknowledged.size;
          await place.breakConnections?.();
          await expect
            .poll(
              () => {
                if (sent.size - server.answered < 4) {
                  const command = nextCommand();
                  sent.set(command.number, command);
                  server.send(command);
                }
                if (!server.isAlive) throw new Error(`The server ended by itself: ${server.complaints.join('')}`);
                return server.acknowledged.size;
              },
              { timeout: 120_000 },
            )
            .toBeGreaterThan(before + 4);
        }
        await passed(3);
        if (!server.isAlive) throw new Error(`The server ended by itself: ${server.complaints.join('')}`);
      }
      await server.kill();
      for (const one of server.acknowledged) acknowledged.push(sent.get(one) as Command);
      const store = await place.open();
      await verify(store, programme, acknowledged);
      await store.close();
    }

    const store = await place.open();
    await allStandingsKnown(store, programme);
    await store.close();
    await place.remove();
    // On a busy machine a server is sometimes killed before it has acknowledged anything.
    expect(acknowledged.length).toBeGreaterThan(0);
  });
});

async function verify(store: Store, programme: string, acknowledged: readonly Command[]): Promise<void> {
  const context = { store, queue: undefined as never, clock: new SetClock(), actor: inOffice(programme) };
  const audit = doneOf(await verifyAudit(context, { programme }));
  expect(audit.flaws).toEqual([]);
  await withOffice(store.db, programme, async (tx) => {
    const rows = async (text: string) => (await tx.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text))).rows;
    const stated = new Set((await rows('select earned from credentials')).map((row) => row['earned']));
    const codes = new Set((await rows('select code from partners')).map((row) => row['code']));
    const lost = acknowledged.filter((one) =>
      one.kind === 'import' ? !codes.has(one.tree.partner) : one.kind === 'state' && !stated.has(one.body.earned),
    );
    expect(lost).toEqual([]);
    // Each partner is whole, its names are its own, and every write of it is in its chain.
    const partial = await rows(`
      select p.code,
        (select count(*) from people x where x.partner_id = p.partner_id) as people,
        (select count(*) from credentials x where x.partner_id = p.partner_id and x.earned = '2019-01-01') as credentials,
        (select count(*) from evidence x where x.partner_id = p.partner_id) as evidence,
        (select count(*) from partner_codes x where x.partner_id = p.partner_id and x.code = p.code) as codes,
        p.revision - (select count(*) from audit_entries x where x.partner_id = p.partner_id) as unrecorded,
        (select count(*) from credentials x where x.partner_id = p.partner_id and x.earned < '2019-01-01') - (p.revision - 1) as unstated
      from partners p`);
    expect(
      partial.filter(
        (row) =>
          row['people'] !== peopleOfImport ||
          row['credentials'] !== peopleOfImport ||
          row['evidence'] !== peopleOfImport ||
          row['codes'] !== 1 ||
          Number(row['unrecorded']) !== 0 ||
          Number(row['unstated']) !== 0,
      ),
    ).toEqual([]);
    expect(codes.size).toBe((await rows('select 1 from partner_codes')).length);
  });
}

/** Whatever the killed processes were at is done again: every standing is of now in the end, and no job is left to fail. */
async function allStandingsKnown(store: Store, programme: string): Promise<void> {
  const failed: unknown[] = [];
  const queue = await openQueue(store.engine, (error) => failed.push(error));
  const clock = new SetClock();
  const office = { store, queue, clock, actor: inOffice(programme) };
  const watch = await startStandingJobs({ ...office, reckoner: reckonerInThread }, (error) => failed.push(error));
  await expect
    .poll(async () => doneOf(await networkStanding(office, { programme })).partnersBehind, { timeout: 100_000 })
    .toBe(0);
  const { totals } = doneOf(await networkStanding(office, { programme }));
  expect(totals).toMatchObject({ notCurrent: 0, awards: totals.partners });
  const { rows } = await store.engine.run(`select state, count(*) from queue.job where state = 'failed' group by 1`);
  expect(rows).toEqual([]);
  expect(failed).toEqual([]);
  watch.stop();
  await queue.stop(5);
}
