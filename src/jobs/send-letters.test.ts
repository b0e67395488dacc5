import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aMailServer, type MailServer } from '../../test/builders/a-mail-server.ts';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anId, anOffice, atPartner, doneOf, type Office } from '../../test/builders/an-office.ts';
import { reckonerInThread } from '../../test/builders/reckoner-in-thread.ts';
import { addPerson } from '../actions/add-person.ts';
import type { Context } from '../actions/context.ts';
import { endPerson } from '../actions/end-person.ts';
import { importPartner } from '../actions/import-partner.ts';
import { feedPeople } from '../actions/imports/feed-people.ts';
import { makeStatement } from '../actions/make-statement.ts';
import { listNotices } from '../actions/notices/list-notices.ts';
import { changeRole } from '../actions/roles/change-role.ts';
import { listRoles } from '../actions/roles/list-roles.ts';
import { holdCredential } from '../actions/wallets/hold-credential.ts';
import { linkWallet } from '../actions/wallets/link-wallet.ts';
import { unlinkWallet } from '../actions/wallets/unlink-wallet.ts';
import type { Post } from '../mail/post.ts';
import { smtpPost } from '../mail/smtp-post.ts';
import { addRole, closeRole } from '../store/sign-in/role-assignments.ts';
import { addUser } from '../store/sign-in/users.ts';
import type { Store } from '../store/store.ts';
import { type Tenant, withTenant } from '../store/tenant.ts';
import { sendLetters } from './send-letters.ts';

const secret = 'the secret of a test';
/** The window of the renewal on 1 September has not opened yet, so that nothing else is to be said. */
const lifecycle = { enforcement: 'atRenewal', window: { opens: { days: -30 }, closes: { days: 0 } } };
const pack = aPack({
  competencies: [
    aCompetency('web', { gold: { people: 1, with: 'A' } }, { lifecycle }),
    aCompetency('data', { gold: { people: 1, with: 'B' } }, { lifecycle }),
    // At risk from its first day: three are asked for, and one is there.
    aCompetency('apps', { gold: { people: 3, with: 'D' } }, { lifecycle }),
  ],
});

describe.each(engineKinds)('a partner that loses somebody hears of it, over %s', (kind) => {
  let store: Store;
  let office: Office;
  let mail: MailServer;
  let number = 0;
  let partner: Tenant & { readonly code: string };
  let email: string;
  let ann: Context;

  const aUser = async (mailOf: string, language: 'en' | 'de' = 'en') => {
    const id = anId();
    await addUser(store.db, { id, email: mailOf, name: 'Somebody', language, now: office.clock.now() });
    await store.engine.run('update users set email_verified = true where id = $1', [id]);
    return id;
  };
  const anAdministrator = async (at: Tenant, mailOf: string, language: 'en' | 'de', role = 'partner-administrator') => {
    const user = await aUser(mailOf, language);
    const held = { id: anId(), ...at, user, role, from: office.clock.now(), grantedBy: null, invitation: null };
    await store.db.transaction().execute((tx) => addRole(tx, held));
  };
  const aPartner = async (held = ['web', 'data']): Promise<typeof partner> => {
    const code = `partner-${number++}`;
    const { programme } = office;
    const award = (status: string) => ({ status, level: 'gold', from: '2019-09-01' });
    const tree = {
      ...{ partner: code, name: `Firm ${number}`, claims: ['web/gold', 'data/gold'] },
      people: [
        { id: 'bo', name: 'Bo', credentials: ['B'] },
        { id: 'cy' },
        { id: 'dee', name: 'Dee', credentials: ['D'] },
      ],
      statuses: held.map(award),
    };
    const { partner: id } = doneOf(await importPartner(office, { programme, tree }));
    const body = { code: 'ann', name: 'Ann Lee', email, affiliations: [{ type: 'employee' }] };
    doneOf(await addPerson(office, { programme, partner: id, body }));
    const at = { programme, partner: id };
    await anAdministrator(at, `de-${code}@example.org`, 'de');
    await anAdministrator(at, `en-${code}@example.org`, 'en');
    await anAdministrator(at, `member-${code}@example.org`, 'en', 'partner-member');
    return { ...at, code };
  };
  const ledger = ({ programme, partner: id }: Tenant = partner) =>
    withTenant(store.db, { programme, partner: id }, (tx) =>
      tx
        .selectFrom('notices')
        .select(['id', 'cause', 'state', 'reason', 'since', 'revision', 'content'])
        .where('partner_id', '=', id)
        .where('cause', 'in', ['link-ended', 'person-left'])
        .orderBy('id')
        .execute(),
    );
  const send = async (of: Tenant = partner, post: Post = smtpPost(mail.url, 'assay@vendor.example')) => {
    const work = sendLetters({
      context: { ...office, reckoner: reckonerInThread },
      ...{ post, address: 'https://partners.vendor.example', secret },
    });
    await work({ programme: of.programme, partner: of.partner });
  };
  const letters = () =>
    mail.received.splice(0).map(({ to, subject, text }) => ({
      to: Array.isArray(to) ? to.map((one) => one.text).join() : to?.text,
      subject,
      text: text?.replaceAll('\u00a0', ' ') ?? '',
    }));
  const link = async (to = partner, dissolve = false) =>
    doneOf(await linkWallet(ann, { programme: 'acme', partner: to.code, dissolve })).id;
  const told = async (of = partner) =>
    doneOf(await listNotices(office.as(atPartner(of.programme, of.partner)), of)).notices;

  beforeAll(async () => {
    mail = await aMailServer();
    store = await aStore(kind);
    office = await anOffice(store, pack);
  });
  beforeEach(async () => {
    email = `ann-${number}@example.org`;
    const id = await aUser(email);
    ann = office.as({ kind: 'user', id, roles: [{ kind: 'person', person: id }] });
    partner = await aPartner();
    doneOf(await holdCredential(ann, { programme: 'acme', item: 'A', earned: '2019-05-01' }));
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
    await mail.close();
  });

  test('where a link ends: each administrator once, in the own language, with what, why, until when and one link', async () => {
    doneOf(await unlinkWallet(ann, await link()));
    expect(await ledger()).toMatchObject([{ cause: 'link-ended', state: 'planned', since: '2020-06-15', revision: 1 }]);
    expect(await told()).toEqual([]);
    await send();
    const [de, en, ...others] = letters().sort((a, b) => String(a.to).localeCompare(String(b.to)));
    expect(others).toEqual([]);
    expect(de).toMatchObject({
      to: `de-${partner.code}@example.org`,
      subject: 'Ann Lee teilt keine Nachweise mehr mit Ihnen',
      text: expect.stringMatching(
        /Seit 15\. Juni 2020 .*Was nicht mehr zählt: A\..*web: gefährdet, gehalten bis zum 1\. September 2020/s,
      ),
    });
    expect(en?.to).toBe(`en-${partner.code}@example.org`);
    expect(en?.text).toContain('web: at risk, held until 1 September 2020 if nobody does anything.');
    expect(en?.text).not.toContain('data');
    expect(en?.text.match(/https:\S+/g)).toEqual([
      `https://partners.vendor.example/programmes/acme/partners/${partner.code}/standing`,
      expect.stringMatching(/^https:\/\/partners\.vendor\.example\/letters\/\S+$/),
    ]);
    expect(await ledger()).toMatchObject([{ state: 'sent', reason: null }]);
    expect(await told()).toMatchObject([
      {
        cause: 'link-ended',
        state: 'sent',
        people: [{ code: 'ann', name: 'Ann Lee' }],
        content: { credentials: ['A'] },
      },
    ]);
    await send();
    expect(letters()).toEqual([]);
    // Ids and codes alone, so that no erasure has to look.
    expect(JSON.stringify((await ledger())[0]?.content)).not.toMatch(/Ann|Lee|example/);
  });

  test('where a new link dissolves the old one, the partner that loses hears of it and the other does not', async () => {
    await link();
    const other = await aPartner();
    await link(other, true);
    await send();
    await send(other);
    expect(
      letters()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['de', 'en'].map((one) => `${one}-${partner.code}@example.org`));
    expect([(await told()).length, await ledger(other)]).toEqual([1, []]);
  });

  test('what is solved before it is sent is withdrawn, and what comes about again is another revision', async () => {
    doneOf(await unlinkWallet(ann, await link()));
    const again = await link();
    await send();
    expect([letters(), await told()]).toEqual([[], []]);
    expect(await ledger()).toMatchObject([{ state: 'withdrawn', reason: 'solved-before' }]);
    doneOf(await unlinkWallet(ann, again));
    doneOf(await unlinkWallet(ann, await link()));
    expect(await ledger()).toMatchObject([
      { state: 'withdrawn', revision: 1 },
      { state: 'superseded', reason: 'newer-notice', revision: 2 },
      { state: 'planned', revision: 3 },
    ]);
    await send();
    expect(letters().length).toBe(2);
  });

  test('where somebody leaves, it is told if an award hangs on it, and withdrawn if not', async () => {
    await link();
    doneOf(await endPerson(office, { ...partner, person: 'cy', last: '2020-06-30' }));
    await send();
    expect(letters()).toEqual([]);
    expect(await ledger()).toMatchObject([{ cause: 'person-left', state: 'withdrawn', reason: 'nothing-hangs-on-it' }]);
    doneOf(await endPerson(office, { ...partner, person: 'bo', last: '2020-06-30' }));
    await send();
    const texts = letters();
    expect(texts.length).toBe(2);
    expect(texts.map(({ text }) => text).join()).toContain(
      'data: at risk from 1 July 2020, held until 1 September 2020',
    );
    expect(await told()).toMatchObject([
      { cause: 'person-left', since: '2020-07-01', content: { credentials: ['B'] } },
    ]);
  });

  test('where somebody leaves whose award is at risk either way, it is told if it takes more to be kept now', async () => {
    partner = await aPartner(['apps']);
    doneOf(await endPerson(office, { ...partner, person: 'dee', last: '2020-06-30' }));
    await send();
    const [de, en] = letters()
      .filter(({ subject }) => /Dee/.test(subject ?? ''))
      .sort((a, b) => String(a.to).localeCompare(String(b.to)));
    expect(en).toMatchObject({
      subject: 'With Dee leaving, an award is harder to keep',
      text: expect.stringContaining(
        'apps: at risk either way, but to keep it takes 3 exams or assessments now, and not only 2 exams or assessments.',
      ),
    });
    expect(de?.subject).toBe('Mit dem Weggang von Dee ist eine Auszeichnung schwerer zu behalten');
    expect((await told()).filter(({ cause }) => cause === 'person-left')).toMatchObject([
      { content: { awards: [{ competency: 'apps', gap: { before: { exams: 2 }, after: { exams: 3 } } }] } },
    ]);
  });

  test('where a leaver comes from the partner’s own system, it is told alike, and of who stays nothing', async () => {
    await link();
    const people = [
      { person: 'bo', left: '2020-06-30' },
      { person: 'ann', name: 'Ann Li' },
    ];
    doneOf(await feedPeople(office, { ...partner, body: { people } }));
    expect(await ledger()).toMatchObject([{ cause: 'person-left', state: 'planned', since: '2020-07-01' }]);
    await send();
    expect(letters().length).toBe(2);
    expect(await told()).toMatchObject([{ people: [{ code: 'bo' }], content: { credentials: ['B'] } }]);
    // That somebody who has left was something else is no other leaving.
    doneOf(await feedPeople(office, { ...partner, body: { people: [{ person: 'bo', country: 'DE' }] } }));
    expect((await ledger()).length).toBe(1);
  });

  test('that somebody leaves is withdrawn where the last day is corrected before it is sent', async () => {
    await link();
    doneOf(await endPerson(office, { ...partner, person: 'bo', last: '2020-06-30' }));
    const body = { type: 'employee', from: '2020-07-01' };
    doneOf(await makeStatement(office, { ...partner, kind: 'affiliation', person: 'bo', body }));
    await send();
    expect(letters()).toEqual([]);
    expect((await ledger())[0]).toMatchObject({ state: 'withdrawn', reason: 'solved-before' });
  });

  test('a letter that could not go is told as failed, and tried again goes to those alone who have not got it', async () => {
    doneOf(await unlinkWallet(ann, await link()));
    const real = smtpPost(mail.url, 'assay@vendor.example');
    let tries = 0;
    const broken: Post = {
      send: async (letter) => {
        tries += 1;
        if (tries === 2) throw new Error('The mail server hung up.');
        await real.send(letter);
      },
    };
    await expect(send(partner, broken)).rejects.toThrow('hung up');
    const first = letters();
    expect(first.length).toBe(1);
    expect(await told()).toMatchObject([{ state: 'failed' }]);
    await send();
    const second = letters();
    expect(second.length).toBe(1);
    expect(second[0]?.to).not.toBe(first[0]?.to);
    expect(await ledger()).toMatchObject([{ state: 'sent', reason: null }]);
  });

  test('where there was nobody to tell, whoever administers the partner next is told', async () => {
    await store.db.transaction().execute(async (tx) => {
      const held = tx.selectFrom('role_assignments').selectAll().where('partner_id', '=', partner.partner);
      for (const { id, role } of await held.execute())
        if (role === 'partner-administrator') await closeRole(tx, id, office.clock.now());
    });
    doneOf(await unlinkWallet(ann, await link()));
    await send();
    expect(letters()).toEqual([]);
    expect(await ledger()).toMatchObject([{ state: 'failed', reason: 'nobody-to-tell' }]);
    await store.engine.run(`delete from queue.job where name = 'letters'`);
    const { roles } = doneOf(await listRoles(office, { programme: partner.programme, partner: partner.partner }));
    const member = roles.find(({ role }) => role === 'partner-member');
    const byAUser = office.as({ kind: 'user', id: await aUser('office@example.org'), roles: office.actor.roles });
    doneOf(await changeRole(byAUser, { id: member?.id ?? '', role: 'partner-administrator' }));
    const { rows } = await store.engine.run(`select data from queue.job where name = 'letters'`);
    expect(rows).toEqual([{ data: { programme: partner.programme, partner: partner.partner } }]);
    await send();
    expect(letters().map(({ to }) => to)).toEqual([`member-${partner.code}@example.org`]);
    expect(await ledger()).toMatchObject([{ state: 'sent', reason: null }]);
  });

  test('is read by its administrators and by the office, and by nobody else', async () => {
    doneOf(await unlinkWallet(ann, await link()));
    await send();
    letters();
    const refusedTo = async (actor: Parameters<Office['as']>[0]) => {
      const result = await listNotices(office.as(actor), partner);
      return result.ok ? result.value.notices.length : result.refusal.kind;
    };
    const { programme, partner: id } = partner;
    expect(await refusedTo(atPartner(programme, id))).toBe(1);
    expect(await refusedTo(office.actor)).toBe(1);
    expect(await refusedTo(atPartner(programme, id, 'partner-member'))).toBe('not-allowed');
    expect(await refusedTo(atPartner(programme, anId()))).toBe('not-found');
    expect(await refusedTo(ann.actor)).toBe('not-found');
  });
});
