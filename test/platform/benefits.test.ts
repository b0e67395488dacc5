import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importPartner } from '../../src/actions/import-partner.ts';
import { publishCatalogue } from '../../src/actions/publish-catalogue.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Store } from '../../src/store/store.ts';
import { withTenant } from '../../src/store/tenant.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';

const rule = { people: 1, with: 'A' };
const pack = aPack({
  programme: {
    lifecycle: {
      enforcement: 'atRenewal',
      window: { opens: { days: -90 }, closes: { days: 0 } },
      versionBinds: 'atRenewal',
    },
    membership: {
      from: '2020-01-01',
      agreements: [{ id: 'terms-1', title: 'Terms', text: 'We agree.' }],
      fees: ['gold', 'silver'].map((level) => ({ level, amount: 1000, currency: 'EUR' })),
      payTo: { name: 'Acme Ltd', address: '1 Main Street', account: 'IE00 1234' },
    },
  },
  competencies: [
    aCompetency('web', { silver: rule, gold: { people: 2, with: 'A' } }),
    aCompetency('data', { silver: rule, gold: rule }),
  ],
});
const source = 'https://example.com/benefits';
const benefits = {
  ...{ language: 1, source },
  benefits: [
    {
      ...{ id: 'licences', name: { en: 'Licences', de: 'Lizenzen' } },
      unit: { one: { en: 'licence', de: 'Lizenz' }, many: { en: 'licences', de: 'Lizenzen' } },
      terms: [
        {
          from: '2010-01-01',
          gives: [
            { level: 'gold', core: 10, increment: 2 },
            { level: 'silver', core: 4, increment: 1 },
          ],
        },
      ],
      worth: [{ from: '2010-01-01', amount: 150, currency: 'USD', sample: true }],
    },
    {
      ...{ id: 'support', name: 'Support', unit: { one: 'incident', many: 'incidents' }, renews: 'membershipYear' },
      terms: [{ from: '2010-01-01', gives: [{ level: 'gold', first: 5 }] }],
    },
  ],
};
const base = '/api/v1/programmes/acme';

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  let partner: string;
  let code: string;
  let count = 0;
  const askers: Record<string, ReturnType<typeof inOffice>> = {};

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    const files = { 'pack.yaml': JSON.stringify(pack), 'benefits.yaml': JSON.stringify(benefits) };
    doneOf(await publishCatalogue(office, { programme: office.programme, label: 'With benefits', files }));
    askers['manager'] = inOffice(office.programme);
    askers['auditor'] = inOffice(office.programme, 'auditor');
    api = await anApi(office, askers);
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });
  beforeEach(async () => {
    office.clock.today = () => day('2020-06-15');
    code = `p${String(++count).padStart(3, '0')}`;
    const tree = {
      ...{ partner: code, name: `Company ${code}`, claims: ['web/gold', 'data/silver'] },
      people: [
        { id: 'ana', credentials: ['A'] },
        { id: 'bo', credentials: [{ item: 'A', earned: '2018-01-01', validThrough: '2020-11-30' }] },
      ],
      statuses: [
        { status: 'web', level: 'gold', from: '2019-03-01' },
        { status: 'data', level: 'silver', from: '2019-03-01' },
      ],
    };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    askers['administrator'] = atPartner(office.programme, partner);
    askers['member'] = atPartner(office.programme, partner, 'partner-member');
  });

  const ask = async (
    as: string,
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    payload?: object,
    language = 'en',
  ) => {
    const answer = await api.inject({
      ...{
        method,
        url: `${base}${path}`,
        headers: { ...(as && { authorization: `Bearer ${as}` }), 'accept-language': language },
      },
      ...(payload && { payload }),
    });
    return { status: answer.statusCode, body: answer.body === '' ? undefined : answer.json() };
  };
  const own = (as: string, method: 'GET' | 'POST' | 'DELETE', path = '', payload?: object, language?: string) =>
    ask(as, method, `/partners/${code}/benefits${path}`, payload, language);
  const use = (amount: number, more: object = {}) => ({ benefit: 'licences', amount, on: '2020-06-01', ...more });
  const record = async (amount: number, more: object = {}, as = 'administrator') =>
    (await own(as, 'POST', '/uses', use(amount, more))).body.id as string;
  const licences = async () => (await own('member', 'GET')).body.benefits[0];

  test('an award that fails can go on at the lower level: what of the benefits goes then, and what stays', async () => {
    const { body } = await ask('administrator', 'GET', `/partners/${code}/membership/renewals`);
    const [gold] = body.ahead[0].awards.filter(({ competency }: { competency: string }) => competency === 'web');
    expect(gold).toMatchObject({ level: 'gold', verdict: 'not-met', proposed: 'silver' });
    const [own, silver] = gold.options;
    expect(own).not.toHaveProperty('benefitsLost');
    expect(silver).toMatchObject({
      ...{ level: 'silver', state: 'later' },
      benefitsLost: {
        losses: [
          { benefit: 'licences', has: 11, keeps: 5, loses: 6 },
          { benefit: 'support', loses: 5 },
        ],
      },
      benefitsKept: { losses: [{ benefit: 'licences', has: 5, keeps: 4, loses: 1, text: 'Licences: 1 licence' }] },
    });
  });

  test('what goes and what stays by a lower level is told as well once it was asked for, until it binds', async () => {
    const renewals = async () => (await ask('administrator', 'GET', `/partners/${code}/membership/renewals`)).body;
    const { agreement, ahead } = await renewals();
    const [{ anniversary, window, awards }] = ahead;
    office.clock.today = () => day(window.from);
    const choices = awards.map(({ competency, level }: { competency: string; level: string }) => ({
      ...{ competency, level },
      renewAt: 'silver',
    }));
    const asked = { anniversary, agreement: agreement.id, choices };
    const { status } = await ask('administrator', 'POST', `/partners/${code}/membership/renewals`, asked);
    expect(status).toBe(201);
    const [renewal] = (await renewals()).asked;
    const choiceFor = (name: string) =>
      renewal.choices.find(({ competency }: { competency: string }) => competency === name);
    expect(choiceFor('web')).toMatchObject({
      renewAt: 'silver',
      benefitsLost: { losses: [{ benefit: 'licences', loses: 6 }, { benefit: 'support' }] },
      benefitsKept: { losses: [{ benefit: 'licences', loses: 1 }] },
    });
    expect(choiceFor('data')).not.toHaveProperty('benefitsLost');
  });

  test('what the levels of a programme give is for everybody to read, in both languages', async () => {
    const { body } = await ask('', 'GET', '/catalogue/benefits?on=2020-06-15');
    expect(body.benefits).toMatchObject([
      {
        ...{ id: 'licences', name: 'Licences', source, sample: false, worth: { text: '150 USD', sample: true } },
        gifts: [
          {
            level: 'gold',
            first: 10,
            further: 2,
            text: '10 licences for the first competency, 2 licences for each further one',
          },
          { level: 'silver', first: 4, further: 1 },
        ],
      },
      {
        id: 'support',
        renews: 'membership-year',
        gifts: [{ text: '5 incidents for a partner as a whole, every membership year' }],
      },
    ]);
    const { body: german } = await ask('', 'GET', '/catalogue/benefits', undefined, 'de');
    expect(german.benefits[0].gifts[1].text).toBe('4 Lizenzen für die erste Kompetenz, 1 Lizenz für jede weitere');
    expect((await ask('', 'GET', '/catalogue/benefits?on=2009-12-31')).body.benefits).toEqual([]);
  });

  test('a partner sees what it has, by which award, and what it would lose with each', async () => {
    const { body } = await own('member', 'GET');
    expect(body).toMatchObject({ kind: 'benefits', day: '2020-06-15', hasLibrary: true });
    expect(body.benefits).toMatchObject([
      {
        ...{ id: 'licences', amount: 11, amountText: '11 licences', used: 0, left: 11, over: 0 },
        shares: [
          {
            status: 'web',
            level: 'gold',
            as: 'first',
            gives: 10,
            text: 'Gold web: 10 licences, counted as the first competency.',
          },
          { status: 'data', as: 'further', gives: 1, text: 'Silver data: 1 licence more.' },
        ],
        worth: { minor: 165_000, currency: 'USD', sample: true },
      },
      {
        id: 'support',
        amount: 5,
        period: { from: '2020-03-01', to: '2021-02-28' },
        shares: [{ text: 'Gold web: 5 incidents.' }],
      },
    ]);
    expect(body.ifLost).toMatchObject([
      {
        ...{ name: 'Gold web', atRisk: true, safeUntil: '2021-03-01' },
        benefits: {
          text: 'Benefits worth about 1,050 USD a year (with sample data), and some whose worth nobody states.',
          losses: [
            { benefit: 'licences', has: 11, keeps: 4, loses: 7, until: '2021-03-01' },
            { benefit: 'support', loses: 5 },
          ],
        },
      },
      { name: 'Silver data', atRisk: false, benefits: { worth: [{ minor: 15_000 }], losses: [{ loses: 1 }] } },
    ]);
  });

  test('the forecast says beside a risk what would go with it', async () => {
    const { body } = await ask('member', 'GET', `/partners/${code}/forecast`, undefined, 'de');
    const [gold, silver] = body.awards;
    expect(gold.benefitsAtRisk.text).toBe(
      'Leistungen im Wert von rund 1.050 USD im Jahr (mit Beispieldaten) sowie weitere, deren Wert niemand nennt.',
    );
    expect(gold.benefitsAtRisk.losses[0].text).toBe('Lizenzen: 7 Lizenzen, noch verfügbar bis zum 1. März 2021');
    expect(silver).not.toHaveProperty('benefitsAtRisk');
  });

  test('what is used is subtracted, and is back once it is withdrawn', async () => {
    const id = await record(4, { purpose: 'The new office' });
    await record(3, {}, 'manager');
    expect(await licences()).toMatchObject({ used: 7, left: 4, usedText: '7 licences', leftText: '4 licences' });
    expect((await own('administrator', 'DELETE', `/uses/${id}`)).status).toBe(204);
    expect((await own('administrator', 'DELETE', `/uses/${id}`)).status).toBe(204);
    expect(await licences()).toMatchObject({ used: 3, left: 8 });
    const { body } = await own('member', 'GET', '/uses');
    expect(body.uses).toMatchObject([
      { amount: 3, on: '2020-06-01', benefitName: 'Licences', recordedBy: { kind: 'user' } },
      { id, amount: 4, purpose: 'The new office', withdrawnAt: expect.any(String) },
    ]);
  });

  test('a correction takes the place of what was recorded, and needs its room alone', async () => {
    const id = await record(10);
    expect((await own('administrator', 'POST', '/uses', use(11))).status).toBe(409);
    const corrected = await record(11, { corrects: id });
    expect(await licences()).toMatchObject({ used: 11, left: 0 });
    const again = await own('administrator', 'POST', '/uses', use(1, { corrects: id }));
    expect([again.status, again.body.reason]).toEqual([409, 'benefit-use-withdrawn']);
    const refusedOne = await own('administrator', 'POST', '/uses', use(12, { corrects: corrected }));
    expect(refusedOne.status).toBe(409);
    // What was refused has withdrawn nothing.
    expect(await licences()).toMatchObject({ used: 11 });
  });

  test('more than there is is refused with the numbers', async () => {
    await record(8);
    const { status, body } = await own('administrator', 'POST', '/uses', use(4));
    expect([status, body.reason]).toEqual([409, 'benefit-used-up']);
    expect(body.detail).toBe(
      'The partner has 11 of “Licences” and uses 8, so 3 are left, and 4 are more than that. Record at most 3, or withdraw a use that is over or was recorded by mistake.',
    );
    expect((await own('administrator', 'POST', '/uses', use(3))).status).toBe(201);
  });

  test('two who use the last ones at once cannot both', async () => {
    const answers = await Promise.all([6, 6].map((amount) => own('administrator', 'POST', '/uses', use(amount))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await licences()).toMatchObject({ used: 6 });
  });

  test('what renews is there again in the next membership year', async () => {
    const support = (on: string) => use(5, { benefit: 'support', on });
    expect((await own('administrator', 'POST', '/uses', support('2020-02-29'))).status).toBe(201);
    expect((await own('administrator', 'POST', '/uses', support('2020-03-01'))).status).toBe(201);
    expect((await own('administrator', 'POST', '/uses', support('2020-03-02'))).status).toBe(409);
    expect((await own('member', 'GET')).body.benefits[1]).toMatchObject({ used: 5, left: 0 });
  });

  test('what cannot be is refused where it stands', async () => {
    const refusalOf = async (sent: object) => {
      const { status, body } = await own('administrator', 'POST', '/uses', sent);
      return [status, body.reason ?? body.code, ...(body.errors ?? []).map((one: { code: string }) => one.code)];
    };
    expect(await refusalOf(use(1, { benefit: 'licenses' }))).toEqual([422, 'invalid', 'unknown-benefit']);
    expect(await refusalOf(use(1, { on: '2020-06-16' }))).toEqual([422, 'invalid', 'use-still-to-come']);
    expect(await refusalOf(use(1, { on: '2019-02-28' }))).toEqual([409, 'benefit-not-given']);
    expect((await refusalOf(use(0)))[0]).toBe(422);
  });

  test('what is used beyond what an award left is told', async () => {
    await record(11);
    office.clock.today = () => day('2021-04-01');
    expect(await licences()).toMatchObject({ amount: 4, used: 11, left: 0, over: 7, shares: [{ status: 'data' }] });
  });

  test('members and auditors read, and record nothing', async () => {
    for (const as of ['member', 'auditor']) {
      expect((await own(as, 'GET')).status).toBe(200);
      expect((await own(as, 'POST', '/uses', use(1))).status).toBe(403);
    }
  });

  test('the audit knows of each record and of no word of what it was for', async () => {
    const id = await record(2, { purpose: 'Frau Geheim' });
    await own('administrator', 'DELETE', `/uses/${id}`);
    const { body } = await ask('manager', 'GET', `/partners/${code}/audit`);
    expect(JSON.stringify(body)).toContain('record-benefit-use');
    expect(JSON.stringify(body)).toContain('withdraw-benefit-use');
    expect(JSON.stringify(body)).not.toContain('Geheim');
    expect(doneOf(await verifyAudit(office, { programme: office.programme }))).toMatchObject({ flaws: [] });
  });

  test('row level security keeps the uses of another partner away, whatever is asked', async () => {
    await record(2);
    const tree = { partner: `${code}-other`, name: 'Nachbar', claims: ['web/gold'] };
    const other = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    const seen = await withTenant(store.db, { programme: office.programme, partner: other }, (tx) =>
      tx.selectFrom('benefit_uses').selectAll().execute(),
    );
    expect(seen).toEqual([]);
  });
});
