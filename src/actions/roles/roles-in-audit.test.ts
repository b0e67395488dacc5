import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../../test/builders/a-store.ts';
import { anId, anOffice, doneOf, inOffice, type Office } from '../../../test/builders/an-office.ts';
import type { Chain } from '../../domain/audit/chain.ts';
import { day } from '../../domain/time/day.ts';
import { addRole } from '../../store/sign-in/role-assignments.ts';
import { addUser } from '../../store/sign-in/users.ts';
import type { Store } from '../../store/store.ts';
import type { Actor } from '../actor.ts';
import { enrolPartner } from '../enrol-partner.ts';
import { createKey } from '../keys/create-key.ts';
import { revokeKey } from '../keys/revoke-key.ts';
import { listAudit } from '../list-audit.ts';
import { moveBusinessDay } from '../move-business-day.ts';
import { setUp } from '../set-up.ts';
import { verifyAudit } from '../verify-audit.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { changeRole } from './change-role.ts';
import { endRole } from './end-role.ts';
import { invitationLetter } from './invitation-letter.ts';
import { inviteToOffice } from './invite-to-office.ts';
import { inviteToPartner } from './invite-to-partner.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

const pack = aPack({ competency: aCompetency('web', { gold: { people: 1, with: 'A' } }) });

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let manager: Actor & { kind: 'user' };
  let partner: string;
  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    manager = office.actor as typeof manager;
    await somebody('manager@example.org', manager.id);
    const own = { id: anId(), programme: office.programme, partner: null, user: manager.id, role: 'programme-manager' };
    const from = office.clock.now();
    await store.db.transaction().execute((tx) => addRole(tx, { ...own, from, grantedBy: null, invitation: null }));
    const enrolled = await enrolPartner(office, { programme: office.programme, tree: { partner: 'own' } });
    partner = doneOf(enrolled).partner;
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  const somebody = async (email: string, id = anId()) => {
    await addUser(store.db, { id, email, name: 'Zwiebelturm', language: 'en', now: office.clock.now() });
    await store.engine.run('update users set email_verified = true where id = $1', [id]);
    return id;
  };
  const accept = async (invitation: string, user: string) => {
    const letter = await invitationLetter(office, invitation);
    expect(letter?.programme).toBe('Acme Partner Circle');
    const context = office.as({ kind: 'user', id: user, roles: [] });
    for (let time = 0; time < 2; time++) doneOf(await acceptInvitation(context, letter?.token ?? ''));
  };
  /** What was recorded since, the oldest first, as [action, kinds touched]; and nowhere is a name or an address. */
  const recordedIn = async (chain: Chain, work: () => Promise<unknown>) => {
    const number = async () => doneOf(await listAudit(office, { chain })).entries[0]?.number ?? 0;
    const before = await number();
    await work();
    const { entries } = doneOf(await listAudit(office, { chain }));
    expect(JSON.stringify(entries)).not.toMatch(/example\.org|Zwiebelturm/);
    expect(doneOf(await verifyAudit(office, { programme: office.programme })).flaws).toEqual([]);
    return entries
      .filter((one) => one.number > before)
      .reverse()
      .map(({ action, touched, by }) => [action, touched.map((one) => one.kind).join(' '), by.id]);
  };

  test.each(['office', 'partner'] as const)(
    'who comes, changes and goes in the %s is recorded there by ids alone',
    async (place) => {
      const { programme } = office;
      const email = `${place}@example.org`;
      const user = await somebody(email);
      const chain: Chain =
        place === 'office' ? { kind: 'programme', programme } : { kind: 'partner', programme, partner };
      const invite = async () => {
        const wanted = { programme, email, language: 'en' } as const;
        const invited =
          place === 'office'
            ? await inviteToOffice(office, { ...wanted, role: 'expert' })
            : await inviteToPartner(office, { ...wanted, partner, role: 'partner-member' });
        return doneOf(invited).id;
      };
      const recorded = await recordedIn(chain, async () => {
        const first = await invite();
        for (let time = 0; time < 2; time++) doneOf(await withdrawInvitation(office, first));
        await invite();
        await accept(await invite(), user);
        const held = await store.db.selectFrom('role_assignments').select('id').where('user_id', '=', user).execute();
        const role = place === 'office' ? 'auditor' : 'partner-administrator';
        const changed = doneOf(await changeRole(office, { id: held[0]?.id ?? '', role }));
        for (let time = 0; time < 2; time++) doneOf(await endRole(office, changed.id));
      });
      expect(recorded).toEqual([
        ['invite', 'invitation', manager.id],
        ['withdraw-invitation', 'invitation', manager.id],
        ['invite', 'invitation', manager.id],
        ['invite', 'invitation invitation', manager.id],
        ['accept-invitation', 'invitation role', user],
        ['change-role', 'role role', manager.id],
        ['end-role', 'role', manager.id],
      ]);
    },
  );

  test('a key is recorded wherever it works, once when it is made and once when it ends', async () => {
    const { programme } = office;
    const roles = [
      { kind: 'office', role: 'programme-manager', programme },
      { kind: 'office', role: 'auditor', programme },
      { kind: 'partner', role: 'partner-member', programme, partner },
    ] as const;
    const context = office.as({ ...manager, roles });
    const made = async () => {
      const wanted = { name: 'Key of Zwiebelturm', scopes: ['read'] as const, days: 1 };
      const { id } = doneOf(await createKey(context, { ...wanted, scopes: ['read'], roles: [...roles] }));
      for (let time = 0; time < 2; time++) doneOf(await revokeKey(context, id));
    };
    for (const chain of [
      { kind: 'programme', programme },
      { kind: 'partner', programme, partner },
    ] as const)
      expect(await recordedIn(chain, made)).toEqual([
        ['create-key', 'key', manager.id],
        ['revoke-key', 'key', manager.id],
      ]);
  });

  test('setting up and moving the day of a demo are recorded in the programme', async () => {
    const wanted = { programme: 'fresh', email: 'first@example.org', language: 'de' } as const;
    const { programme } = doneOf(await setUp(office, wanted));
    await moveBusinessDay(office, day('2017-11-15'));
    await moveBusinessDay(office, day('2017-12-01'));
    const context = office.as(inOffice(programme));
    const { entries } = doneOf(await listAudit(context, { chain: { kind: 'programme', programme } }));
    expect(entries.map(({ action, by }) => [action, by.kind])).toEqual([
      ['move-business-day', 'system'],
      ['begin-demo', 'system'],
      ['set-up', 'system'],
    ]);
    expect(entries[0]?.touched[0]?.content).toEqual({
      kind: 'kept',
      value: { before: '2017-11-15', after: '2017-12-01' },
    });
    expect(JSON.stringify(entries)).not.toContain('example.org');
    expect(doneOf(await verifyAudit(context, { programme })).flaws).toEqual([]);
  });

  test('roles that are given while others write about the partner wait, and nobody is given up', async () => {
    const { programme } = office;
    const invites = Array.from({ length: 12 }, (_, number) =>
      inviteToPartner(office, {
        programme,
        partner,
        role: 'partner-member',
        email: `m${number}@example.org`,
        language: 'en',
      }),
    );
    const keys = Array.from({ length: 12 }, () =>
      createKey(office, { name: 'k', scopes: ['read'], roles: [...manager.roles], days: 1 }),
    );
    const enrolments = Array.from({ length: 12 }, (_, number) =>
      enrolPartner(office, { programme, tree: { partner: `more-${number}` } }),
    );
    for (const one of await Promise.all<{ ok: boolean }>([...invites, ...keys, ...enrolments]))
      expect(one.ok).toBe(true);
    expect(doneOf(await verifyAudit(office, { programme })).flaws).toEqual([]);
  });
});
