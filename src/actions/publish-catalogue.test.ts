import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anOffice, doneOf, type Office } from '../../test/builders/an-office.ts';
import { day } from '../domain/time/day.ts';
import type { Store } from '../store/store.ts';
import { Pool } from '../workers/pool.ts';
import { importPartner } from './import-partner.ts';
import { listAudit } from './list-audit.ts';
import { publishCatalogue } from './publish-catalogue.ts';
import { catalogueFiles, listCatalogueVersions, readCatalogue } from './read-catalogue.ts';
import { standingOfPartner } from './standing-of-partner.ts';
import { verifyAudit } from './verify-audit.ts';

const rule = (id: string, people: number) =>
  aPack({ programme: { id }, competency: aCompetency('web', { gold: { people, with: 'A' } }) });

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  /** Of which programmes all standings were queued. */
  let queued: string[];
  const pool = new Pool({ threads: 1, waiting: 8, seconds: 10 });
  beforeAll(async () => {
    store = await aStore(kind);
  });
  afterAll(async () => {
    await pool.stop();
    await store.close();
  });

  /** A programme that asks for one person. */
  const aNewOffice = async (id: string) => {
    const made = await anOffice(store, rule(id, 1));
    queued = [];
    office = {
      ...made,
      clock: made.clock,
      queue: {
        ...made.queue,
        send: async (tx, name, data, once) => {
          if (name === 'all-standings') queued.push((data as { programme: string }).programme);
          await made.queue.send(tx, name, data, once);
        },
      },
    };
  };
  const publish = async (id: string, people: number, label: string) =>
    publishCatalogue(office, {
      programme: office.programme,
      label,
      files: { 'pack.yaml': JSON.stringify(rule(id, people)) },
    });
  const versions = async () => doneOf(await listCatalogueVersions(office, office.programme));
  const publications = async () =>
    doneOf(await listAudit(office, { chain: { kind: 'programme', programme: office.programme } })).entries.filter(
      ({ action }) => action === 'publish-catalogue',
    );

  test('rules that were in force before are put in force again, as a version of their own', async () => {
    await aNewOffice('again');
    const { programme } = office;
    const tree = {
      partner: 'own',
      claims: ['web/gold'],
      people: [{ id: 'a', name: 'Ada', credentials: [{ item: 'A', earned: '2020-01-01' }] }],
    };
    const { partner } = doneOf(await importPartner(office, { programme, tree }));
    const verdict = async () => {
      const told = await standingOfPartner(
        { ...office, reckoner: pool },
        { programme, partner, language: 'en', day: day('2020-06-15') },
      );
      return JSON.parse(String(doneOf(told).answer)).claims[0].together;
    };
    const inForce = async () => doneOf(await readCatalogue(office, { programme })).version;

    const told = [await verdict()];
    const stricter = doneOf(await publish('again', 2, 'second'));
    told.push(await verdict());
    const back = doneOf(await publish('again', 1, 'first again'));
    told.push(await verdict());
    expect(told).toEqual(['met', 'not-met', 'met']);

    const [newest, second, first] = await versions();
    expect([newest, second, first].map((one) => [one?.number, one?.label])).toEqual([
      [3, 'first again'],
      [2, 'second'],
      [1, 'first'],
    ]);
    expect(back).toEqual({ version: newest?.id, hash: first?.hash, isNew: true });
    expect(newest?.hash).toBe(first?.hash);
    expect(newest?.id).not.toBe(first?.id);
    expect(newest && second && newest.published_at > second.published_at).toBe(true);
    expect(await inForce()).toEqual(newest);
    expect(stricter.hash).toBe(second?.hash);
    for (const version of [newest, first])
      expect(doneOf(await catalogueFiles(office, { programme, version: version?.id ?? '' }))).toEqual({
        'pack.yaml': JSON.stringify(rule('again', 1)),
      });

    expect(queued).toEqual([programme, programme]);
    expect((await publications()).map(({ touched }) => touched)).toEqual(
      [newest, second, first].map((one) => [
        expect.objectContaining({
          id: one?.id,
          content: { kind: 'kept', value: { hash: one?.hash, label: one?.label } },
        }),
      ]),
    );
    expect(doneOf(await verifyAudit(office, { programme })).flaws).toEqual([]);
    await office.stop();
  });

  test('rules that are in force are nothing new, whatever was published in between and however often', async () => {
    await aNewOffice('nothing-new');
    const [first] = await versions();
    const same = { version: first?.id, hash: first?.hash, isNew: false };
    expect(doneOf(await publish('nothing-new', 1, 'other label'))).toEqual(same);
    doneOf(await publish('nothing-new', 2, 'second'));
    const third = doneOf(await publish('nothing-new', 1, 'third'));
    expect(doneOf(await publish('nothing-new', 1, 'fourth'))).toEqual({ ...third, isNew: false });
    expect((await versions()).map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(queued).toHaveLength(2);
    expect(await publications()).toHaveLength(3);
    await office.stop();
  });

  test('of those who publish the same at one moment one makes a version, and numbers have no gap', async () => {
    await aNewOffice('at-once');
    const same = await Promise.all(Array.from({ length: 4 }, () => publish('at-once', 2, 'second')));
    expect(same.map((one) => doneOf(one).isNew).sort()).toEqual([false, false, false, true]);
    expect(new Set(same.map((one) => doneOf(one).version)).size).toBe(1);
    const others = await Promise.all([3, 4, 5, 6].map((people) => publish('at-once', people, `of ${people}`)));
    for (const one of others)
      if (!one.ok) expect(one.refusal).toEqual({ kind: 'conflict', code: 'published-meanwhile' });
    const done = others.filter(({ ok }) => ok).length;
    expect(done).toBeGreaterThan(0);
    expect((await versions()).map(({ number }) => number).reverse()).toEqual(
      Array.from({ length: 2 + done }, (_, index) => index + 1),
    );
    expect(await publications()).toHaveLength(2 + done);
    await office.stop();
  });
});
