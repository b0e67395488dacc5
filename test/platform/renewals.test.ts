import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportPartner } from '../../src/actions/export-partner.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { makeStatement } from '../../src/actions/make-statement.ts';
import { stateLocation } from '../../src/actions/state-location.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Store } from '../../src/store/store.ts';
import { withTenant } from '../../src/store/tenant.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';
import { textOfPdf } from '../builders/text-of-pdf.ts';

const levels = { silver: { people: 1, with: 'A' }, gold: { people: 2, with: 'A' } };
const pack = aPack({
  programme: {
    lifecycle: { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 0 } } },
    membership: {
      from: '2020-01-01',
      invoicedIn: 'anyLocation',
      agreements: [
        { id: 'terms-1', title: 'Terms', text: 'The old ones.' },
        { id: 'terms-2', title: 'Terms', text: 'We agree.', from: '2020-05-01' },
      ],
      fees: [
        { level: 'gold', amount: 1000, currency: 'EUR', where: { country: ['DE', 'FR'] } },
        { level: 'silver', amount: 500.5, currency: 'EUR', where: { country: ['DE', 'FR'] }, sample: true },
        { level: 'silver', amount: 0, currency: 'USD', where: { country: ['US'] } },
      ],
      taxes: [{ name: { en: 'VAT', de: 'Umsatzsteuer' }, percent: 19, where: { country: ['DE'] } }],
      payTo: { name: 'Acme Ltd', address: '1 Main Street', account: 'IE00 1234' },
    },
  },
  competencies: ['web', 'data'].map((id) => aCompetency(id, levels)),
});
const base = '/api/v1/programmes/acme/partners';

const renewed = [{ done: '2019-07-01', for: '2019-07-10' }];
/** Web gold and data silver, both renewed on 10 July. */
const statuses = [
  { status: 'web', level: 'gold', from: '2018-07-10', renewals: renewed },
  { status: 'data', level: 'silver', from: '2018-07-10', renewals: renewed },
];
const keep = [
  { competency: 'web', level: 'gold', renewAt: 'gold' },
  { competency: 'data', level: 'silver', renewAt: 'silver' },
];
const lower = [{ ...keep[0], renewAt: 'silver' }, keep[1]];

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
    for (const role of ['programme-manager', 'account-manager', 'expert', 'auditor'] as const)
      askers[role] = inOffice(office.programme, role);
    api = await anApi(office, askers);
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });

  const company = async (overrides: object = {}, country = 'DE'): Promise<void> => {
    code = `p${String(++count).padStart(3, '0')}`;
    const people = ['ana', 'ben'].map((id) => ({ id, credentials: ['A'] }));
    const tree = { partner: code, name: `Company ${code}`, attributes: { country }, people, statuses, ...overrides };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    askers['administrator'] = atPartner(office.programme, partner);
    askers['member'] = atPartner(office.programme, partner, 'partner-member');
  };
  beforeEach(async () => {
    office.clock.today = () => day('2020-06-15');
    await company();
  });

  const request = (method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object, as = 'administrator') =>
    api.inject({
      ...{ method, url: `${base}/${code}${path}`, headers: { authorization: `Bearer ${as}` } },
      ...(payload && { payload }),
    });
  const shown = async () => (await request('GET', '/membership/renewals')).json();
  const submit = (choices: object = keep, more: object = { agreement: 'terms-2' }) =>
    request('POST', '/membership/renewals', { anniversary: '2020-07-10', choices, ...more });
  const submitted = async (choices: object = keep): Promise<string> => {
    const answer = await submit(choices);
    expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
    return answer.json().id;
  };
  const pay = (id: string, paid: object = {}, as = 'account-manager') =>
    request(
      'POST',
      `/membership/renewals/${id}/payments`,
      { method: 'bank-transfer', amount: 119000, on: '2020-06-15', ...paid },
      as,
    );
  /** What was done about the partner since it was enrolled, as the audit has it. */
  const recorded = async (): Promise<readonly string[]> => {
    const { changes } = (await request('GET', '/audit', undefined, 'auditor')).json();
    return changes
      .map((one: { action: string }) => one.action)
      .reverse()
      .slice(1);
  };
  const whyNot = async (answer: ReturnType<typeof request>): Promise<string> => {
    const refused = await answer;
    const { statusCode } = refused;
    const { detail } = refused.json();
    expect([statusCode, detail]).toEqual([409, expect.any(String)]);
    return detail;
  };
  const codesOf = (answer: { json(): { errors?: readonly { code: string; pointer: string }[] } }) =>
    answer.json().errors?.map(({ code: one, pointer }) => `${pointer} ${one}`);
  const held = async (): Promise<readonly object[]> => {
    const told = doneOf(await exportPartner(office, { programme: office.programme, partner }));
    const { statuses: all } = JSON.parse(JSON.stringify(told.file)) as {
      statuses: { status: string; level: string }[];
    };
    const known = all.filter((one) => !('knownTo' in one));
    return known.sort((a, b) => (`${a.status}/${a.level}` < `${b.status}/${b.level}` ? -1 : 1));
  };

  test('is told with what would become of each award, what it costs, and what is agreed to', async () => {
    expect(await shown()).toMatchObject({
      isHere: true,
      agreement: { id: 'terms-2', text: 'We agree.' },
      ahead: [
        {
          anniversary: '2020-07-10',
          window: { from: '2020-04-11', to: '2020-07-10' },
          state: 'open',
          awards: [
            {
              name: 'Gold web',
              options: [{ state: 'possible' }, { level: 'silver', state: 'possible' }],
              proposed: 'gold',
            },
            { name: 'Silver data', proposed: 'silver' },
          ],
          fee: {
            isFree: false,
            net: { minor: 100000 },
            tax: { amount: { minor: 19000 } },
            gross: { text: '1,190 EUR' },
          },
        },
      ],
      asked: [],
    });
    const price = await request('POST', '/membership/renewals/priced', { anniversary: '2020-07-10', choices: lower });
    expect(price.json()).toMatchObject({
      lines: [{ text: 'Silver', sample: true }],
      gross: { minor: 59560, text: '595.60 EUR' },
    });
  });

  test('is asked for, invoiced, paid and then binds, with one award at a lower level by choice', async () => {
    const id = await submitted(lower);
    const [asked] = (await shown()).asked;
    expect(asked).toMatchObject({
      ...{ id, state: 'submitted', agreement: 'terms-2', owed: { minor: 59560 } },
      choices: [{ name: 'Gold web', becomes: 'Silver web' }, { becomes: 'Silver data' }],
      invoices: [{ kind: 'invoice', dueOn: '2020-07-10', gross: { text: '595.60 EUR' } }],
    });
    expect((await shown()).ahead).toEqual([]);
    // Until it is paid, nothing about the awards has changed.
    expect(await held()).toMatchObject([{ level: 'silver' }, { level: 'gold' }]);
    office.clock.today = () => day('2020-06-20');
    expect((await pay(id, { amount: 59560, on: '2020-06-18', reference: 'Thank you' })).statusCode).toBe(201);
    const [bound] = (await shown()).asked;
    expect(bound).toMatchObject({
      ...{ state: 'bound', boundOn: '2020-06-20', owed: { minor: 0 } },
      payments: [{ amount: { minor: 59560 }, on: '2020-06-18', reference: 'Thank you' }],
    });
    const known = await held();
    expect(known).toMatchObject([
      {
        status: 'data',
        level: 'silver',
        renewals: [{}, { done: '2020-06-15', paid: '2020-06-18', for: '2020-07-10' }],
      },
      { status: 'web', level: 'gold', to: '2020-07-09' },
      { status: 'web', level: 'silver', from: '2020-07-10', anniversary: '2021-07-10' },
    ]);
    office.clock.today = () => day('2020-07-15');
    expect((await shown()).ahead).toMatchObject([
      { anniversary: '2021-07-10', state: 'ahead', awards: [{ name: 'Silver web' }, { name: 'Silver data' }] },
    ]);
    const verified = await verifyAudit(office, { programme: office.programme });
    expect(doneOf(verified).flaws).toEqual([]);
    expect(await recorded()).toEqual(['submit-renewal', 'record-payment']);
  });

  test('that waits for its payment is told in the days ahead as it will be once it is paid, with the last day for that', async () => {
    const ahead = async () =>
      (await request('GET', '/calendar')).json().daysAhead as readonly { kind: string; from: string; title: string }[];
    /** Of the renewal itself nothing is left to be said but that it is done. */
    const later = (days: Awaited<ReturnType<typeof ahead>>) =>
      days.filter(({ kind, from }) => kind !== 'payment-due' && (from > '2020-07-10' || kind === 'last-day-held'));
    await company({ claims: ['web/gold', 'data/silver'] });
    expect((await ahead()).map(({ kind }) => kind)).not.toContain('payment-due');
    const id = await submitted([
      { ...keep[0], renewAt: 'silver' },
      { ...keep[1], renewAt: null },
    ] as object);
    const waiting = await ahead();
    expect(waiting).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'payment-due', from: '2020-07-10' },
        title: 'Last day to pay the renewal of 10 July 2020',
      }),
    );
    expect(waiting.filter(({ kind, from }) => kind.startsWith('renewal') && from <= '2020-07-10')).toEqual([]);
    expect(later(waiting).map(({ from, title }) => `${from} ${title}`)).toEqual(
      expect.arrayContaining([
        '2020-07-09 Last day of Gold web: let go, or ended by a decision',
        '2020-07-10 Last day of Silver data: let go, or ended by a decision',
      ]),
    );
    // On a day before it was asked for nobody waited for a payment.
    const before = (await request('GET', '/calendar?on=2020-06-14')).json().daysAhead;
    expect(before.length).toBeGreaterThan(0);
    expect(before.map((one: { kind: string }) => one.kind)).not.toContain('payment-due');
    expect((await pay(id, { amount: 59560 })).statusCode).toBe(201);
    expect(later(await ahead())).toEqual(later(waiting));
  });

  test('is taken back until it binds, with a credit note, and asked for anew', async () => {
    const first = await submitted();
    expect((await request('DELETE', `/membership/renewals/${first}`)).statusCode).toBe(200);
    // Taken back twice is taken back.
    expect((await request('DELETE', `/membership/renewals/${first}`)).statusCode).toBe(200);
    const second = await submitted(lower);
    const { asked } = await shown();
    expect(asked).toMatchObject([
      { id: second, state: 'submitted' },
      { id: first, state: 'taken-back', owed: { minor: 0 } },
    ]);
    const [invoice, note] = asked[1].invoices;
    expect(note).toMatchObject({ kind: 'credit-note', credits: invoice.number, gross: { minor: 119000 } });
    // Without a gap: one after the other.
    expect([note.number, asked[0].invoices[0].number]).toEqual([invoice.number + 1, invoice.number + 2]);
    expect(await whyNot(pay(first))).toContain('has taken it back');
    await pay(second, { amount: 59560 });
    expect(await recorded()).toEqual(['submit-renewal', 'take-back-renewal', 'submit-renewal', 'record-payment']);
    expect(await whyNot(request('DELETE', `/membership/renewals/${second}`))).toContain('is done, and binds');
    expect(await whyNot(pay(second, { amount: 59560 }))).toContain('is done, and binds');
  });

  test('prints its invoice and its credit note, the same bytes each time, in either language', async () => {
    const id = await submitted();
    await request('DELETE', `/membership/renewals/${id}`);
    const [invoice, note] = (await shown()).asked[0].invoices;
    const pdf = async (number: number, language: string) =>
      (await request('GET', `/membership/invoices/${number}?language=${language}`)).rawPayload;
    const english = await textOfPdf(await pdf(invoice.number, 'en'));
    expect(english).toContain(`Invoice ${invoice.number}`);
    for (const part of [`Company ${code}`, 'Germany', 'Acme Ltd', '1,000 EUR', '190 EUR', '1,190 EUR', '10 July 2020'])
      expect(english).toContain(part);
    const german = await textOfPdf(await pdf(note.number, 'de'));
    expect(german).toContain(`Gutschrift ${note.number}`);
    expect(german).toContain(`Rechnung ${invoice.number}`);
    expect((await pdf(invoice.number, 'en')).equals(await pdf(invoice.number, 'en'))).toBe(true);
    expect((await request('GET', '/membership/invoices/999999')).statusCode).toBe(404);
  });

  test('prints how an invoice is to be paid, and of one that is paid or taken back that instead', async () => {
    const printed = async (number: number, language = 'en') =>
      textOfPdf((await request('GET', `/membership/invoices/${number}?language=${language}`)).rawPayload);
    const first = await submitted();
    const invoiceOf = async () => (await shown()).asked[0].invoices[0].number;
    const open = await invoiceOf();
    for (const part of [
      'Please pay 1,190 EUR',
      'by 10 July 2020',
      'Pay to',
      'Acme Ltd',
      'IE00 1234',
      `Invoice ${open}`,
    ])
      expect(await printed(open)).toContain(part);
    await request('DELETE', `/membership/renewals/${first}`);
    expect(await printed(open)).toContain(`Credit note ${open + 1} takes this invoice back`);
    expect(await printed(open)).not.toContain('Please pay');
    const second = await submitted();
    const paid = await invoiceOf();
    expect((await pay(second)).statusCode).toBe(201);
    const text = await printed(paid, 'de');
    expect(text).toContain('Diese Rechnung ist bezahlt: Der Betrag ist am ');
    for (const part of ['Bitte überweisen Sie', 'Zu zahlen bis', 'Zu zahlen 1.190']) expect(text).not.toContain(part);
  });

  test('binds at once where nothing is owed: a fee of nothing, or everything let go', async () => {
    const gone = keep.map((one) => ({ ...one, renewAt: null }));
    await submitted(gone);
    expect((await shown()).asked).toMatchObject([{ state: 'bound', invoices: [] }]);
    expect(await held()).toMatchObject([
      { status: 'data', to: '2020-07-10' },
      { status: 'web', to: '2020-07-10' },
    ]);
    await company({ statuses: [statuses[1]] }, 'US');
    await submitted([keep[1] as object]);
    expect((await shown()).asked).toMatchObject([{ state: 'bound', invoices: [] }]);
  });

  test('that binds at once is taken back until its window closes, and everything is as it was before', async () => {
    const gone = keep.map((one) => ({ ...one, renewAt: null }));
    const asHeld = async () =>
      JSON.parse(JSON.stringify(await held(), (key, value) => (key === 'knownFrom' ? undefined : value)));
    const before = await asHeld();
    const id = await submitted(gone);
    expect((await shown()).asked).toMatchObject([{ state: 'bound', undoableUntil: '2020-07-10' }]);
    const back = () => request('DELETE', `/membership/renewals/${id}`);
    expect((await back()).statusCode).toBe(200);
    expect(await asHeld()).toEqual(before);
    expect((await shown()).asked).toMatchObject([{ state: 'taken-back' }]);
    expect((await shown()).asked[0]).not.toHaveProperty('undoableUntil');
    // Chosen anew, it stands from the day on which the awards are held no more.
    await submitted(gone);
    const again = (await shown()).asked[0].id;
    office.clock.today = () => day('2020-07-11');
    expect((await shown()).asked[0]).not.toHaveProperty('undoableUntil');
    expect(await whyNot(request('DELETE', `/membership/renewals/${again}`))).toContain('binds');
    expect(await held()).toMatchObject([{ to: '2020-07-10' }, { to: '2020-07-10' }]);
    expect(doneOf(await verifyAudit(office, { programme: office.programme })).flaws).toEqual([]);
  });

  test('is overdue where the payment has not come by the last day, and still binds when it comes', async () => {
    const id = await submitted();
    office.clock.today = () => day('2020-07-11');
    expect((await shown()).asked).toMatchObject([{ state: 'overdue' }]);
    const listed = async (state: string) =>
      (
        await api.inject({
          ...{ method: 'GET', url: `/api/v1/programmes/acme/membership/renewals?state=${state}` },
          headers: { authorization: 'Bearer auditor' },
        })
      )
        .json()
        .renewals.filter((one: { partner: string }) => one.partner === code);
    expect(await listed('overdue')).toMatchObject([{ id, state: 'overdue', gross: { minor: 119000 } }]);
    expect((await pay(id, { on: '2020-07-11' })).statusCode).toBe(201);
    expect([await listed('overdue'), await listed('bound')]).toMatchObject([[], [{ id, boundOn: '2020-07-11' }]]);
  });

  test.each([
    ['a day with no renewal', { anniversary: '2020-07-11' }, ['/anniversary no-such-renewal']],
    ['no agreement', { agreement: undefined }, ['/agreement not-agreed']],
    ['an old agreement', { agreement: 'terms-1' }, ['/agreement not-agreed']],
    ['an award that is left out', { choices: keep.slice(1) }, ['/choices award-not-chosen']],
    ['an award twice', { choices: [...keep, keep[1]] }, ['/choices/2 named-twice']],
    [
      'a level that there is not, and an award that it has not',
      { choices: [{ ...keep[0], renewAt: 'bronze' }, keep[1], { competency: 'cloud', level: 'gold', renewAt: null }] },
      ['/choices/0/renewAt no-lower-level', '/choices/2 award-not-renewed-here'],
    ],
  ])('refuses %s, and nothing is written', async (_, override, codes) => {
    const answer = await submit(keep, { agreement: 'terms-2', ...override });
    expect([answer.statusCode, codesOf(answer)]).toEqual([422, codes]);
    expect((await shown()).asked).toEqual([]);
  });

  test('refuses a level whose requirement is not met, until it is', async () => {
    await company({ people: [{ id: 'ana', credentials: ['A'] }, { id: 'ben' }] });
    expect(codesOf(await submit())).toEqual(['/choices/0/renewAt renewal-not-met']);
    const credential = { ...{ programme: office.programme, partner, person: 'ben' }, kind: 'credential' as const };
    doneOf(await makeStatement(office, { ...credential, body: { item: 'A', earned: '2020-06-01' } }));
    await submitted();
  });

  test('refuses before its window, twice, and where the fee is not stated', async () => {
    office.clock.today = () => day('2020-04-10');
    expect(await whyNot(submit(keep, { agreement: 'terms-1' }))).toContain('Its window opens on 11\u00a0April 2020');
    office.clock.today = () => day('2020-06-15');
    await submitted();
    expect(await whyNot(submit())).toContain('was asked for already');
    await company({}, 'BR');
    expect(await whyNot(submit())).toContain('none for this partner’s market');
    expect((await shown()).asked).toEqual([]);
  });

  test('refuses a payment of another amount, of a day to come, or from before it was owed', async () => {
    const id = await submitted();
    expect(codesOf(await pay(id, { amount: 118999 }))).toEqual(['/amount not-the-amount']);
    expect(codesOf(await pay(id, { on: '2020-06-16' }))).toEqual(['/on paid-in-future']);
    expect(codesOf(await pay(id, { on: '2020-06-14' }))).toEqual(['/on paid-before-invoice']);
    expect((await shown()).asked).toMatchObject([{ state: 'submitted', payments: [] }]);
  });

  test('is not bound over an award that ended meanwhile', async () => {
    const id = await submitted();
    const { awards } = await withTenant(store.db, { programme: office.programme, partner }, async (tx) => ({
      awards: await tx.selectFrom('awards').selectAll().where('partner_id', '=', partner).execute(),
    }));
    const web = awards.find(({ status }) => status === 'web');
    const about = { programme: office.programme, partner, kind: 'award' as const, corrects: String(web?.id) };
    doneOf(await makeStatement(office, { ...about, body: { ...statuses[0], renewals: undefined, to: '2020-06-10' } }));
    expect(await whyNot(pay(id))).toContain('web/gold ended after');
    expect((await shown()).asked).toMatchObject([{ state: 'submitted', payments: [] }]);
  });

  test('is asked for by administrators of the partner alone, and paid by who sees the account', async () => {
    for (const as of ['member', 'programme-manager', 'expert']) {
      const body = { anniversary: '2020-07-10', choices: keep, agreement: 'terms-2' };
      expect((await request('POST', '/membership/renewals', body, as)).statusCode).toBe(403);
    }
    const id = await submitted();
    for (const as of ['administrator', 'member', 'expert', 'auditor'])
      expect((await pay(id, {}, as)).statusCode).toBe(403);
    expect((await request('GET', '/membership/renewals', undefined, 'member')).statusCode).toBe(403);
  });

  test('is invoiced in a country of one of its locations where the partner wants that, with fee and tax of that country', async () => {
    expect((await shown()).countries).toEqual(['DE']);
    const abroad = { agreement: 'terms-2', country: 'FR' };
    const refused = await submit(keep, abroad);
    expect([refused.statusCode, refused.json().errors]).toMatchObject([
      422,
      [{ code: 'unknown-value', pointer: '/country' }],
    ]);
    const about = { programme: office.programme, partner };
    doneOf(await stateLocation(office, { ...about, body: { code: 'lyon', name: 'Lyon', country: 'FR' } }));
    expect((await shown()).countries).toEqual(['DE', 'FR']);
    const price = async (more: object) =>
      (
        await request('POST', '/membership/renewals/priced', { anniversary: '2020-07-10', choices: keep, ...more })
      ).json();
    expect([(await price({})).gross.minor, (await price({ country: 'FR' })).gross.minor]).toEqual([119000, 100000]);
    expect((await price({ country: 'US' })).errors).toMatchObject([{ pointer: '/country' }]);
    const answer = await submit(keep, abroad);
    expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
    const [asked] = (await shown()).asked;
    expect(asked.invoices).toMatchObject([{ gross: { minor: 100000, currency: 'EUR' } }]);
    const { rawPayload } = await request('GET', `/membership/invoices/${asked.invoices[0].number}?language=de`);
    expect(await textOfPdf(rawPayload)).toMatch(/Frankreich/);
    expect((await pay(answer.json().id, { amount: 100000 })).statusCode).toBe(201);
  });

  test('claims the lower level as well, for who says what it claims', async () => {
    await company({ claims: ['web/gold', 'data/silver'] });
    await pay(await submitted(lower), { amount: 59560 });
    const { file } = doneOf(await exportPartner(office, { programme: office.programme, partner }));
    expect(file.claims).toEqual(['web/gold', 'web/silver', 'data/silver']);
  });
});
