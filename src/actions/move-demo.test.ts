import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anOffice, doneOf, inOffice, type Office } from '../../test/builders/an-office.ts';
import { day } from '../domain/time/day.ts';
import { businessDay } from '../store/installation/business-day.ts';
import type { Store } from '../store/store.ts';
import { listAudit } from './list-audit.ts';
import { moveBusinessDay } from './move-business-day.ts';
import { moveDemo } from './move-demo.ts';
import { showInstallation } from './show-installation.ts';

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, aPack());
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  test('an installation that is no demo has no day to move', async () => {
    expect(await moveDemo(office, day('2020-07-01'))).toMatchObject({ refusal: { kind: 'not-found', what: 'demo' } });
    expect((await showInstallation(office)).demoDays).toEqual([]);
    expect(await businessDay(store.db)).toBeUndefined();
  });

  test('a demo is moved forward by its manager, and the audit says by whom, from when and to when', async () => {
    const { programme, actor } = office;
    await moveBusinessDay(office, day('2017-11-15'));
    expect(doneOf(await moveDemo(office, day('2018-01-31')))).toEqual({ from: '2017-11-15', today: '2018-01-31' });
    // Moments are recorded by the real clock: since which of them it stands on which day is for everybody to know.
    const { demoDays } = await showInstallation(office);
    expect(demoDays.map((one) => one.day)).toEqual(['2017-11-15', '2018-01-31']);
    expect(demoDays.map(({ since }) => since)).toEqual(demoDays.map(({ since }) => since).sort());
    expect(await businessDay(store.db)).toBe('2018-01-31');
    const { entries } = doneOf(await listAudit(office, { chain: { kind: 'programme', programme } }));
    expect(entries[0]).toMatchObject({
      action: 'move-business-day',
      by: { kind: 'user', id: actor.kind === 'user' ? actor.id : '' },
      touched: [{ content: { value: { before: '2017-11-15', after: '2018-01-31' } } }],
    });
  });

  test('it goes neither back nor nowhere nor more than a year ahead, and is moved by nobody else', async () => {
    await moveBusinessDay(office, day('2018-02-01'));
    const problemAt = async (to: string) => {
      const moved = await moveDemo(office, day(to));
      return !moved.ok && moved.refusal.kind === 'invalid' && moved.refusal.problems.map(({ code }) => code);
    };
    expect(await problemAt('2018-01-31')).toEqual(['demo-not-forward']);
    expect(await problemAt('2018-02-01')).toEqual(['demo-not-forward']);
    expect(await problemAt('2019-02-02')).toEqual(['demo-too-far']);
    for (const role of ['account-manager', 'auditor'] as const)
      expect(await moveDemo(office.as(inOffice(office.programme, role)), day('2018-03-01'))).toMatchObject({
        refusal: { kind: 'not-allowed' },
      });
    expect(await businessDay(store.db)).toBe('2018-02-01');
    doneOf(await moveDemo(office, day('2019-02-01')));
  });
});
