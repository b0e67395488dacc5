import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportPartner } from '../../src/actions/export-partner.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import type { Api } from '../../src/api/api-parts.ts';
import type { Store } from '../../src/store/store.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';

const gold = { people: { by: 'size', cases: { small: 1, large: 2 } }, with: 'A' };
const pack = aPack({
  programme: { attributes: { size: ['small', 'large'] } },
  competencies: [aCompetency('web', { gold })],
});

describe.each(engineKinds)('What a company is, over %s,', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  let partner: string;
  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    const tree = {
      ...{ partner: 'elm', attributes: { size: 'small' }, claims: ['web/gold'] },
      people: [{ id: 'ana', credentials: ['A'] }],
      statuses: [{ status: 'web', level: 'gold', from: '2019-01-01' }],
    };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    const other = doneOf(
      await importPartner(office, { programme: office.programme, tree: { partner: 'oak' } }),
    ).partner;
    api = await anApi(office, {
      manager: inOffice(office.programme),
      administrator: atPartner(office.programme, partner),
      foreigner: atPartner(office.programme, other),
    });
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });
  const foreseen = (attribute: string, value: string, as = 'administrator') =>
    api.inject({
      ...{ url: `/api/v1/programmes/acme/partners/elm/attributes/${attribute}/impact`, query: { value } },
      headers: { authorization: `Bearer ${as}` },
    });

  test('is foreseen with what it does to the awards, and nothing changes', async () => {
    for (const as of ['administrator', 'manager']) {
      const large = await foreseen('size', 'large', as);
      expect([large.statusCode, large.json()]).toMatchObject([
        200,
        { awards: [{ claim: { competency: 'web', level: 'gold' }, effect: 'worse' }] },
      ]);
    }
    expect((await foreseen('size', 'small')).json()).toMatchObject({ awards: [{ effect: 'same' }] });
    const { file } = doneOf(await exportPartner(office, { programme: office.programme, partner }));
    expect(file.attributes).toEqual({ size: 'small' });
  });

  test('is refused where the rules know no such value or attribute, and is there for nobody else', async () => {
    const unknown = await foreseen('size', 'huge');
    expect([unknown.statusCode, unknown.json().errors]).toMatchObject([
      422,
      [{ pointer: '?value', code: 'unknown-value' }],
    ]);
    expect((await foreseen('colour', 'red')).statusCode).toBe(404);
    expect((await foreseen('size', 'large', 'foreigner')).statusCode).toBe(404);
  });
});
