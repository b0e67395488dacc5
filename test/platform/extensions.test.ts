import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importPartner } from '../../src/actions/import-partner.ts';
import { workOutStanding } from '../../src/actions/work-out-standing.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Store } from '../../src/store/store.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, doneOf, inOffice, type Office } from '../builders/an-office.ts';
import { reckonerInThread } from '../builders/reckoner-in-thread.ts';

const lifecycle = {
  enforcement: 'atRenewal',
  term: { months: 12 },
  window: { opens: { days: -60 }, closes: { days: 30 } },
};
const gold = { evidence: 'audit' };
const pack = aPack({ competencies: ['web', 'data'].map((id) => aCompetency(id, { gold }, { lifecycle })) });
const base = '/api/v1/programmes/acme';
const all = { countries: ['DE', 'AT'], from: '2020-06-15', to: '2020-09-30' };
const why = { by: 'Partner board', reason: 'The flood.' };

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  let partners: Record<'german' | 'austrian' | 'french', string>;

  beforeAll(async () => {
    store = await aStore(kind);
  });
  afterAll(async () => {
    await store.close();
  });
  beforeEach(async () => {
    office = await anOffice(store, aPackNamed());
    office.clock.today = () => day('2020-06-15');
    api = await anApi(office, { manager: inOffice(office.programme), expert: inOffice(office.programme, 'expert') });
    partners = {
      german: await enrolled('german', 'DE', '2019-03-01'),
      austrian: await enrolled('austrian', 'AT', '2019-07-20'),
      french: await enrolled('french', 'FR', '2019-03-01'),
    };
    return async () => {
      await api.close();
      await office.stop();
    };
  });

  let count = 0;
  /** Each test has a programme of its own: what holds for whole countries would reach the partners of others. */
  const aPackNamed = () => {
    const { programme, ...rest } = pack;
    return { ...rest, programme: { ...(programme as object), id: `acme${kind === 'postgres' ? 'p' : ''}${++count}` } };
  };
  const at = (path: string) => `${base.replace('acme', `acme${kind === 'postgres' ? 'p' : ''}${count}`)}${path}`;
  const enrolled = async (partner: string, country: string, from: string) => {
    const tree = { partner, attributes: { country }, statuses: [{ status: 'web', level: 'gold', from }] };
    const made = doneOf(await importPartner(office, { programme: office.programme, tree }));
    await workedOut(made.partner);
    return made.partner;
  };
  const workedOut = async (partner: string) =>
    doneOf(await workOutStanding({ ...office, reckoner: reckonerInThread }, { programme: office.programme, partner }));
  const ask = async (path: string) =>
    (await api.inject({ url: at(path), headers: { authorization: 'Bearer manager' } })).json();
  const send = (path: string, payload: object, as = 'manager') =>
    api.inject({ method: 'POST', url: at(path), payload, headers: { authorization: `Bearer ${as}` } });
  const held = async (partner: string) => (await ask(`/partners/${partner}/award-history/web/gold`)).held;
  const grant = async (more: object = {}) =>
    (await send('/extensions', { ...all, ...why, ...more })).json().id as string;

  test('more time for two countries keeps their awards, tells why, and leaves the others', async () => {
    expect(await held('german')).toMatchObject({ held: false, because: 'lapsed' });
    const id = await grant();
    expect(await held('german')).toMatchObject({
      ...{ held: true, because: 'exception', until: '2020-09-30' },
      exception: { kind: 'extension', by: 'Partner board', reason: 'The flood.' },
    });
    expect(await held('french')).toMatchObject({ held: false });
    const { history, terms } = await ask('/partners/german/award-history/web/gold');
    expect(history.slice(-2, -1)).toMatchObject([{ day: '2020-06-15', kind: 'reinstated', held: true }]);
    expect(terms.exceptions).toMatchObject([{ kind: 'extension', to: '2020-09-30' }]);
    for (const partner of Object.values(partners)) await workedOut(partner);
    const { demotions } = await ask('/demotions?state=open');
    expect(demotions.map(({ partner }: { partner: string }) => partner)).toEqual(['french']);
    expect((await ask('/extensions')).extensions).toMatchObject([
      { id, countries: ['DE', 'AT'], undoableUntil: '2020-06-15', grantedOn: '2020-06-15' },
    ]);
    expect((await ask('/audit')).changes[0]).toMatchObject({ action: 'grant-extension', by: { kind: 'user' } });
  });

  test('anniversaries of its days move where that is wanted, of the levels and competencies that it names', async () => {
    await grant({
      from: '2020-07-01',
      to: '2020-07-31',
      moves: { months: 3 },
      competencies: ['web'],
      levels: ['gold'],
    });
    const { terms } = await ask('/partners/austrian/award-history/web/gold');
    expect(terms.renewal).toMatchObject({ anniversary: '2020-10-20', movedFrom: '2020-07-20' });
    await grant({ competencies: ['data'] });
    expect(await held('german')).toMatchObject({ held: false });
  });

  test('which awards it would reach is said before, and nothing is granted by that', async () => {
    const found = await send('/extensions/foreseen', all);
    expect(found.json()).toMatchObject({
      ...{ awards: 2, partners: 2, dueInTime: 1, pending: 1 },
      first: [
        { partner: 'german', pending: true },
        { partner: 'austrian', pending: false, renewal: '2020-07-20' },
      ],
    });
    expect((await send('/extensions/foreseen', { ...all, competencies: ['data'] })).json()).toMatchObject({
      awards: 0,
    });
    expect((await ask('/extensions')).extensions).toEqual([]);
  });

  test('it is taken back on its first day, and every award is as before', async () => {
    const id = await grant();
    expect((await send(`/extensions/${id}/withdrawal`, why)).statusCode).toBe(204);
    expect(await held('german')).toMatchObject({ held: false, because: 'lapsed' });
    expect((await ask('/extensions')).extensions).toMatchObject([{ withdrawn: { by: 'Partner board' } }]);
    expect((await send(`/extensions/${id}/withdrawal`, why)).statusCode).toBe(404);
  });

  test('once it binds it is ended and not taken back: what was kept until then stays kept', async () => {
    const id = await grant();
    const end = (last: string) => send(`/extensions/${id}/end`, { last, ...why });
    expect((await end('2020-07-31')).json().reason).toBe('extension-not-yet-binding');
    office.clock.today = () => day('2020-07-01');
    expect((await send(`/extensions/${id}/withdrawal`, why)).json().reason).toBe('extension-binds');
    expect((await end('2020-06-30')).json().reason).toBe('extension-ends-elsewhere');
    expect((await end('2020-07-31')).statusCode).toBe(200);
    expect(await held('german')).toMatchObject({ held: true, until: '2020-07-31' });
    office.clock.today = () => day('2020-08-01');
    expect(await held('german')).toMatchObject({ held: false, because: 'lapsed' });
    expect((await ask('/extensions')).extensions).toMatchObject([
      { id, withdrawn: { reason: 'The flood.' } },
      { instead: id, to: '2020-07-31' },
    ]);
  });

  test('what the rules do not know is refused with its place, and who may not is told so', async () => {
    const wrong = { ...all, ...why, competencies: ['nothing'], levels: ['bronze'], to: '2020-06-01' };
    const { errors } = (await send('/extensions', wrong)).json();
    expect(errors.map(({ code, pointer }: { code: string; pointer: string }) => [code, pointer])).toEqual([
      ['unknown-competency', '/competencies/0'],
      ['unknown-level', '/levels/0'],
      ['reversed-days', '/to'],
    ]);
    const back = { ...all, ...why, moves: { to: '2020-07-01' } };
    expect((await send('/extensions', back)).json().errors).toMatchObject([{ code: 'moves-not-later' }]);
    expect((await send('/extensions', { ...all, ...why }, 'expert')).statusCode).toBe(403);
  });
});
