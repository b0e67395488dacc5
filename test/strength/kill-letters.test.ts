import { setTimeout as passed } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { nobody } from '../../src/actions/actor.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { startLetterJobs } from '../../src/jobs/letter-jobs.ts';
import { startStandingJobs } from '../../src/jobs/standing-jobs.ts';
import { openQueue } from '../../src/store/queue.ts';
import { addRole } from '../../src/store/sign-in/role-assignments.ts';
import { addUser } from '../../src/store/sign-in/users.ts';
import type { Store } from '../../src/store/store.ts';
import { withOffice } from '../../src/store/tenant.ts';
import { aMailServer } from '../builders/a-mail-server.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { engineKinds } from '../builders/a-store.ts';
import { anId, anOffice, doneOf, SetClock } from '../builders/an-office.ts';
import { reckonerInThread } from '../builders/reckoner-in-thread.ts';
import { KilledServer } from './killed-server.ts';
import { isLong } from './length.ts';
import { placeOf } from './place-to-kill.ts';
import { senderTo } from './sender-to.ts';

const times = isLong ? 20 : 4;
const partners = isLong ? 200 : 40;
/** So many partners are written to beside each other: of so many letters nobody knows whether they left when it is killed. */
const onTheirWay = 4;
const pack = aPack({
  competency: aCompetency('web', { gold: { people: 1, with: 'A' } }, { lifecycle: { enforcement: 'atRenewal' } }),
});

describe.each(engineKinds)('%s', (kind) => {
  test(`a server that is killed ${times} times while it sends letters loses none, and sends none twice but those on their way`, async () => {
    const mail = await aMailServer();
    const place = await placeOf(kind);
    const first = await place.open();
    const programme = await partnersAtRisk(first);
    await first.close();
    const [engine = '', where = '', cache = ''] = place.words;

    for (let time = 0; time < times; time++) {
      const before = mail.received.length;
      const server = await KilledServer.start(engine, where, cache, mail.url);
      while (mail.received.length < before + 3 && mail.received.length < partners) {
        await passed(3);
        if (!server.isAlive) throw new Error(`The server ended by itself: ${server.complaints.join('')}`);
      }
      await server.kill();
    }

    const store = await place.open();
    await everyLetterSent(store, programme, mail.url);
    const ids = Map.groupBy(mail.received, ({ to }) => (Array.isArray(to) ? '' : (to?.text ?? '')));
    expect(ids.size).toBe(partners);
    // Each person was written to, and what came twice is the same letter, so that a mail server or program drops it.
    for (const letters of ids.values()) expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(1);
    expect(mail.received.length).toBeLessThanOrEqual(partners + times * onTheirWay);
    await store.close();
    await place.remove();
    await mail.close();
  });
});

/** Partners whose award is at risk, each with somebody who must hear of it. */
async function partnersAtRisk(store: Store): Promise<string> {
  const office = await anOffice(store, pack);
  const { programme } = office;
  for (let number = 0; number < partners; number++) {
    const tree = {
      ...{ partner: `p${number}`, claims: ['web/gold'] },
      statuses: [{ status: 'web', level: 'gold', from: '2019-09-01' }],
    };
    const { partner } = doneOf(await importPartner(office, { programme, tree }));
    const [user, now] = [anId(), office.clock.now()];
    await addUser(store.db, { id: user, email: `a${number}@example.org`, name: 'Kim', language: 'en', now });
    const held = { id: anId(), programme, partner, user, role: 'partner-administrator', from: now };
    await store.db.transaction().execute((tx) => addRole(tx, { ...held, grantedBy: null, invitation: null }));
  }
  await office.stop();
  return programme;
}

/** What the killed processes were at is done again: in the end everything that was due is sent, and no job is left to fail. */
async function everyLetterSent(store: Store, programme: string, mail: string): Promise<void> {
  const failed: unknown[] = [];
  const queue = await openQueue(store.engine, (error) => failed.push(error));
  // The killed ones lived by the real clock: roles that they knew have begun.
  const clock = new SetClock();
  clock.set(new Date().toISOString());
  const context = { store, queue, clock, actor: nobody, reckoner: reckonerInThread };
  await startLetterJobs({ context, ...senderTo(mail) });
  const watch = await startStandingJobs(context, (error) => failed.push(error));
  const states = () =>
    withOffice(store.db, programme, (tx) =>
      tx
        .selectFrom('notices')
        .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
        .where('due_on', '<=', context.clock.today())
        .groupBy('state')
        .execute(),
    );
  await expect.poll(states, { timeout: 100_000, interval: 200 }).toEqual([{ state: 'sent', count: partners }]);
  const unsettled = await withOffice(store.db, programme, (tx) =>
    tx.selectFrom('letters').select('id').where('state', '!=', 'sent').execute(),
  );
  expect(unsettled).toEqual([]);
  expect(failed).toEqual([]);
  watch.stop();
  await queue.stop(5);
}
