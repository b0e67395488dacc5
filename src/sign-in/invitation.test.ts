import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aSignIn, type SignInTried, signInAddress } from '../../test/builders/a-sign-in.ts';
import { engineKinds } from '../../test/builders/a-store.ts';
import type { Actor } from '../actions/actor.ts';
import { acceptInvitation } from '../actions/roles/accept-invitation.ts';
import { changeRole } from '../actions/roles/change-role.ts';
import { endRole } from '../actions/roles/end-role.ts';
import { inviteToOffice } from '../actions/roles/invite-to-office.ts';
import { inviteToPartner } from '../actions/roles/invite-to-partner.ts';
import { listRoles } from '../actions/roles/list-roles.ts';
import { lookAtInvitation } from '../actions/roles/look-at-invitation.ts';
import { withdrawInvitation } from '../actions/roles/withdraw-invitation.ts';
import { setUp } from '../actions/set-up.ts';
import { sendLetter } from '../jobs/send-letter.ts';
import { smtpPost } from '../mail/smtp-post.ts';
import { newId } from '../store/new-id.ts';
import { withOffice } from '../store/tenant.ts';

const password = 'correct horse battery';

describe.each(engineKinds)('invitations on %s', (kind) => {
  let tried: SignInTried;
  let programme = '';
  let manager: Actor;
  const partner = newId(Date.now());
  beforeAll(async () => {
    tried = await aSignIn(kind);
    const post = smtpPost(tried.mail.url, 'Assay <assay@vendor.example>');
    await tried.queue.work('letter', sendLetter({ context: tried.context(), post, address: signInAddress }));
    const asked = { programme: 'mpn', email: 'maria@vendor.example', language: 'en' } as const;
    const lost = await setUp(tried.context(), asked);
    const made = await setUp(tried.context(), asked);
    if (!lost.ok || !made.ok) throw new Error('It was not set up.');
    programme = made.value.programme;
    expect(await signUp(lost.value.token)).toMatchObject({ ok: false, refusal: { code: 'invitation-withdrawn' } });
    expect(await signUp(made.value.token, 'Maria <b>Muster</b>')).toMatchObject({ ok: true });
    manager = await actor('maria@vendor.example');
    await withOffice(tried.store.db, programme, (tx) =>
      tx
        .insertInto('partners')
        .values({
          programme_id: programme,
          partner_id: partner,
          code: 'alpen',
          name: 'Alpenblick & Söhne',
          created_at: tried.clock.now(),
        })
        .execute(),
    );
  });
  afterAll(async () => {
    expect(tried.failures).toEqual([]);
    await tried.close();
  });

  const signUp = (token: string, name = 'Somebody') =>
    tried.signIn.signUpInvited({ token, name, password }, '192.0.2.9');
  const actor = async (email: string): Promise<Actor> => {
    const browser = tried.browser();
    expect((await browser.post('/api/auth/sign-in/email', { email, password })).status).toBe(200);
    return (await tried.signIn.actorOf(browser.headers)) as Actor;
  };
  const letter = async (email: string, after = 0) => {
    const letters = () => tried.mail.received.filter((one) => !Array.isArray(one.to) && one.to?.text === email);
    await expect.poll(() => letters().length).toBeGreaterThan(after);
    const newest = letters().at(-1);
    const token = decodeURIComponent(/#token=(\S+)/.exec(newest?.text ?? '')?.[1] ?? '');
    return { subject: newest?.subject, text: newest?.text, html: String(newest?.html), token };
  };
  const toOffice = (by: Actor, email: string, role: 'expert' | 'programme-manager' | 'account-manager' = 'expert') =>
    inviteToOffice(tried.context(by), { programme, role, email, language: 'en' });

  test('the first manager is made once', async () => {
    expect(manager.roles).toContainEqual({ kind: 'office', role: 'programme-manager', programme });
    const again = await setUp(tried.context(), { programme: 'mpn', email: 'other@vendor.example', language: 'en' });
    expect(again).toEqual({
      ok: false,
      refusal: { kind: 'conflict', code: 'set-up-already', values: { programme: 'mpn' } },
    });
  });

  test('who is invited by mail signs up by the link, is signed in without a second letter, and has the role', async () => {
    const email = 'erik@vendor.example';
    expect(await toOffice(manager, email)).toMatchObject({ ok: true });
    const { subject, text, html, token } = await letter(email);
    expect(subject).toBe('You are invited to mpn on Assay');
    expect(text).toContain('Maria <b>Muster</b> invites you to work for mpn as programme expert.');
    expect(html).toContain('Maria &lt;b&gt;Muster&lt;/b&gt;');
    // The page says what the letter says.
    const shown = await lookAtInvitation(tried.context(), token);
    const inOffice = { email, role: 'expert', programme: 'mpn', invitedBy: 'Maria <b>Muster</b>' };
    expect(shown).toMatchObject({ ok: true, value: inOffice });
    expect(shown.ok && 'partner' in shown.value).toBe(false);
    expect(await signUp('a guess')).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
    expect(await signUp(token, 'Erik')).toMatchObject({ ok: true });
    const erik = await actor(email);
    expect(erik.roles).toContainEqual({ kind: 'office', role: 'expert', programme });
    const again = await acceptInvitation(tried.context(erik), token);
    expect(again).toEqual({ ok: true, value: { kind: 'office', role: 'expert', programme } });
    expect(await acceptInvitation(tried.context(manager), token)).toMatchObject({ ok: false });
    expect(await signUp(token)).toMatchObject({ ok: false, refusal: { code: 'invitation-accepted' } });
  });

  test('the secret of the link rests neither in the queue nor in the database', async () => {
    const email = 'secret@vendor.example';
    await toOffice(manager, email);
    const { token } = await letter(email);
    const { rows } = await tried.store.engine.run('select data, output from queue.job');
    const kept = await tried.store.engine.run('select * from invitations');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify([rows, kept.rows])).not.toContain(token);
  });

  test('who has signed up before signs in and accepts; nobody else can, and taking it twice at a time gives one role', async () => {
    const email = 'maria@vendor.example';
    const known = await inviteToPartner(tried.context(manager), {
      programme,
      partner,
      role: 'partner-administrator',
      email,
      language: 'de',
    });
    expect(known).toMatchObject({ ok: true });
    const { subject, token } = await letter(email);
    expect(subject).toBe('Einladung zu Alpenblick & Söhne auf Assay');
    const atPartner = { partner: 'Alpenblick & Söhne', role: 'partner-administrator' };
    expect(await lookAtInvitation(tried.context(), token)).toMatchObject({ value: atPartner });
    expect(await signUp(token)).toMatchObject({ ok: false, refusal: { code: 'sign-in-first' } });
    const erik = await actor('erik@vendor.example');
    const taken = await acceptInvitation(tried.context(erik), token);
    expect(taken).toMatchObject({ ok: false, refusal: { code: 'invitation-of-another-address' } });
    expect(await acceptInvitation(tried.context(), token)).toMatchObject({ refusal: { kind: 'not-signed-in' } });
    const both = await Promise.all([1, 2].map(() => acceptInvitation(tried.context(manager), token)));
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const listed = await listRoles(tried.context(manager), { programme, partner });
    expect(listed).toMatchObject({ ok: true, value: { roles: [{ role: 'partner-administrator', email }] } });
  });

  test('one that is withdrawn, has expired, or comes from somebody who has left, opens nothing', async () => {
    const invited = await toOffice(manager, 'withdrawn@vendor.example');
    const withdrawn = await letter('withdrawn@vendor.example');
    if (invited.ok) await withdrawInvitation(tried.context(manager), invited.value.id);
    expect(await signUp(withdrawn.token)).toMatchObject({ refusal: { code: 'invitation-withdrawn' } });

    await toOffice(manager, 'second@vendor.example', 'programme-manager');
    await signUp((await letter('second@vendor.example')).token, 'Second');
    const second = await actor('second@vendor.example');
    await toOffice(second, 'friend@vendor.example');
    const friend = await letter('friend@vendor.example');
    const roles = await listRoles(tried.context(manager), { programme, partner: null });
    const held = roles.ok ? roles.value.roles.find(({ email }) => email === 'second@vendor.example') : undefined;
    expect(await endRole(tried.context(manager), held?.id ?? '')).toMatchObject({ ok: true });
    expect(await signUp(friend.token)).toMatchObject({ refusal: { code: 'inviter-may-no-longer' } });

    await toOffice(manager, 'late@vendor.example');
    const late = await letter('late@vendor.example');
    tried.clock.forward(7 * 24 * 60 * 60 * 1000);
    expect(await signUp(late.token)).toMatchObject({ refusal: { code: 'invitation-expired' } });
  });

  test('a role ends at its instant, a change begins at it, and the last manager stays', async () => {
    const roles = await listRoles(tried.context(manager), { programme, partner: null });
    const of = (email: string) => (roles.ok ? roles.value.roles.find((one) => one.email === email)?.id : '') ?? '';
    const changed = await changeRole(tried.context(manager), { id: of('erik@vendor.example'), role: 'auditor' });
    expect(changed).toMatchObject({ ok: true, value: { kind: 'office', role: 'auditor' } });
    const erik = await actor('erik@vendor.example');
    expect(erik.roles.filter(({ kind: one }) => one === 'office')).toEqual([
      { kind: 'office', role: 'auditor', programme },
    ]);
    expect(await endRole(tried.context(erik), of('maria@vendor.example'))).toMatchObject({
      refusal: { kind: 'not-allowed' },
    });
    for (const attempt of [
      endRole(tried.context(manager), of('maria@vendor.example')),
      changeRole(tried.context(manager), { id: of('maria@vendor.example'), role: 'expert' }),
    ])
      expect(await attempt).toMatchObject({ ok: false, refusal: { code: 'last-programme-manager' } });
    const misplaced = { id: of('maria@vendor.example'), role: 'partner-member' } as const;
    expect(await changeRole(tried.context(manager), misplaced)).toMatchObject({
      refusal: { code: 'role-of-another-place' },
    });
    if (changed.ok) expect(await endRole(tried.context(erik), changed.value.id)).toMatchObject({ ok: true });
    expect((await actor('erik@vendor.example')).roles).toEqual([{ kind: 'person', person: expect.any(String) }]);
  });
});
