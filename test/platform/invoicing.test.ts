import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportPartner } from '../../src/actions/export-partner.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { stateLocation } from '../../src/actions/state-location.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Store } from '../../src/store/store.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';
import { textOfPdf } from '../builders/text-of-pdf.ts';

/** Acme sits in Dublin: at home it adds its tax, in France whoever is invoiced owes it. */
const pack = aPack({
  programme: {
    lifecycle: { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 0 } } },
    membership: {
      from: '2020-01-01',
      invoicedIn: 'anyLocation',
      fees: [
        { level: 'gold', amount: 1000, currency: 'EUR' },
        { level: 'silver', amount: 0, currency: 'EUR' },
      ],
      taxes: [
        { name: { en: 'VAT', de: 'Umsatzsteuer' }, percent: 23, where: { country: ['IE'] } },
        { name: { en: 'VAT', de: 'Umsatzsteuer' }, reverseCharge: true, where: { country: ['FR'] } },
      ],
      payTo: { name: 'Acme Ltd', address: '1 Main Street', account: 'IE00 1234', vatNumber: 'ie 0000000 aa' },
    },
  },
  competencies: [aCompetency('web', { silver: { people: 1, with: 'A' }, gold: { people: 2, with: 'A' } })],
});
const base = '/api/v1/programmes/acme/partners';
const statuses = [
  { status: 'web', level: 'gold', from: '2018-07-10', renewals: [{ done: '2019-07-01', for: '2019-07-10' }] },
];
const inLyon = { country: 'FR', address: ['12, rue du Moulin'], postalCode: '69001', city: 'Lyon' };
const withNumber = { ...inLyon, name: 'Acme France SAS', vatNumber: 'fr 00 000 000 123' };
const inCork = { country: 'IE', address: ['Second floor', '3 Mill Road'], postalCode: 'T12 X8N1', city: 'Cork' };

describe.each(engineKinds)('to whom invoices go, over %s', (kind) => {
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
    askers['auditor'] = inOffice(office.programme, 'auditor');
    api = await anApi(office, askers);
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });

  const company = async (country: string): Promise<void> => {
    code = `p${String(++count).padStart(3, '0')}`;
    const people = ['ana', 'ben'].map((id) => ({ id, credentials: ['A'] }));
    const tree = { partner: code, name: `Company ${code}`, attributes: { country }, people, statuses };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    askers['administrator'] = atPartner(office.programme, partner);
    askers['member'] = atPartner(office.programme, partner, 'partner-member');
  };
  beforeEach(async () => {
    office.clock.today = () => day('2020-06-15');
    await company('FR');
  });

  const request = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object, as = 'administrator') =>
    api.inject({
      ...{ method, url: `${base}/${code}${path}`, headers: { authorization: `Bearer ${as}` } },
      ...(payload && { payload }),
    });
  const state = async (body: object): Promise<string> => {
    const answer = await request('POST', '/invoicing', body);
    expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
    return answer.json().id;
  };
  const shown = async () => (await request('GET', '/membership/renewals')).json();
  const submit = (more: object = {}) =>
    request('POST', '/membership/renewals', {
      ...{ anniversary: '2020-07-10', choices: [{ competency: 'web', level: 'gold', renewAt: 'gold' }], ...more },
    });
  const printed = async (number: number, language = 'en') =>
    textOfPdf((await request('GET', `/membership/invoices/${number}?language=${language}`)).rawPayload);

  test('is stated for each country once, in the form that it is printed in, and every state before is kept', async () => {
    const first = await state(inLyon);
    await state(inCork);
    await state(withNumber);
    const { statements } = (await request('GET', '/invoicing?history=true', undefined, 'member')).json();
    expect(statements).toMatchObject([
      { id: first, knownTo: expect.any(String), statement: inLyon },
      { statement: inCork },
      { statement: { ...withNumber, vatNumber: 'FR00000000123' } },
    ]);
    const { file } = doneOf(await exportPartner(office, { programme: office.programme, partner }));
    expect(file.invoicing).toMatchObject([{ country: 'IE' }, { country: 'FR', vatNumber: 'FR00000000123' }]);
    const { changes } = (await request('GET', '/audit', undefined, 'auditor')).json();
    expect(changes.map((one: { action: string }) => one.action).slice(0, 3)).toEqual([
      'correct-invoicing',
      'add-invoicing',
      'add-invoicing',
    ]);
  });

  test('stays as it is by a file without a word about it, and is what a file says of it', async () => {
    await state(withNumber);
    const tree = { partner: code, name: `Company ${code}`, attributes: { country: 'FR' }, statuses };
    const imported = async (more: object) =>
      doneOf(await importPartner(office, { programme: office.programme, tree: { ...tree, ...more } }));
    await imported({});
    expect((await shown()).billTo).toMatchObject([{ vatNumber: 'FR00000000123', missing: [] }]);
    await imported({ invoicing: [inLyon] });
    expect((await shown()).billTo).toMatchObject([{ city: 'Lyon', missing: ['vat-number'] }]);
    await imported({ invoicing: [] });
    expect((await shown()).billTo).toMatchObject([{ name: `Company ${code}`, missing: ['address', 'vat-number'] }]);
  });

  test('is refused with everything that is wrong with it, at its place', async () => {
    const { postalCode: _, ...without } = inLyon;
    const refused = await request('POST', '/invoicing', { ...without, address: [], vatNumber: 'FR12' });
    expect(refused.statusCode).toBe(422);
    const wrong = await request('POST', '/invoicing', { ...without, vatNumber: 'FR12' });
    expect(wrong.json().errors).toMatchObject([
      { code: 'postal-code-missing', pointer: '/postalCode' },
      { code: 'not-a-vat-number', pointer: '/vatNumber', detail: expect.stringContaining('FR00000000000') },
    ]);
    expect((await request('POST', '/invoicing', inLyon, 'member')).statusCode).toBe(403);
    expect((await request('GET', '/invoicing')).json().statements).toEqual([]);
  });

  test('stands on the invoice and its credit note as it was on their day, whatever is stated later', async () => {
    await company('IE');
    const stated = await state({ ...inCork, vatNumber: 'IE1234567A' });
    expect((await submit({ reference: ' Order 4711 ' })).statusCode).toBe(201);
    const [asked] = (await shown()).asked;
    const [{ number, billTo }] = asked.invoices;
    expect(billTo).toEqual({
      ...{ ...inCork, name: `Company ${code}`, vatNumber: 'IE1234567A', reference: 'Order 4711' },
      lines: [`Company ${code}`, 'Second floor', '3 Mill Road', 'Cork T12 X8N1', 'Ireland'],
    });
    const onIt = ['3 Mill Road', 'Cork T12 X8N1', 'IE1234567A', 'Order 4711', 'IE0000000AA', '230 EUR'];
    const before = await printed(number);
    for (const part of onIt) expect(before).toContain(part);
    expect((await request('DELETE', `/invoicing/${stated}`)).statusCode).toBe(200);
    await request('DELETE', `/membership/renewals/${asked.id}`);
    const note = await printed(number + 1, 'de');
    expect(note).toContain('Gutschrift');
    for (const part of onIt.slice(0, 5)) expect(note).toContain(part);
    expect((await shown()).billTo).toMatchObject([{ missing: ['address', 'vat-number'] }]);
  });

  test('hinders no renewal where it is missing and the sender adds its tax', async () => {
    await company('IE');
    expect((await submit()).statusCode).toBe(201);
    const [{ number, billTo }] = (await shown()).asked[0].invoices;
    expect(billTo).toEqual({ name: `Company ${code}`, country: 'IE', lines: [`Company ${code}`, 'Ireland'] });
    expect(await printed(number)).not.toContain('VAT number of the recipient');
  });

  test('is needed with its VAT number where the partner owes the tax itself, and the invoice says why it adds none', async () => {
    await state(inLyon);
    const { fee } = (await shown()).ahead[0];
    expect(fee).toMatchObject({ gross: { minor: 100000 }, tax: { reverseCharge: true, amount: { minor: 0 } } });
    const refused = await submit();
    expect([refused.statusCode, refused.json()]).toMatchObject([
      409,
      { detail: expect.stringMatching(/VAT number in France.*“Whom invoices go to”/) },
    ]);
    expect((await shown()).asked).toEqual([]);
    await state(withNumber);
    expect((await submit()).statusCode).toBe(201);
    const [{ number }] = (await shown()).asked[0].invoices;
    const english = await printed(number);
    for (const part of ['Acme France SAS', 'FR00000000123', 'IE0000000AA', 'Reverse charge', '1,000 EUR'])
      expect(english).toContain(part);
    expect(await printed(number, 'de')).toContain('Steuerschuldnerschaft des Leistungsempfängers');
  });

  test('is looked for in nothing that is owed', async () => {
    const choices = [{ competency: 'web', level: 'gold', renewAt: 'silver' }];
    expect((await submit({ choices })).statusCode).toBe(201);
    expect((await shown()).asked).toMatchObject([{ state: 'bound', invoices: [] }]);
  });

  test('is that of the country in which a renewal is invoiced', async () => {
    await company('IE');
    const about = { programme: office.programme, partner };
    doneOf(await stateLocation(office, { ...about, body: { code: 'lyon', name: 'Lyon', country: 'FR' } }));
    await state(inCork);
    expect((await submit({ country: 'FR' })).statusCode).toBe(409);
    await state(withNumber);
    expect((await shown()).billTo).toMatchObject([{ city: 'Cork' }, { city: 'Lyon' }]);
    expect((await submit({ country: 'FR' })).statusCode).toBe(201);
    expect((await shown()).asked[0].invoices).toMatchObject([{ billTo: { city: 'Lyon', name: 'Acme France SAS' } }]);
  });
});
