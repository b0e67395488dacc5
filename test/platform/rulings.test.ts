import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPartner } from '../../src/actions/import-partner.ts';
import { networkStanding } from '../../src/actions/network-standing.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { startStandingJobs } from '../../src/jobs/standing-jobs.ts';
import type { Store } from '../../src/store/store.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';
import { reckonerInThread } from '../builders/reckoner-in-thread.ts';

const question = {
  question: 'shared',
  readings: { yes: { people: 1, with: 'A' }, no: { people: 2, with: 'A' } },
};
const pack = aPack({
  programme: {
    questions: { shared: { text: 'May the two be one person?', readings: { yes: 'They may.', no: 'They may not.' } } },
  },
  competency: aCompetency('web', { gold: question }),
});
const base = '/api/v1/programmes/acme';

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  let stop = () => {};
  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    const { programme } = office;
    const tree = {
      partner: 'own',
      claims: ['web/gold'],
      people: [{ id: 'a', credentials: [{ item: 'A', earned: '2020-01-01' }] }],
    };
    const { partner } = doneOf(await importPartner(office, { programme, tree }));
    api = await anApi(office, { manager: inOffice(programme), partner: atPartner(programme, partner) });
    const watch = await startStandingJobs({ ...office, reckoner: reckonerInThread }, (error) => {
      throw error;
    });
    stop = () => watch.stop();
  });
  afterAll(async () => {
    stop();
    await api.close();
    await office.stop();
    await store.close();
  });

  const ask = (path: string, headers: object = {}, query: Readonly<Record<string, string>> = {}) =>
    api.inject({ url: `${base}${path}`, query, headers: { authorization: 'Bearer partner', ...headers } });
  const send = (path: string, body: object, as = 'manager') =>
    api.inject({ method: 'POST', url: `${base}${path}`, payload: body, headers: { authorization: `Bearer ${as}` } });
  const verdict = async (query: Readonly<Record<string, string>> = {}) =>
    (await ask('/partners/own/standing', {}, query)).json().claims[0].together;
  const etag = async () => String((await ask('/partners/own/standing')).headers['etag']);
  const listed = async () => {
    const { rows, totals } = doneOf(await networkStanding(office, { programme: office.programme, limit: 10 }));
    return { verdicts: rows.map((row) => row.verdict), notCurrent: totals.notCurrent };
  };
  const network = (one: string) => expect.poll(listed).toEqual({ verdicts: [one], notCurrent: 0 });
  const ruling = { question: 'shared', reading: 'yes', from: '2020-06-01', by: 'Rules board', reason: 'As in 2012.' };
  const made = async (more: object = {}) => {
    const answer = await send('/rulings', { ...ruling, ...more });
    expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
    return String(answer.json().id);
  };
  const withdrawn = async (id: string) => {
    const answer = await send(`/rulings/${id}/withdrawal`, { by: 'Rules board', reason: 'An appeal.' });
    expect(answer.statusCode).toBe(204);
  };

  test('what is undetermined is met after a ruling, for everybody, and undetermined again after its withdrawal', async () => {
    expect(await verdict()).toBe('undetermined');
    const before = await etag();
    expect((await ask('/partners/own/standing', { 'if-none-match': before })).statusCode).toBe(304);

    const id = await made();
    const between = office.clock.now();
    expect(await verdict()).toBe('met');
    expect((await ask('/partners/own/standing', { 'if-none-match': before })).statusCode).toBe(200);
    const ruled = await etag();
    await network('met');
    expect(await etag()).toBe(ruled);

    await withdrawn(id);
    expect(await verdict()).toBe('undetermined');
    expect((await ask('/partners/own/standing', { 'if-none-match': ruled })).statusCode).toBe(200);
    await network('undetermined');
    expect(await verdict({ knownAt: between })).toBe('met');
    expect((await send(`/rulings/${id}/withdrawal`, { by: 'x', reason: 'y' })).statusCode).toBe(404);

    const { rulings } = (await ask('/rulings')).json();
    expect(rulings).toEqual([
      {
        id,
        ...ruling,
        madeAt: expect.any(String),
        withdrawn: { at: expect.any(String), by: 'Rules board', reason: 'An appeal.' },
      },
    ]);
  });

  test('what a ruling, its withdrawal and the next one altered of earlier answers is told, where the claims ask its question', async () => {
    // Rulings are made by the real clock, which is ahead of the business day of these tests.
    const corrections = async (since: string, knownAt = '2026-06-01') => {
      const answer = await ask('/partners/own/corrections', {}, { since, knownAt });
      expect([answer.statusCode, answer.body]).toEqual([200, expect.any(String)]);
      const { statements, answers } = answer.json();
      return {
        statements: statements.filter((one: { about: { kind: string } }) => one.about.kind === 'ruling'),
        read: answers.map((one: { knownThen: { verdict: string }; knownNow: { verdict: string } }) => [
          one.knownThen.verdict,
          one.knownNow.verdict,
        ]),
      };
    };
    const before = office.clock.now();
    const id = await made();
    const between = office.clock.now();
    const about = { kind: 'ruling', question: 'shared' };
    expect(await corrections(before)).toMatchObject({
      statements: [{ about, change: 'added', from: ruling.from }],
      read: [['undetermined', 'met']],
    });
    expect(await corrections(between)).toEqual({ statements: [], read: [] });
    await withdrawn(id);
    const after = office.clock.now();
    const told = await corrections(between);
    expect(told).toMatchObject({
      statements: [{ about, change: 'withdrawn', from: ruling.from }],
      read: [['met', 'undetermined']],
    });
    expect(told.statements[0].text).toMatch(
      /^how an open question is read \(“May the two be one person\?”\): withdrawn/,
    );
    expect(await corrections(before, between)).toMatchObject({ read: [['undetermined', 'met']] });
    expect(await corrections(after)).toEqual({ statements: [], read: [] });
    const next = await made({ reading: 'no' });
    expect(await corrections(between)).toMatchObject({
      statements: [{ about, change: 'restated' }],
      read: [['met', 'not-met']],
    });
    await withdrawn(next);
  });

  test('a ruling holds from its day on, and of two the later one counts', async () => {
    const first = await made({ from: '2020-06-15' });
    expect(await verdict({ on: '2020-06-14' })).toBe('undetermined');
    expect(await verdict({ on: '2020-06-15' })).toBe('met');
    const second = await made({ reading: 'no', from: '2020-06-15' });
    expect(await verdict()).toBe('not-met');
    await withdrawn(second);
    expect(await verdict()).toBe('met');
    await withdrawn(first);
  });

  test('it holds also for the rules as they are published, and where a draft is compared with them', async () => {
    const id = await made();
    const draft = { label: 'a draft', files: { 'pack.yaml': JSON.stringify(pack) } };
    const impact = (await send('/partners/own/impact', draft, 'partner')).json();
    expect(impact.awards ?? []).toEqual([]);
    const files = { 'pack.yaml': JSON.stringify({ ...pack, exams: { A: {}, B: {}, C: {}, D: {}, E: {} } }) };
    expect((await send('/catalogue/versions', { label: 'second', files })).statusCode).toBe(201);
    expect(await verdict()).toBe('met');
    await withdrawn(id);
    expect(await verdict()).toBe('undetermined');
  });

  test('what is not asked, or no reading of it, is refused with its place, and the audit tells who ruled what', async () => {
    const pointers = async (more: object) =>
      (await send('/rulings', { ...ruling, ...more })).json().errors.map((one: { pointer: string }) => one.pointer);
    expect(await pointers({ question: 'shard' })).toEqual(['/question']);
    expect(await pointers({ reading: 'maybe' })).toEqual(['/reading']);
    expect(await pointers({ reason: ' ' })).toEqual(['/reason']);
    expect((await send('/rulings', ruling, 'partner')).statusCode).toBe(403);
    const id = await made();
    const audit = await api.inject({ url: `${base}/audit`, headers: { authorization: 'Bearer manager' } });
    expect(audit.json().changes[0]).toMatchObject({
      action: 'make-ruling',
      touched: [{ kind: 'ruling', id, content: { value: { question: 'shared', reading: 'yes', by: 'Rules board' } } }],
      reason: { text: { value: 'As in 2012.' } },
    });
  });
});
