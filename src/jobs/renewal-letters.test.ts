import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aMailServer, type MailServer } from '../../test/builders/a-mail-server.ts';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anId, anOffice, atPartner, doneOf, type Office } from '../../test/builders/an-office.ts';
import { reckonerInThread } from '../../test/builders/reckoner-in-thread.ts';
import { nameContact } from '../actions/contacts/name-contact.ts';
import { importPartner } from '../actions/import-partner.ts';
import { listNotices } from '../actions/notices/list-notices.ts';
import { decideRenewal } from '../actions/renewals/decide-renewal.ts';
import { recordPayment } from '../actions/renewals/record-payment.ts';
import { submitRenewal } from '../actions/renewals/submit-renewal.ts';
import { takeBackRenewal } from '../actions/renewals/take-back-renewal.ts';
import { withdrawPayment } from '../actions/renewals/withdraw-payment.ts';
import { withdrawRenewalDecision } from '../actions/renewals/withdraw-renewal-decision.ts';
import { renewalCauses } from '../domain/notices/notice.ts';
import { day } from '../domain/time/day.ts';
import { smtpPost } from '../mail/smtp-post.ts';
import { addRole } from '../store/sign-in/role-assignments.ts';
import { addUser } from '../store/sign-in/users.ts';
import type { Store } from '../store/store.ts';
import { type Tenant, withTenant } from '../store/tenant.ts';
import { sendLetters } from './send-letters.ts';

const levels = { silver: { people: 1, with: 'A' }, gold: { people: 2, with: 'A' } };
const pack = aPack({
  programme: {
    lifecycle: { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 0 } } },
    membership: {
      from: '2020-01-01',
      fees: ['gold', 'silver'].map((level) => ({ level, amount: 1190, currency: 'EUR', where: { country: ['DE'] } })),
      payTo: { name: 'Acme Ltd', address: '1 Main Street', account: 'IE00 1234' },
    },
  },
  competencies: [aCompetency('web', levels, { name: 'Web' }), aCompetency('data', levels, { name: 'Data' })],
});
const renewals = [{ done: '2019-07-01', for: '2019-07-10' }];
const choices = [
  { competency: 'web', level: 'gold', renewAt: 'silver' },
  { competency: 'data', level: 'silver', renewAt: null },
];

const paid = { method: 'bank-transfer', amount: 119_000 } as const;

describe.each(engineKinds)('letters about a renewal that was asked for, over %s', (kind) => {
  let store: Store;
  let office: Office;
  let mail: MailServer;
  let number = 0;
  let at: Tenant & { readonly code: string };
  let users: Readonly<Record<'ada' | 'bill', string>>;

  beforeAll(async () => {
    mail = await aMailServer();
    store = await aStore(kind);
    office = await anOffice(store, pack);
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
    await mail.close();
  });
  afterEach(() => {
    mail.received.splice(0);
  });
  beforeEach(async () => {
    on('2020-06-14');
    const code = `partner-${number++}`;
    const people = ['ana', 'ben'].map((id) => ({ id, credentials: ['A'] }));
    const statuses = [
      { status: 'web', level: 'gold', from: '2018-07-10', renewals },
      { status: 'data', level: 'silver', from: '2018-07-10', renewals },
    ];
    const invoicing = [
      { country: 'DE', address: ['Hafenweg 2'], postalCode: '24103', city: 'Kiel', vatNumber: 'DE000000001' },
    ];
    const tree = { partner: code, name: `Firm ${number}`, attributes: { country: 'DE' }, invoicing, people, statuses };
    const { programme } = office;
    const { partner } = doneOf(await importPartner(office, { programme, tree }));
    at = { programme, partner, code };
    users = { ada: await anAdministrator('ada'), bill: await anAdministrator('bill', 'de') };
    // What was there to be said before the renewal is asked for is said.
    await send();
    mail.received.splice(0);
    on('2020-06-15');
  });

  const anAdministrator = async (name: string, language: 'en' | 'de' = 'en') => {
    const id = anId();
    await addUser(store.db, { id, email: `${name}-${at.code}@example.org`, name, language, now: office.clock.now() });
    await store.engine.run('update users set email_verified = true where id = $1', [id]);
    const held = { id: anId(), programme: at.programme, partner: at.partner, user: id, role: 'partner-administrator' };
    await store.db
      .transaction()
      .execute((tx) => addRole(tx, { ...held, from: office.clock.now(), grantedBy: null, invitation: null }));
    return id;
  };
  const on = (text: string) => {
    office.clock.today = () => day(text);
  };
  const administrator = () => office.as(atPartner(at.programme, at.partner));
  const named = (purpose: 'renewal' | 'billing', user: string) =>
    nameContact(administrator(), { ...at, named: { purpose, part: 'contact', user, from: day('2020-01-01') } });
  const submit = async () =>
    doneOf(await submitRenewal(administrator(), { ...at, asked: { anniversary: day('2020-07-10'), choices } })).id;
  const decide = async (id: string, decision: 'end' | 'more-time', until: string) =>
    doneOf(await decideRenewal(office, { ...at, id, decided: { decision, until: day(until), reason: 'Why' } })).id;
  const send = () =>
    sendLetters({
      ...{ context: { ...office, reckoner: reckonerInThread }, secret: 'the secret of a test' },
      ...{ post: smtpPost(mail.url, 'assay@vendor.example'), address: 'https://partners.vendor.example' },
    })(at);
  const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ') ?? '';
  const received = () =>
    mail.received.splice(0).map(({ to, subject, text, html, attachments }) => ({
      // Without what makes it another address at each partner.
      ...{
        to: Array.isArray(to) ? '' : plain(to?.text).replace(`-${at.code}`, ''),
        subject: plain(subject),
        text: plain(text),
        html,
      },
      attachments: attachments.map(({ filename, contentType, content }) => ({
        ...{ filename, contentType, begins: content.subarray(0, 5).toString() },
      })),
    }));
  const sent = async () => {
    await send();
    return received()
      .map(({ to, subject }) => `${to}: ${subject}`)
      .sort();
  };
  const ledger = async () =>
    (
      await withTenant(store.db, at, (tx) =>
        tx
          .selectFrom('notices')
          .select(['cause', 'step', 'state', 'over_at', 'due_on'])
          .where('partner_id', '=', at.partner)
          .where('cause', 'in', renewalCauses)
          .orderBy('id')
          .execute(),
      )
    ).map(({ cause, step, due_on, state, over_at }) =>
      [cause, step, due_on, state, ...(over_at === null ? [] : ['over'])].join(' '),
    );
  const told = async () => doneOf(await listNotices(administrator(), at)).notices.map(({ cause }) => cause);

  test('the invoice goes to whoever pays, with its document and its last day, and is reminded of until it is paid', async () => {
    await named('billing', users.bill);
    const id = await submit();
    await send();
    const [letter, ...more] = received();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ to: 'bill@example.org' });
    expect(letter?.subject).toMatch(/^Rechnung \d+ über 1\.190 EUR ist bis zum 10\. Juli 2020 zu zahlen$/);
    const address = new RegExp(`/api/v1/programmes/acme/partners/${at.code}/membership/invoices/\\d+\\?language=de`);
    expect(letter?.text).toMatch(address);
    expect(String(letter?.html)).toMatch(/<a href="https:\/\/partners[^"]+invoices\/\d+\?language=de">/);
    expect(letter?.text).toContain(`/partners/${at.code}/renewal`);
    for (const sentence of [
      /^Zu zahlen an: Acme Ltd, Konto IE00 1234\.$/m,
      /^Schreiben Sie auf die Überweisung: Rechnung \d+\.$/m,
      /^Die Rechnung geht an: Firm \d+, Hafenweg 2, 24103 Kiel, Deutschland\.$/m,
      /^Ihre USt-IdNr\. darauf: DE000000001\.$/m,
      /^Rechnung \d+ hängt als PDF an/m,
    ])
      expect(letter?.text).toMatch(sentence);
    // Whoever pays needs no account here: the document itself comes with the letter.
    expect(letter?.attachments).toEqual([
      { filename: expect.stringMatching(/^rechnung-\d+\.pdf$/), contentType: 'application/pdf', begins: '%PDF-' },
    ]);
    expect(await ledger()).toEqual(['renewal-invoiced 0 2020-06-15 sent', 'renewal-invoiced 1 2020-07-03 planned']);
    // Nobody is reminded to ask for what was asked for.
    expect(await told()).toEqual(['renewal-invoiced']);
    expect(await sent()).toEqual([]);
    on('2020-07-03');
    expect(await sent()).toEqual([expect.stringContaining('zu zahlen')]);
    // What is overdue puts awards at risk: everybody hears of it, with the account and the invoice.
    on('2020-07-11');
    await send();
    const late = received();
    expect(late.map(({ to, subject }) => `${to} ${subject}`).sort()).toEqual([
      expect.stringMatching(/^ada.* was to be paid by 10 July 2020, and has not been$/),
      expect.stringMatching(/^bill.*war bis zum 10\. Juli 2020 zu zahlen/),
    ]);
    for (const one of late) expect(one.attachments).toHaveLength(1);

    on('2020-07-12');
    doneOf(await recordPayment(office, { ...at, id, paid: { ...paid, on: day('2020-07-12') } }));
    await send();
    const done = received();
    // Who pays must hear of it, and those who look after renewals: as nobody is named for these, everybody.
    expect(done.map(({ to, subject }) => `${to} ${subject}`).sort()).toEqual([
      'ada@example.org The renewal of 10 July 2020 is done',
      'bill@example.org Die Verlängerung zum 10. Juli 2020 ist erledigt',
    ]);
    const { text = '' } = done.find(({ to }) => to.startsWith('ada')) ?? {};
    expect(done.flatMap(({ attachments }) => attachments)).toEqual([]);
    for (const sentence of [
      'The payment came in on 12 July 2020, and the renewal binds.',
      'Gold Web goes on as Silver Web.',
      'Silver Data ended on 10 July 2020.',
      'The next renewal day is 10 July 2021.',
      'The page of the renewal says what was chosen, what is invoiced, and what became of it.',
      'because you are an administrator or a contact of',
    ])
      expect(text).toContain(sentence);
    expect(text).not.toContain('there it is done');
    expect(await told()).toEqual(['renewal-bound']);
    on('2020-11-01');
    await send();
    expect(await told()).not.toContain('renewal-bound');
  });

  test('a payment that was recorded wrongly is no payment, and that is told', async () => {
    const id = await submit();
    await sent();
    on('2020-06-16');
    doneOf(await recordPayment(office, { ...at, id, paid: { ...paid, on: day('2020-06-15') } }));
    expect(await sent()).toHaveLength(2);
    expect(await told()).toContain('renewal-bound');
    on('2020-06-17');
    const payment = await withTenant(store.db, at, (tx) =>
      tx.selectFrom('payments').select('id').where('partner_id', '=', at.partner).executeTakeFirstOrThrow(),
    );
    doneOf(await withdrawPayment(office, { ...at, id, payment: payment.id, reason: 'Another partner' }));
    await send();
    const [letter] = received().filter(({ to }) => to.startsWith('ada'));
    expect(letter?.subject).toMatch(/^Invoice \d+ over 1,190 EUR is to be paid by 10 July 2020$/);
    expect(letter?.attachments).toHaveLength(1);
    expect(letter?.text).toContain('recorded for it by mistake. The office took that back on 17 June 2020');
    expect((await told()).filter((cause) => cause.startsWith('renewal-'))).toEqual(['renewal-invoiced']);
  });

  test('whoever let an award go or chose a lower level gets no letter that it is at risk', async () => {
    const id = await submit();
    on('2020-06-16');
    doneOf(await recordPayment(office, { ...at, id, paid: { ...paid, on: day('2020-06-16') } }));
    await send();
    // The last week before both end: nothing but that the renewal is done was ever to be heard.
    on('2020-07-03');
    await send();
    const rows = await withTenant(store.db, at, (tx) =>
      tx
        .selectFrom('notices')
        .select(['cause'])
        .where('partner_id', '=', at.partner)
        .where('state', '!=', 'withdrawn')
        .execute(),
    );
    expect([...new Set(rows.map(({ cause }) => cause))].sort()).toEqual(['renewal-bound', 'renewal-open']);
  });

  test('what is solved before it was said is taken back, and what was said is over', async () => {
    await named('renewal', users.ada);
    const id = await submit();
    expect(await sent()).toEqual([expect.stringMatching(/^ada@example.org: Invoice \d+ over 1,190 EUR/)]);
    doneOf(await takeBackRenewal(administrator(), { ...at, id }));
    await send();
    expect(await ledger()).toEqual([
      'renewal-invoiced 0 2020-06-15 sent over',
      'renewal-invoiced 1 2020-07-03 withdrawn',
    ]);
    expect(await told()).toEqual(['renewal-open', 'renewal-open']);
  });

  test('that it was ended is told at once to both contacts, and more time with its day', async () => {
    await named('renewal', users.ada);
    await named('billing', users.bill);
    const id = await submit();
    on('2020-07-20');
    await sent();
    const decision = await decide(id, 'end', '2020-07-10');
    await send();
    const ended = received();
    expect(ended.map(({ to, subject }) => `${to} ${subject}`).sort()).toEqual([
      'ada@example.org The renewal of 10 July 2020 was ended, as it was not paid',
      'bill@example.org Die Verlängerung zum 10. Juli 2020 wurde beendet, weil sie nicht bezahlt wurde',
    ]);
    expect(ended.find(({ to }) => to.startsWith('ada'))?.text).toContain('Gold Web ended on 10 July 2020.');
    expect(await told()).toEqual(['renewal-ended']);

    doneOf(await withdrawRenewalDecision(office, { ...at, id, decision, reason: 'It is on its way' }));
    await decide(id, 'more-time', '2020-07-31');
    await send();
    expect(await told()).toEqual(['renewal-more-time']);
    on('2020-07-24');
    expect(await sent()).toEqual([
      expect.stringMatching(
        /^ada@example.org: There is more time: invoice \d+ over 1,190 EUR can be paid until 31 July 2020$/,
      ),
      expect.stringMatching(/^bill@example.org: Sie haben mehr Zeit/),
    ]);
  });
});
