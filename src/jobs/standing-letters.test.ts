import type { ParsedMail } from 'mailparser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aMailServer, type MailServer } from '../../test/builders/a-mail-server.ts';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anApi } from '../../test/builders/an-api.ts';
import { anId, anOffice, atPartner, doneOf, type Office } from '../../test/builders/an-office.ts';
import { reckonerInThread } from '../../test/builders/reckoner-in-thread.ts';
import { addPerson } from '../actions/add-person.ts';
import { endPerson } from '../actions/end-person.ts';
import { importPartner } from '../actions/import-partner.ts';
import { feedPeople } from '../actions/imports/feed-people.ts';
import { stopLetters, wantLetters } from '../actions/letters/letter-rhythm.ts';
import { stopSecret } from '../actions/letters/stop-secret.ts';
import { makeStatement } from '../actions/make-statement.ts';
import { listNotices } from '../actions/notices/list-notices.ts';
import { queueAllLetters } from '../actions/notices/queue-all-letters.ts';
import { applyForAudit } from '../actions/partner-audits/apply-for-audit.ts';
import { claimCure } from '../actions/partner-audits/claim-cure.ts';
import { listAuditsOfPartner } from '../actions/partner-audits/list-audits-of-partner.ts';
import { recordAuditResult } from '../actions/partner-audits/record-audit-result.ts';
import { schedulePartnerAudit } from '../actions/partner-audits/schedule-partner-audit.ts';
import { publishCatalogue } from '../actions/publish-catalogue.ts';
import { holdCredential } from '../actions/wallets/hold-credential.ts';
import { linkWallet } from '../actions/wallets/link-wallet.ts';
import { workOutStanding } from '../actions/work-out-standing.ts';
import type { Rhythm } from '../domain/notices/rhythm.ts';
import { day } from '../domain/time/day.ts';
import type { Post } from '../mail/post.ts';
import { smtpPost } from '../mail/smtp-post.ts';
import { noticesToSend } from '../store/notices/notices.ts';
import { partnersToTell } from '../store/notices/partners-to-tell.ts';
import { addRole } from '../store/sign-in/role-assignments.ts';
import { addUser } from '../store/sign-in/users.ts';
import type { Store } from '../store/store.ts';
import { type Tenant, withOffice, withTenant } from '../store/tenant.ts';
import { sendLetters } from './send-letters.ts';

const secret = 'the secret of a test';
const address = 'https://partners.vendor.example';
const pack = aPack({
  competencies: [
    aCompetency('web', { gold: { people: 1, with: 'A' } }, { name: 'Web' }),
    aCompetency('data', { gold: { people: 2, with: 'B' } }, { name: 'Data' }),
    aCompetency('visited', { gold: { evidence: 'visit' } }, { name: 'Visited' }),
  ],
  programme: {
    evidence: { visit: { audit: { cure: { days: 15 } } } },
    lifecycle: {
      ...{ enforcement: 'atRenewal', term: { months: 12 }, reminders: [{ days: -15 }] },
      window: { opens: { days: -60 }, closes: { days: 31 } },
    },
  },
});

describe.each(engineKinds)('letters about a standing, over %s', (kind) => {
  let store: Store;
  let office: Office;
  let mail: MailServer;
  let number = 0;
  let partner: Tenant & { readonly code: string };
  let user: string;

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

  const aUser = async (email: string, language: 'en' | 'de' = 'en') => {
    const id = anId();
    await addUser(store.db, { id, email, name: 'Kim', language, now: office.clock.now() });
    await store.engine.run('update users set email_verified = true where id = $1', [id]);
    return id;
  };
  const anAdministrator = async (email: string, language: 'en' | 'de' = 'en') => {
    const id = await aUser(email, language);
    const { programme, partner: at } = partner;
    const held = { id: anId(), programme, partner: at, user: id, role: 'partner-administrator' };
    await store.db
      .transaction()
      .execute((tx) => addRole(tx, { ...held, from: office.clock.now(), grantedBy: null, invitation: null }));
    return id;
  };
  beforeEach(async () => {
    office.clock.today = () => day('2020-06-15');
    const code = `partner-${number++}`;
    const { programme } = office;
    const tree = {
      ...{ partner: code, name: `Firm ${number}`, claims: ['web/gold'] },
      people: [
        { id: 'bo', name: 'Bo Ek', credentials: ['A'] },
        { id: 'cy', name: 'Cy Oh' },
      ],
      statuses: [{ status: 'web', level: 'gold', from: '2019-09-01' }],
    };
    const { partner: id } = doneOf(await importPartner(office, { programme, tree }));
    partner = { programme, partner: id, code };
    user = await anAdministrator(`kim-${code}@example.org`);
  });

  const sender = (post: Post = smtpPost(mail.url, 'assay@vendor.example')) =>
    sendLetters({ context: { ...office, reckoner: reckonerInThread }, post, address, secret });
  const send = (post?: Post) => sender(post)({ programme: partner.programme, partner: partner.partner });
  const onDay = (text: string) => {
    office.clock.today = () => day(text);
  };
  const letters = () => mail.received.splice(0).map(plain);
  const plain = ({ to, subject, text, messageId, headers }: ParsedMail) => ({
    to: Array.isArray(to) ? '' : to?.text,
    subject: subject?.replaceAll('\u00a0', ' '),
    text: text?.replaceAll('\u00a0', ' ') ?? '',
    messageId,
    headers,
  });
  const ledger = () =>
    withTenant(store.db, partner, (tx) =>
      tx
        .selectFrom('notices')
        .select(['cause', 'role', 'step', 'state', 'reason', 'due_on', 'over_at', 'revision'])
        .where('partner_id', '=', partner.partner)
        .orderBy('id')
        .execute(),
    );
  const shortly = async () =>
    (await ledger()).map(({ cause, step, due_on, state, over_at }) =>
      [cause, step, due_on, state, ...(over_at === null ? [] : ['over'])].join(' '),
    );
  const told = async () =>
    doneOf(await listNotices(office.as(atPartner(partner.programme, partner.partner)), partner)).notices.map(
      ({ cause }) => cause,
    );
  const leaves = (last: string) => endPerson(office, { ...partner, person: 'bo', last });
  const credentialOf = (person: string, body: object) =>
    makeStatement(office, { ...partner, kind: 'credential', person, body });

  test('a renewal is planned long before it opens, said on the day that it opens, and again when the programme reminds of it', async () => {
    await send();
    expect([letters(), await shortly(), await told()]).toEqual([[], ['renewal-open 0 2020-07-03 planned'], []]);
    onDay('2020-07-03');
    await send();
    expect(letters()).toMatchObject([
      {
        subject: 'Web is to be renewed by 2 October 2020',
        text: expect.stringMatching(/from 3 July 2020 to 2 October 2020.*partner-0\/renewal/s),
      },
    ]);
    await send();
    expect(letters()).toEqual([]);
    expect(await shortly()).toEqual(['renewal-open 0 2020-07-03 sent', 'renewal-open 1 2020-08-17 planned']);
    onDay('2020-08-18');
    await send();
    expect(letters().length).toBe(1);
    expect(await shortly()).toEqual(['renewal-open 0 2020-07-03 sent over', 'renewal-open 1 2020-08-17 sent']);
    expect(await told()).toEqual(['renewal-open']);
  });

  test('of an audit with findings a letter leads to the page of the audits, and a cure takes its reminder back', async () => {
    const administrator = office.as(atPartner(partner.programme, partner.partner));
    const asked = { kind: 'visit', competency: 'visited', level: 'gold' };
    const { id } = doneOf(await applyForAudit(administrator, { ...partner, asked }));
    const scheduled = { on: day('2020-06-15'), auditor: 'Auditors' };
    doneOf(await schedulePartnerAudit(office, { ...partner, id, scheduled }));
    const findings = [{ control: '4.2', finding: 'No log.', toDo: 'Keep one.' }];
    doneOf(await recordAuditResult(office, { ...partner, id, result: { on: day('2020-06-15'), findings } }));
    await send();
    expect(letters()).toMatchObject([
      {
        subject: 'The audit for Visited has findings to be cured by 30 June 2020',
        text: expect.stringMatching(/Say of each finding by 30 June 2020.*\/audits/s),
      },
    ]);
    const ofAudit = async () => (await shortly()).filter((one) => one.startsWith('audit'));
    expect(await ofAudit()).toEqual([
      'audit-scheduled 3 2020-06-15 withdrawn',
      'audit-to-cure 2 2020-06-15 sent',
      'audit-to-cure 3 2020-06-23 planned',
    ]);
    const [audit] = doneOf(await listAuditsOfPartner(office, partner)).items;
    const finding = audit?.findings[0]?.id ?? '';
    doneOf(await claimCure(administrator, { ...partner, id, finding, claimed: { cure: 'It is kept.' } }));
    expect(await ofAudit()).toEqual([
      'audit-scheduled 3 2020-06-15 withdrawn',
      'audit-to-cure 2 2020-06-15 sent over',
      'audit-to-cure 3 2020-06-23 withdrawn',
    ]);
    await send();
    expect(letters()).toEqual([]);
  });

  test('who leaves puts an award at risk: one letter tells it, and what is mended takes the reminder back', async () => {
    doneOf(await leaves('2020-06-20'));
    await send();
    const [letter, ...more] = letters();
    expect(more).toEqual([]);
    expect(letter?.subject).toBe('With Bo Ek leaving, an award is worse off');
    expect(letter?.text).toContain('Web: at risk from 21 June 2020, held until 2 October 2020');
    expect(await shortly()).toEqual([
      'person-left 0 2020-06-15 sent',
      'renewal-open 0 2020-07-03 planned',
      'at-risk 0 2020-06-15 sent',
      'at-risk 1 2020-07-04 planned',
    ]);
    expect(await told()).toEqual(['person-left']);

    doneOf(await credentialOf('cy', { item: 'A', earned: '2020-06-15' }));
    await send();
    expect(letters()).toEqual([]);
    expect(await shortly()).toEqual([
      'person-left 0 2020-06-15 sent over',
      'renewal-open 0 2020-07-03 planned',
      'at-risk 0 2020-06-15 sent over',
      'at-risk 1 2020-07-04 withdrawn',
    ]);
    expect(await told()).toEqual([]);
    onDay('2020-07-04');
    await send();
    expect(letters().map(({ subject }) => subject)).toEqual(['Web is to be renewed by 2 October 2020']);
  });

  test('a credential that ends and takes an award with it is told to its holder as well, each in the own language', async () => {
    await store.engine.run('update users set language = $2 where id = $1', [user, 'de']);
    const email = `ann-${partner.code}@example.org`;
    const ann = await aUser(email);
    const context = office.as({ kind: 'user', id: ann, roles: [{ kind: 'person', person: ann }] });
    const body = { code: 'ann', name: 'Ann Lee', email, affiliations: [{ type: 'employee' }] };
    doneOf(await addPerson(office, { ...partner, body }));
    doneOf(
      await holdCredential(context, { programme: 'acme', item: 'A', earned: '2019-05-01', validThrough: '2020-07-01' }),
    );
    doneOf(await linkWallet(context, { programme: 'acme', partner: partner.code, dissolve: true }));
    doneOf(await leaves('2020-06-14'));
    await send();
    const [own, kim, ...more] = letters().sort((a, b) => String(a.to).localeCompare(String(b.to)));
    expect(more).toEqual([]);
    expect(own).toMatchObject({ to: email, subject: 'Your A ends on 1 July 2020' });
    expect(own?.text).toContain(`On it hangs at Firm ${number}: Web.`);
    expect(own?.text).toContain(`${address}/me`);
    expect(own?.text).not.toContain('Bo');
    expect(kim?.text).toMatch(/A von Ann Lee.* läuft am 1\. Juli 2020 ab/);
    expect(kim?.subject).toBe(`2 Dinge, die Firm ${number} betreffen`);
  });

  test('an award that has lapsed is told at once to who wants no letters too, and nothing more is planned for it', async () => {
    doneOf(await wantLetters(as(user), { rhythm: 'none' }));
    doneOf(await leaves('2020-06-20'));
    onDay('2020-10-10');
    await send();
    expect(letters()).toMatchObject([
      { subject: 'Web may be taken away', text: expect.stringContaining('since 3 October 2020') },
    ]);
    expect(await told()).toContain('demotion-pending');
    // Nothing that was planned for the award is left once it is no longer held.
    expect((await ledger()).filter(({ cause, state }) => cause !== 'person-left' && state === 'planned')).toEqual([]);
  });

  test('who wants one letter a week gets the week on Monday, and who wants none reads it on the home page', async () => {
    doneOf(await wantLetters(as(user), { rhythm: 'weekly' }));
    onDay('2020-06-16');
    doneOf(await leaves('2020-06-20'));
    await send();
    expect(letters()).toEqual([]);
    expect(await told()).toEqual(['person-left']);
    onDay('2020-06-22');
    await send();
    expect(letters().map(({ subject }) => subject)).toEqual([`The week at Firm ${number}: one thing to know`]);

    doneOf(await wantLetters(as(user), { rhythm: 'none' }));
    onDay('2020-07-03');
    await send();
    expect(letters()).toEqual([]);
    expect(await ledger()).toContainEqual(
      expect.objectContaining({ cause: 'renewal-open', state: 'shown', reason: 'no-letters-wanted' }),
    );
    expect(await told()).toContain('renewal-open');
  });

  test('letters come in the language that their reader has chosen, and how often is another wish', async () => {
    expect(doneOf(await wantLetters(as(user), { language: 'de' }))).toEqual({ rhythm: 'at-once', language: 'de' });
    onDay('2020-06-16');
    doneOf(await leaves('2020-06-20'));
    await send();
    expect(letters().map(({ text }) => text)).toEqual([expect.stringMatching(/^Guten Tag /)]);
    expect(doneOf(await wantLetters(as(user), { rhythm: 'weekly' }))).toEqual({ rhythm: 'weekly', language: 'de' });
  });

  const as = (id: string) => office.as({ kind: 'user', id, roles: [] });

  test('on a day there is one letter, and what comes about after it goes with the next one', async () => {
    doneOf(await leaves('2020-06-20'));
    await send();
    expect(letters().length).toBe(1);
    doneOf(await feedPeople(office, { ...partner, body: { people: [{ person: 'cy', left: '2020-06-30' }] } }));
    doneOf(
      await makeStatement(office, {
        ...partner,
        kind: 'award',
        body: { status: 'data', level: 'gold', from: '2019-10-01' },
      }),
    );
    await send();
    expect(letters()).toEqual([]);
    onDay('2020-06-16');
    await send();
    expect(letters().map(({ subject }) => subject)).toEqual(['Data is at risk']);
  });

  test('what is told on the home page is as it is now, also where its letter has gone or is still to go', async () => {
    doneOf(await credentialOf('cy', { item: 'A', earned: '2019-01-01' }));
    const award = { status: 'data', level: 'gold', from: '2019-10-01' };
    doneOf(await makeStatement(office, { ...partner, kind: 'award', body: award }));
    await send();
    expect(letters().map(({ subject }) => subject)).toEqual(['Data is at risk']);
    // The letter of the day has gone: what comes about after it waits for the next one.
    doneOf(await leaves('2020-06-20'));
    doneOf(await feedPeople(office, { ...partner, body: { people: [{ person: 'cy', left: '2020-06-25' }] } }));
    await send();
    const contents = async () =>
      (
        await withTenant(store.db, partner, (tx) =>
          tx.selectFrom('notices').select(['cause', 'content']).where('partner_id', '=', partner.partner).execute(),
        )
      ).filter(({ cause }) => cause === 'person-left' || cause === 'at-risk');
    const before = JSON.stringify(await contents());
    expect(before).toContain('"riskFrom":"2020-06-26"');
    expect(before).not.toContain('settledOn');

    doneOf(
      await feedPeople(office, {
        ...partner,
        body: { people: [{ person: 'di', name: 'Di Ro', joined: '2019-01-01' }] },
      }),
    );
    doneOf(await credentialOf('di', { item: 'A', earned: '2020-06-15' }));
    await workOutStanding({ ...office, reckoner: reckonerInThread }, partner);
    expect(JSON.stringify(await contents())).toContain('"settledOn":"2020-06-15"');
    expect(letters()).toEqual([]);
  });

  test('of many who leave by one sheet one thing is told', async () => {
    const people = Array.from({ length: 12 }, (_, index) => ({
      person: `p${index}`,
      name: `P ${index}`,
      joined: '2019-01-01',
    }));
    doneOf(await feedPeople(office, { ...partner, body: { people } }));
    for (const { person } of people) doneOf(await credentialOf(person, { item: 'B', earned: '2019-01-01' }));
    doneOf(
      await makeStatement(office, {
        ...partner,
        kind: 'award',
        body: { status: 'data', level: 'gold', from: '2019-10-01' },
      }),
    );
    await send();
    letters();
    onDay('2020-06-16');
    const left = people.map(({ person }) => ({ person, left: '2020-06-20' }));
    doneOf(await feedPeople(office, { ...partner, body: { people: left } }));
    await send();
    const [letter, ...more] = letters();
    expect(more).toEqual([]);
    expect(letter?.subject).toBe('With 12 people leaving, an award is worse off');
    expect(letter?.text).toContain('P 4 and 7 others.');
    expect(letter?.text).toContain('Data: at risk from 21 June 2020');
    expect((await ledger()).filter(({ cause, state }) => cause === 'person-left' && state === 'sent').length).toBe(12);
    expect(await told()).toEqual(['person-left']);
  });

  test('a letter that left just before the process was killed is the same letter again, and the others are not sent twice', async () => {
    await anAdministrator(`second-${partner.code}@example.org`);
    doneOf(await leaves('2020-06-20'));
    const real = smtpPost(mail.url, 'assay@vendor.example');
    let left = 0;
    const killed: Post = {
      send: async (letter) => {
        await real.send(letter);
        left += 1;
        if (left === 2) throw new Error('Killed before it was written down.');
      },
    };
    await expect(send(killed)).rejects.toThrow('Killed');
    const [first, twin] = letters();
    onDay('2020-06-16');
    await send();
    const again = letters();
    expect(again.length).toBe(1);
    expect(again[0]?.messageId).toBe(twin?.messageId);
    expect(again[0]?.to).toBe(twin?.to);
    expect(again[0]?.text).toBe(twin?.text);
    expect(first?.messageId).not.toBe(twin?.messageId);
  });

  test('letters say how they are stopped, by one press of the mail program and by no look at the link', async () => {
    doneOf(await leaves('2020-06-20'));
    await send();
    const [letter] = letters();
    const list = letter?.headers.get('list') as { unsubscribe?: { url?: string } } | undefined;
    const url = list?.unsubscribe?.url ?? '';
    expect(url).toBe(`${address}/letters/${stopSecret(secret, user)}`);
    expect(JSON.stringify([...(letter?.headers ?? [])])).toContain('List-Unsubscribe=One-Click');
    expect(letter?.text).toContain(url);

    const api = await anApi(office, {}, { secret });
    const path = new URL(url).pathname;
    const rhythm = async (): Promise<Rhythm | undefined> =>
      (await store.db.selectFrom('letter_preferences').select('rhythm').where('id', '=', user).executeTakeFirst())
        ?.rhythm;
    await api.inject({ method: 'GET', url: path });
    await api.inject({ method: 'HEAD', url: path });
    expect(await rhythm()).toBeUndefined();
    const wrong = await api.inject({ method: 'POST', url: `${path}x`, payload: 'List-Unsubscribe=One-Click' });
    expect([wrong.statusCode, await rhythm()]).toEqual([404, undefined]);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const pressed = await api.inject({ method: 'POST', url: path, headers, payload: 'List-Unsubscribe=One-Click' });
    expect([pressed.statusCode, await rhythm()]).toEqual([204, 'none']);
    await api.close();
    // The secret of one opens nothing of another.
    const [, signature] = stopSecret(secret, user).split('.');
    expect(await stopLetters(office, { secret, found: `${anId()}.${signature}` })).toMatchObject({ ok: false });
  });

  test('the turn of the day queues those alone of whom something is to be said, and after a crash the same', async () => {
    await send();
    const toTell = async () => {
      const asked = { programme: partner.programme, day: office.clock.today(), after: undefined, limit: 1_000 };
      const found = await withOffice(store.db, partner.programme, (tx) => partnersToTell(tx, asked));
      expect(await queueAllLetters(office, partner)).toBe(found.length);
      return found.includes(partner.partner);
    };
    expect(await toTell()).toBe(false);
    onDay('2020-07-03');
    expect([await toTell(), await toTell()]).toEqual([true, true]);
    await send();
    expect(await toTell()).toBe(false);
    const due = await withTenant(store.db, partner, (tx) => noticesToSend(tx, partner.partner, '2020-07-03'));
    expect(due).toEqual([]);
  });

  test('a change of the rules that leaves a partner safe is told once by letter and on the home page, with its own day', async () => {
    await send();
    letters();
    const changing = (id: string, gold: object) => {
      const [, ...others] = pack['competencies'] as readonly object[];
      const versions = [
        { id: '1', effective: '2000-01-01', levels: { gold: { people: 1, with: 'A' } } },
        { id, effective: '2020-08-01', announced: '2020-06-15', levels: { gold } },
      ];
      const { lifecycle, ...programme } = pack['programme'] as { readonly lifecycle: object };
      const tree = {
        ...pack,
        programme: { ...programme, lifecycle: { ...lifecycle, versionBinds: 'atRenewal' } },
        competencies: [aCompetency('web', {}, { name: 'Web', versions }), ...others],
      };
      const files = { 'pack.yaml': JSON.stringify(tree) };
      return publishCatalogue(office, { programme: partner.programme, label: id, files });
    };
    doneOf(await changing('2', { people: 1, with: { any: ['A', 'C'] } }));
    await send();
    const [letter, ...more] = letters();
    expect(more).toEqual([]);
    expect(letter?.subject).toBe('The rules of Web change for you on 1 September 2020');
    expect(letter?.text).toContain('C now counts as well. This is easier.');
    expect(letter?.text).toContain('You are safe by it: as of 15 June 2020');
    // Where nothing is missing, nothing is said of what closes a gap.
    expect(letter?.text).toContain('The standing says by what and by whom the requirement is met.');
    expect(letter?.text).not.toContain('gap');
    expect(await told()).toEqual(['rules-change']);
    await send();
    expect(letters()).toEqual([]);

    // A newer one is told anew, and what was said of the other is over; it stops to be told on the day on which it binds.
    doneOf(await changing('3', { people: 1, with: { any: ['A', 'D'] } }));
    onDay('2020-06-16');
    await send();
    expect(letters().map(({ text }) => text.includes('the text 3 binds you'))).toEqual([true]);
    expect((await shortly()).filter((one) => one.startsWith('rules-change'))).toEqual([
      'rules-change 0 2020-06-15 sent over',
      'rules-change 0 2020-06-16 sent',
    ]);
    onDay('2020-09-01');
    await send();
    expect(await told()).not.toContain('rules-change');
  });
});
