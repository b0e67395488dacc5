import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anOffice, doneOf, type Office } from '../../test/builders/an-office.ts';
import { importPartner } from '../actions/import-partner.ts';
import { makeStatement } from '../actions/make-statement.ts';
import { networkStanding } from '../actions/network-standing.ts';
import type { Reckoner } from '../actions/reckoner.ts';
import { day } from '../domain/time/day.ts';
import type { Store } from '../store/store.ts';
import { Pool } from '../workers/pool.ts';
import type { DayWatch } from './new-business-day.ts';
import { startStandingJobs } from './standing-jobs.ts';

const pack = aPack({ competency: aCompetency('web', { gold: { people: 1, with: 'A' } }) });

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let watch: DayWatch;
  let worked: string[] = [];
  let gate: Promise<void> | undefined;
  const pool = new Pool({ threads: 2, waiting: 8, seconds: 10 });
  const failed: unknown[] = [];

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    const reckoner: Reckoner = {
      standing: async (question) => {
        worked.push(question.partner.partner);
        await gate;
        return pool.standing(question);
      },
      answer: (question) => pool.answer(question),
    };
    watch = await startStandingJobs({ ...office, reckoner }, (error) => failed.push(error));
  });
  afterAll(async () => {
    watch.stop();
    await office.stop();
    await pool.stop();
    await store.close();
    expect(failed).toEqual([]);
  });

  const enrolled = async (code: string) =>
    doneOf(
      await importPartner(office, {
        programme: office.programme,
        tree: {
          partner: code,
          claims: ['web/gold'],
          people: [{ id: 'p', credentials: [{ item: 'A', earned: '2020-06-16' }] }],
        },
      }),
    ).partner;

  const rows = async () => doneOf(await networkStanding(office, { programme: office.programme, limit: 500 }));
  const allCurrent = async (count: number) =>
    expect.poll(async () => (await rows()).totals).toMatchObject({ awards: count, notCurrent: 0 });

  test('a standing is known after the write that touches it without anybody asking', async () => {
    await enrolled('first');
    await allCurrent(1);
    expect((await rows()).rows).toMatchObject([{ code: 'first', verdict: 'not-met', isCurrent: true }]);
  });

  test('of many writes about one partner that come together few are worked out, and the last one is known', async () => {
    const partner = await enrolled('busy');
    await allCurrent(2);
    worked = [];
    let open = () => {};
    gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const write = (item: string) =>
      makeStatement(office, {
        programme: office.programme,
        partner,
        kind: 'credential',
        person: 'p',
        body: { item, earned: '2019-01-01' },
      });
    doneOf(await write('B'));
    await expect.poll(() => worked.length).toBe(1);
    for (const item of ['B', 'C', 'D', 'B', 'C', 'A']) doneOf(await write(item));
    gate = undefined;
    open();
    await allCurrent(2);
    expect((await rows()).rows.find(({ code }) => code === 'busy')).toMatchObject({ verdict: 'met' });
    expect(worked.length).toBe(2);
  });

  test('over midnight everybody is worked out for the new day, in order and in pages', async () => {
    for (let number = 0; number < 60; number++) await enrolled(`many-${number}`);
    await allCurrent(62);
    expect((await rows()).totals).toMatchObject({ met: 1 });
    office.clock.today = () => day('2020-06-16');
    await allCurrent(62);
    expect((await rows()).totals).toMatchObject({ met: 62 });
  });
});
