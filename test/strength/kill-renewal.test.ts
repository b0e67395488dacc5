import { setTimeout as passed } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { importPartner } from '../../src/actions/import-partner.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import { endOfTime } from '../../src/domain/time/instant.ts';
import type { Store } from '../../src/store/store.ts';
import { withOffice } from '../../src/store/tenant.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { engineKinds } from '../builders/a-store.ts';
import { anOffice, doneOf, inOffice, SetClock } from '../builders/an-office.ts';
import { KilledServer } from './killed-server.ts';
import { isLong } from './length.ts';
import { placeOf } from './place-to-kill.ts';

const times = isLong ? 20 : 3;
const partners = isLong ? 200 : 40;
/** So many are asked for beside each other. */
const beside = 4;
const pack = aPack({
  programme: {
    lifecycle: { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 0 } } },
    membership: { from: '2020-01-01', fees: [{ level: 'gold', amount: 1000, currency: 'EUR' }] },
  },
  competency: aCompetency('web', { gold: { people: 1, with: 'A' } }),
});

describe.each(engineKinds)('%s', (kind) => {
  test(`a server that is killed ${times} times while partners renew loses no renewal, and invoices and binds none twice`, async () => {
    const place = await placeOf(kind);
    const first = await place.open();
    const { programme, ids } = await partnersToRenew(first);
    await first.close();

    let left = ids;
    for (let time = 0; time < times; time++) {
      const server = await KilledServer.start(...place.words);
      const most = Math.ceil(partners / (times + 1));
      await renewing(server, programme, left, most);
      await server.kill();
      const store = await place.open();
      const acknowledged = [...server.acknowledged].flatMap((number) => left[number] ?? []);
      const bound = await verify(store, programme);
      expect(acknowledged.filter((one) => !bound.has(one))).toEqual([]);
      left = left.filter((one) => !bound.has(one));
      await store.close();
    }
    const server = await KilledServer.start(...place.words);
    await renewing(server, programme, left, left.length);
    expect([server.refused.size, server.complaints]).toEqual([0, []]);
    await server.kill();
    const store = await place.open();
    expect((await verify(store, programme)).size).toBe(partners);
    await store.close();
    await place.remove();
  });
});

/** Has partners renew, some beside each other, until so many are done; the others are on their way when it ends. */
async function renewing(server: KilledServer, programme: string, ids: readonly string[], most: number): Promise<void> {
  let sent = 0;
  while (server.answered < Math.min(most, ids.length)) {
    while (sent < ids.length && sent - server.answered < beside) {
      server.send({ kind: 'renew', number: sent, programme, partner: ids[sent] as string });
      sent++;
    }
    await passed(2);
    if (!server.isAlive) throw new Error(`The server ended by itself: ${server.complaints.join('')}`);
  }
}

async function partnersToRenew(store: Store): Promise<{ readonly programme: string; readonly ids: readonly string[] }> {
  const office = await anOffice(store, pack);
  const { programme } = office;
  const ids: string[] = [];
  for (let number = 0; number < partners; number++) {
    const tree = {
      ...{ partner: `p${number}`, people: [{ id: 'ana', credentials: ['A'] }] },
      statuses: [{ status: 'web', level: 'gold', from: '2019-07-10' }],
    };
    ids.push(doneOf(await importPartner(office, { programme, tree })).partner);
  }
  await office.stop();
  return { programme, ids };
}

/** What is bound is paid, invoiced and written in the award, each once; numbers of invoices have no gap. Answers with whom it is bound. */
async function verify(store: Store, programme: string): Promise<ReadonlySet<string>> {
  const context = { store, queue: undefined as never, clock: new SetClock(), actor: inOffice(programme) };
  expect(doneOf(await verifyAudit(context, { programme })).flaws).toEqual([]);
  return withOffice(store.db, programme, async (tx) => {
    const renewals = await tx.selectFrom('renewals').select(['id', 'partner_id', 'bound_on']).execute();
    const invoices = await tx.selectFrom('invoices').select(['renewal_id', 'number']).orderBy('number').execute();
    const payments = await tx.selectFrom('payments').select('partner_id').execute();
    const done = await tx.selectFrom('award_renewals').select('partner_id').where('known_to', '=', endOfTime).execute();
    const of = (rows: readonly { readonly partner_id: string }[]) => rows.map((row) => row.partner_id).sort();
    const bound = of(renewals.filter(({ bound_on }) => bound_on !== null));
    expect(new Set(of(renewals)).size).toBe(renewals.length);
    expect(invoices.map(({ number }) => number)).toEqual(renewals.map((_, index) => index + 1));
    expect(invoices.map(({ renewal_id }) => renewal_id).sort()).toEqual(renewals.map(({ id }) => id).sort());
    expect([of(payments), of(done)]).toEqual([bound, bound]);
    return new Set(bound);
  });
}
