import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPartner } from '../../src/actions/import-partner.ts';
import { publishCatalogue } from '../../src/actions/publish-catalogue.ts';
import type { Api } from '../../src/api/api-parts.ts';
import type { Store } from '../../src/store/store.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, atPartner, doneOf, type Office } from '../builders/an-office.ts';

const pack = aPack({
  programme: {
    lifecycle: {
      enforcement: 'atRenewal',
      term: { months: 12 },
      window: { opens: { days: -60 }, closes: { days: 0 } },
    },
  },
  competencies: [
    aCompetency('web', { gold: { people: 2, with: 'A' } }, { name: 'Web' }),
    aCompetency('data', { gold: { metric: 'sales', atLeast: 9 } }, { name: 'Data' }),
  ],
});
const training = {
  ...{ language: 1, currency: 'EUR', sample: true },
  otherwise: { fee: 100, retakeWait: { days: 1 } },
  selfStudy: { price: 0, duration: { days: 10 }, hours: 10, retakeHours: 5, pass: 80 },
};
const tree = {
  ...{ partner: 'first', name: 'First GmbH', claims: ['web/gold', 'data/gold'] },
  people: [
    { id: 'ana', name: 'Ana Alt', credentials: ['A'] },
    { id: 'bo', name: 'Bo Ek' },
  ],
  statuses: ['web', 'data'].map((status) => ({ status, level: 'gold', from: '2019-09-01' })),
};

describe.each(engineKinds)('the cheapest plan of a partner, over %s', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    const files = { 'pack.yaml': JSON.stringify(pack), 'training.yaml': JSON.stringify(training) };
    doneOf(await publishCatalogue(office, { programme: office.programme, label: 'With training', files }));
    const { partner } = doneOf(await importPartner(office, { programme: office.programme, tree }));
    api = await anApi(office, { administrator: atPartner(office.programme, partner) });
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });

  const asked = async (payload: object, language = 'en') =>
    (
      await api.inject({
        method: 'POST',
        url: '/api/v1/programmes/acme/partners/first/plan',
        headers: { authorization: 'Bearer administrator', 'accept-language': language },
        payload,
      })
    ).json();

  test('is told in sentences where that is asked for, with what it does not reach, and its proof still holds', async () => {
    const plan = await asked({ tell: true });
    expect(plan.status).toBe('optimal');
    expect(plan.told).toMatchObject({
      summary: expect.stringMatching(/^This plan keeps Web\. .* does not keep Data/),
      cost: '1,250 EUR',
      steps: [
        {
          text: expect.stringMatching(/^Bo Ek \(bo\): 1 exam/),
          below: [{ text: expect.stringMatching(/^A, to pass on /) }],
        },
      ],
      unmet: [{ text: 'Data, by 1 September 2020' }],
      proof: expect.stringMatching(/^No cheaper plan exists that reaches as much/),
    });
    expect((await asked({ tell: true }, 'de')).told.summary).toMatch(/^Mit diesem Plan bleibt erhalten: /);
    const checked = await api.inject({
      method: 'POST',
      url: '/api/v1/plans/verification',
      headers: { authorization: 'Bearer administrator' },
      payload: plan,
    });
    expect(checked.json()).toEqual({ valid: true, flaws: [] });
  });

  test('says nothing in sentences where nobody asked, and that nothing is to be done where nothing is at risk', async () => {
    expect(await asked({})).not.toHaveProperty('told');
    const { told } = await asked({ tell: true, on: '2019-01-01' });
    expect(told).toMatchObject({ steps: [], unmet: [] });
  });
});
