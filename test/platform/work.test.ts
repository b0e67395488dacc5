import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPartner } from '../../src/actions/import-partner.ts';
import { publishCatalogue } from '../../src/actions/publish-catalogue.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import { addFindings, claimCure } from '../../src/store/membership/partner-audit-findings.ts';
import { addPartnerAudit, holdPartnerAudit, schedulePartnerAudit } from '../../src/store/membership/partner-audits.ts';
import { issueInvoice } from '../../src/store/renewals/invoices.ts';
import { addRenewal } from '../../src/store/renewals/renewals.ts';
import { addDemotions } from '../../src/store/standing/demotions.ts';
import type { Store } from '../../src/store/store.ts';
import { type Tx, withOffice } from '../../src/store/tenant.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anId, anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';

const pack = aPack({ competencies: ['web', 'data'].map((id) => aCompetency(id, { gold: { people: 1, with: 'A' } })) });
const url = '/api/v1/programmes/acme/work';
const usd = (minor: number, sample = false) => ({ minor, currency: 'USD', sample });

interface Item {
  readonly partner: string;
  readonly kind: string;
  readonly due: string;
  readonly credentials?: number;
  readonly evidence?: string;
  readonly person?: string;
  readonly worth?: { readonly minor: number; readonly text: string };
}

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  const partners = new Map<string, string>();

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    office.clock.today = () => day('2020-06-15');
    for (const partner of ['alder', 'birch', 'cedar', 'douglas'])
      partners.set(
        partner,
        doneOf(await importPartner(office, { programme: office.programme, tree: { partner } })).partner,
      );
    await lapsed('alder', 'web', '2020-04-11', usd(300_000));
    await lapsed('birch', 'web', '2020-04-11', usd(900_000, true));
    await lapsed('cedar', 'data', '2020-04-11');
    await lapsed('cedar', 'web', '2020-03-01', { minor: 100, currency: 'EUR', sample: false });
    await asked('douglas', '2020-05-31', 165_000);
    await asked('alder', '2020-07-31', 526_000);
    api = await anApi(office, {
      manager: inOffice(office.programme),
      administrator: atPartner(office.programme, partners.get('alder') ?? ''),
    });
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });

  const tenantOf = (code: string) => ({ programme: office.programme, partner: partners.get(code) ?? '' });
  const lapsed = (code: string, competency: string, since: string, worth?: ReturnType<typeof usd>) =>
    withOffice(store.db, office.programme, (tx) =>
      addDemotions(tx, tenantOf(code), [
        {
          ...{ competency, level: 'gold', since, reasons: [], worth },
          ...{ noticed_at: office.clock.now(), noticed_on: '2020-06-01' },
        },
      ]),
    );
  const asked = (code: string, closes: string, gross: number) =>
    withOffice(store.db, office.programme, async (tx) => {
      const [id, now] = [anId(), office.clock.now()];
      await addRenewal(tx, tenantOf(code), {
        ...{ id, anniversary: closes, opens: '2020-03-01', closes, choices: [], agreement: null },
        ...{ submitted_at: now, submitted_on: '2020-05-01', submitted_by_kind: 'user', submitted_by: anId() },
      });
      await issueInvoice(tx, tenantOf(code), {
        ...{ id: anId(), renewal_id: id, kind: 'invoice', credits: null, issued_on: '2020-05-01', due_on: closes },
        ...{ bill_to: { name: code }, pay_to: null, lines: [], currency: 'USD', net: gross, gross, tax: null },
      });
    });
  const page = (query: Readonly<Record<string, string>> = {}, as = 'manager') =>
    api.inject({ url, query, headers: { authorization: `Bearer ${as}` } });
  const all = async (query: Readonly<Record<string, string>> = {}): Promise<readonly Item[]> => {
    const found: Item[] = [];
    for (let cursor: string | undefined; ; ) {
      const { work, next } = (await page({ ...query, ...(cursor && { cursor }) })).json();
      found.push(...work);
      if (next === undefined) return found;
      cursor = next;
    }
  };
  const published = async (tree: object) =>
    doneOf(
      await publishCatalogue(office, {
        ...{ programme: office.programme, label: anId(), files: { 'pack.yaml': JSON.stringify(tree) } },
      }),
    );
  const publishedWith = (verification: string) =>
    published({ ...pack, competencies: [aCompetency('web', { gold: { people: 1, with: 'A', verification } })] });
  const shortly = (items: readonly Item[]) =>
    items.map(({ partner, due, worth }) => `${partner} ${due} ${worth?.minor}`);

  const byDue = [
    'cedar 2020-03-01 100',
    'birch 2020-04-11 900000',
    'alder 2020-04-11 300000',
    'cedar 2020-04-11 undefined',
    'douglas 2020-05-31 165000',
    'alder 2020-07-31 526000',
  ];
  const byWorth = [
    'cedar 2020-03-01 100',
    'birch 2020-04-11 900000',
    'alder 2020-07-31 526000',
    'alder 2020-04-11 300000',
    'douglas 2020-05-31 165000',
    'cedar 2020-04-11 undefined',
  ];

  test('what waits is one list: the oldest first, and of one day the dearest; with where each is decided', async () => {
    expect(shortly(await all())).toEqual(byDue);
    expect((await page()).json().work).toMatchObject([
      { kind: 'demotion', competency: 'web', award: 'web', since: '2020-03-01' },
      { kind: 'demotion', worth: { text: '9,000 USD', sample: true } },
      { kind: 'demotion' },
      { kind: 'demotion' },
      { kind: 'renewal-overdue', since: '2020-05-01' },
      { kind: 'renewal-unpaid' },
    ]);
  });

  test('by worth it is the dearest first, currency by currency; in either direction, on pages of any length', async () => {
    for (const limit of ['1', '2', '4', '50']) {
      expect(shortly(await all({ limit }))).toEqual(byDue);
      expect(shortly(await all({ limit, descending: 'true' }))).toEqual(byDue.toReversed());
      expect(shortly(await all({ limit, sort: 'worth' }))).toEqual(byWorth);
      expect(shortly(await all({ limit, sort: 'worth', descending: 'true' }))).toEqual(byWorth.toReversed());
    }
  });

  test('one kind of it, and what nobody looks after, can be looked at alone', async () => {
    expect(shortly(await all({ kind: 'renewal-overdue' }))).toEqual(['douglas 2020-05-31 165000']);
    expect(await all({ accountManager: anId() })).toEqual([]);
    expect(await all({ accountManager: 'none' })).toHaveLength(6);
  });

  test('an audit is among it while the office has to do something, on the day of that', async () => {
    const tenant = tenantOf('birch');
    const audits = async () => (await all({ kind: 'partner-audit' })).map(({ partner, due }) => `${partner} ${due}`);
    const change = (work: (tx: Tx) => Promise<unknown>) => withOffice(store.db, office.programme, work);
    const id = anId();
    await change((tx) =>
      addPartnerAudit(tx, tenant, {
        ...{ id, kind: 'audit', competency: 'web', level: 'gold', applied_on: '2020-06-01' },
        ...{ applied_by_kind: 'user', applied_by: anId(), applied_at: office.clock.now() },
      }),
    );
    expect(await audits()).toEqual(['birch 2020-06-01']);
    await change((tx) => schedulePartnerAudit(tx, tenant.partner, id, { on: day('2020-06-20'), auditor: 'Auditors' }));
    expect(await audits()).toEqual(['birch 2020-06-20']);
    await change((tx) =>
      holdPartnerAudit(tx, tenant.partner, id, { on: day('2020-06-10'), version: null, cureBy: day('2020-06-30') }),
    );
    const finding = { id: anId(), audit_id: id, place: 1, control: '4.2', finding: 'No log.', to_do: 'Keep one.' };
    await change((tx) => addFindings(tx, tenant, [finding]));
    expect(await audits()).toEqual([]);
    await change((tx) => claimCure(tx, tenant.partner, finding.id, day('2020-06-14'), 'It is kept.'));
    expect(await audits()).toEqual(['birch 2020-06-14']);
    await change((tx) => sql`delete from partner_audit_findings`.execute(tx));
    await change((tx) => sql`delete from partner_audits`.execute(tx));
  });

  test('claims that a rule counts once they are verified are one row for each partner, with how many, and whose is the oldest', async () => {
    const claims = async () =>
      (await all({ kind: 'claims' })).map(({ partner, due, credentials, person }) => [
        ...[partner, due, credentials, person],
      ]);
    const claimed = (item: string, more: object = {}) => ({ item, verification: 'claimed', ...more });
    const people = [
      { id: 'ana', credentials: [claimed('A'), claimed('B'), { item: 'C', verification: 'verified' }] },
      { id: 'ben', credentials: [claimed('A', { earned: '2015-01-01', validThrough: '2020-06-14' })] },
      { id: 'cy', affiliation: [{ type: 'employee', to: '2020-06-14' }], credentials: [claimed('A')] },
    ];
    doneOf(await importPartner(office, { programme: office.programme, tree: { partner: 'elm', people } }));
    // Where it is enough that somebody claims it, nothing waits.
    expect(await claims()).toEqual([]);
    await publishedWith('documented');
    // Only what a rule asks for, of those who are here, and while it is valid. Nothing waits from before today.
    expect(await claims()).toEqual([['elm', '2020-06-15', 1, 'ana']]);
    expect((await all({ limit: '1' })).map(({ kind: what }) => what)).toContain('claims');
    await publishedWith('verified');
    expect(await claims()).toEqual([['elm', '2020-06-15', 1, 'ana']]);
    await published(pack);
    expect(await claims()).toEqual([]);
  });

  test('evidence that counts once it is verified is among it, each piece, until it is', async () => {
    const found = async () =>
      (await all({ kind: 'evidence-claim' })).map(({ partner, due, evidence }) => [partner, due, evidence]);
    const stated = (on: string, more: object) => ({ kind: 'visit', on, verification: 'documented', ...more });
    const evidence = [
      stated('2020-01-01', {}),
      stated('2020-01-02', { verification: 'verified' }),
      stated('2020-01-03', { state: 'disputed' }),
      stated('2020-01-04', { validThrough: '2020-06-14' }),
    ];
    const asks = (verification: string) =>
      published({
        ...pack,
        programme: { ...(pack['programme'] as object), verification, evidence: { visit: { title: 'A visit' } } },
      });
    await asks('documented');
    doneOf(await importPartner(office, { programme: office.programme, tree: { partner: 'fir', evidence } }));
    expect(await found()).toEqual([]);
    await asks('verified');
    expect(await found()).toEqual([['fir', '2020-06-15', 'A visit']]);
    expect((await all()).map(({ kind: what }) => what)).toContain('evidence-claim');
    const verified = [{ ...evidence[0], verification: 'verified' }, ...evidence.slice(1)];
    doneOf(await importPartner(office, { programme: office.programme, tree: { partner: 'fir', evidence: verified } }));
    expect(await found()).toEqual([]);
    await published(pack);
  });

  test('a cursor that was not made here begins at the beginning', async () => {
    for (const cursor of ['x', 'LTE', Buffer.from('2020-13-01\nx\n1\nUSD').toString('base64url')])
      expect(shortly((await page({ cursor })).json().work)).toEqual(byDue);
  });

  test('it is for the office alone', async () => {
    expect((await page({}, 'administrator')).statusCode).toBe(403);
  });

  test('it is found among a hundred thousand that were decided without looking at them', async () => {
    await withOffice(store.db, office.programme, async (tx) => {
      await sql`
        insert into demotions (programme_id, partner_id, id, competency, level, since, reasons, noticed_at, noticed_on, state, closed_at, closed_on)
        select ${office.programme}, ${partners.get('alder')}, gen_random_uuid(), 'web', 'gold', '2019-01-01', '[]', now(), '2019-01-01',
          'withdrawn', now(), '2019-01-02'
        from generate_series(1, 100000)`.execute(tx);
      await sql`
        insert into credentials (programme_id, partner_id, id, person_id, item, verification, state, known_from)
        select programme_id, partner_id, gen_random_uuid(), id, 'A', 'verified', 'confirmed', '2019-01-01'
        from people cross join generate_series(1, 100000) where code = 'ana'`.execute(tx);
    });
    await publishedWith('verified');
    expect(await all({ kind: 'claims' })).toMatchObject([{ partner: 'elm', credentials: 1 }]);
    await published(pack);
    expect(shortly(await all())).toEqual(byDue);
  });
});
