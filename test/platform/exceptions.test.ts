import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportPartner } from '../../src/actions/export-partner.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { makeStatement } from '../../src/actions/make-statement.ts';
import type { Api } from '../../src/api/api-parts.ts';
import type { Store } from '../../src/store/store.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';

const gold = {
  all: [
    { people: 1, with: 'A' },
    {
      id: 'more',
      any: [
        { id: 'deep', people: 3, with: 'B' },
        { people: 1, with: 'C' },
      ],
    },
  ],
};
const pack = aPack({ competencies: [aCompetency('web', { gold }), aCompetency('data', { gold })] });
const waiver = { kind: 'waiver', competency: 'web', level: 'gold', from: '2020-01-01', to: '2030-12-31' };

describe.each(engineKinds)('An exception, over %s,', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  let partner: string;
  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    const tree = {
      ...{ partner: 'elm', claims: ['web/gold', 'data/gold'], people: [{ id: 'ana', credentials: ['A'] }] },
      statuses: [{ status: 'web', level: 'gold', from: '2019-01-01' }],
    };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    const other = doneOf(
      await importPartner(office, { programme: office.programme, tree: { partner: 'oak' } }),
    ).partner;
    api = await anApi(office, {
      manager: inOffice(office.programme),
      member: atPartner(office.programme, partner),
      foreigner: atPartner(office.programme, other),
    });
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });
  const at = '/api/v1/programmes/acme/partners/elm/exceptions';
  const foreseen = (body: object, as = 'manager') =>
    api.inject({ method: 'POST', url: `${at}/foreseen`, body, headers: { authorization: `Bearer ${as}` } });
  const read = (path: string, as = 'manager') =>
    api.inject({ url: `${at}${path}`, headers: { authorization: `Bearer ${as}` } });
  const effects = (answer: Awaited<ReturnType<typeof read>>) =>
    Object.fromEntries(
      (answer.json().awards as { claim: { competency: string }; effect: string }[]).map((one) => [
        one.claim.competency,
        one.effect,
      ]),
    );

  test('is foreseen for a whole level and for the clause that fails, and nothing changes', async () => {
    for (const more of [{}, { clause: 'more' }, { clause: 'deep' }])
      expect(effects(await foreseen({ ...waiver, ...more }))).toEqual({ web: 'better', data: 'same' });
    const { file } = doneOf(await exportPartner(office, { programme: office.programme, partner }));
    expect(file.exceptions).toBeUndefined();
  });

  test('changes nothing where it waives what is met already, or what no text asks', async () => {
    for (const clause of ['1.1', 'unheard-of'])
      expect(effects(await foreseen({ ...waiver, clause }))).toEqual({ web: 'same', data: 'same' });
  });

  test('is refused before it is granted as it would be then, each problem at its place', async () => {
    const reversed = await foreseen({ ...waiver, to: '2019-12-31' });
    expect([reversed.statusCode, reversed.json().errors]).toMatchObject([
      422,
      [{ pointer: '/to', code: 'reversed-days' }],
    ]);
    const unknown = await foreseen({ ...waiver, competency: 'wed' });
    expect([unknown.statusCode, unknown.json().errors]).toMatchObject([
      422,
      [{ pointer: '/competency', code: 'unknown-competency' }],
    ]);
    expect((await foreseen(waiver, 'foreigner')).statusCode).toBe(404);
  });

  test('can name each clause of a text by its sentence, nested as the requirement is', async () => {
    const answer = await read('/texts?competency=web', 'member');
    expect(answer.json()).toMatchObject({
      texts: [
        {
          ...{ level: 'gold', version: '1', bindsToday: true, asksForFee: false },
          sentences: [
            {
              clause: '1',
              below: [
                { clause: '1.1', text: expect.stringContaining('A') },
                {
                  clause: 'more',
                  below: [{ clause: 'deep', text: expect.stringContaining('B') }, { clause: '1.2.2' }],
                },
              ],
            },
          ],
        },
      ],
    });
    expect((await read('/texts?competency=unheard-of')).statusCode).toBe(404);
    expect((await read('/texts?competency=web', 'foreigner')).statusCode).toBe(404);
  });

  test('is foreseen to be taken back, while it holds', async () => {
    const about = { programme: office.programme, partner, kind: 'exception' } as const;
    const body = { ...waiver, clause: 'more', by: 'Office', reason: 'A pilot' };
    const { id } = doneOf(await makeStatement(office, { ...about, body }));
    const answer = await read(`/${id}/withdrawal`);
    expect(effects(answer)).toEqual({ web: 'worse', data: 'same' });
    expect(effects(await foreseen({ ...waiver, clause: 'deep' }))).toEqual({ web: 'same', data: 'same' });
    expect((await read(`/${id}/withdrawal`, 'foreigner')).statusCode).toBe(404);
    doneOf(await makeStatement(office, { ...about, corrects: id as string }));
    expect((await read(`/${id}/withdrawal`)).statusCode).toBe(404);
  });
});
