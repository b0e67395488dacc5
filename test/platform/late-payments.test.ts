import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPartner } from '../../src/actions/import-partner.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Store } from '../../src/store/store.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';

const levels = { silver: { people: 1, with: 'A' }, gold: { people: 2, with: 'A' } };
const packWith = (late: object) =>
  aPack({
    programme: {
      lifecycle: { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 0 } }, ...late },
      membership: {
        from: '2020-01-01',
        fees: ['gold', 'silver'].map((level) => ({ level, amount: 1000, currency: 'EUR', where: { country: ['DE'] } })),
      },
    },
    competencies: ['web', 'data', 'apps'].map((id) => aCompetency(id, levels)),
  });
const renewals = [{ done: '2019-07-01', for: '2019-07-10' }];
const held = (status: string, level: string) => ({ status, level, from: '2018-07-10', renewals });
const statuses = [held('web', 'gold'), held('data', 'silver'), held('apps', 'silver')];
const choose = (web: string) => [
  { competency: 'web', level: 'gold', renewAt: web },
  { competency: 'data', level: 'silver', renewAt: 'silver' },
  { competency: 'apps', level: 'silver', renewAt: null },
];

const policies = [
  { says: 'keeps the renewal day', policy: {}, late: '2021-07-10' },
  { says: 'moves it', policy: { afterLatePayment: { days: 365 } }, late: '2021-07-20' },
];
const everywhere = engineKinds.flatMap((kind) => policies.map((one) => ({ kind, ...one })));

describe.each(everywhere)(
  'a payment after the renewal day, where that $says, over $kind,',
  ({ kind, policy, late }) => {
    let store: Store;
    let office: Office;
    let api: Api;
    let code: string;
    let count = 0;
    const askers: Record<string, ReturnType<typeof inOffice>> = {};

    beforeAll(async () => {
      store = await aStore(kind);
      office = await anOffice(store, packWith(policy));
      askers['account-manager'] = inOffice(office.programme, 'account-manager');
      api = await anApi(office, askers);
    });
    afterAll(async () => {
      await api.close();
      await office.stop();
      await store.close();
    });

    const on = (today: string) => {
      office.clock.today = () => day(today);
    };
    const ask = async (method: 'GET' | 'POST', path: string, payload?: object, as = 'administrator') => {
      const answer = await api.inject({
        ...{ method, url: `/api/v1/programmes/acme/partners/${code}/membership/renewals${path}` },
        ...{ headers: { authorization: `Bearer ${as}` }, ...(payload && { payload }) },
      });
      expect([answer.statusCode, answer.body]).toEqual([expect.toBeOneOf([200, 201]), expect.any(String)]);
      return answer.json();
    };
    /** A company that renewed on 15 June with web at a level, and the renewals that it has once it has paid. */
    const paid = async (web: string, on_: string, recordedOn = on_) => {
      on('2020-06-15');
      code = `p${String(++count).padStart(3, '0')}`;
      const people = ['ana', 'ben'].map((id) => ({ id, credentials: ['A'] }));
      const tree = { partner: code, name: `Company ${code}`, attributes: { country: 'DE' }, people, statuses };
      const { partner } = doneOf(await importPartner(office, { programme: office.programme, tree }));
      askers['administrator'] = atPartner(office.programme, partner);
      const { id } = await ask('POST', '', { anniversary: '2020-07-10', choices: choose(web) });
      on(recordedOn);
      const body = { method: 'bank-transfer', amount: 100_000, on: on_ };
      await ask('POST', `/${id}/payments`, body, 'account-manager');
      on('2020-08-01');
      const { ahead } = await ask('GET', '');
      return ahead.map(({ anniversary, awards }: { anniversary: string; awards: readonly { name: string }[] }) => [
        anniversary,
        ...awards.map(({ name }) => name),
      ]);
    };

    test('gives all that goes on one next renewal day, at its level or at a lower one', async () => {
      expect(await paid('gold', '2020-07-20')).toEqual([[late, 'Gold web', 'Silver data']]);
      expect(await paid('silver', '2020-07-20')).toEqual([[late, 'Silver web', 'Silver data']]);
    });

    test('counts from the day on which it came in, however late that is written down', async () => {
      expect(await paid('silver', '2020-07-20', '2020-07-28')).toEqual([[late, 'Silver web', 'Silver data']]);
    });

    test('that came in time moves nothing, though it was written down later', async () => {
      for (const web of ['gold', 'silver'])
        expect((await paid(web, '2020-07-10', '2020-07-28')).map(([next]: readonly string[]) => next)).toEqual([
          '2021-07-10',
        ]);
    });

    test('is followed by one renewal for one fee', async () => {
      await paid('silver', '2020-07-20');
      on('2021-07-01');
      const choices = ['web', 'data'].map((competency) => ({ competency, level: 'silver', renewAt: 'silver' }));
      const price = await ask('POST', '/priced', { anniversary: late, choices });
      expect(price).toMatchObject({ gross: { minor: 100_000 } });
      await ask('POST', '', { anniversary: late, choices });
      const { asked, ahead } = await ask('GET', '');
      expect(asked[0]).toMatchObject({ anniversary: late, choices: [{}, {}], owed: { minor: 100_000 } });
      expect(ahead).toEqual([]);
    });
  },
);
