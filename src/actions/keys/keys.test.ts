import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aSignIn, type SignInTried } from '../../../test/builders/a-sign-in.ts';
import { engineKinds } from '../../../test/builders/a-store.ts';
import { newId } from '../../store/new-id.ts';
import { addRole, closeRole } from '../../store/sign-in/role-assignments.ts';
import { addUser } from '../../store/sign-in/users.ts';
import type { RoleHeld } from '../actor.ts';
import { actorOfUser } from '../actor-of.ts';
import { createKey, KeyWanted } from './create-key.ts';
import { listKeys } from './list-keys.ts';
import { revokeKey } from './revoke-key.ts';

const day = 24 * 60 * 60 * 1000;

describe.each(engineKinds)('keys on %s', (kind) => {
  let tried: SignInTried;
  const [programme, user, other, assignment] = [1, 2, 3, 4].map(() => newId(Date.now())) as [
    string,
    string,
    string,
    string,
  ];
  const expert: RoleHeld = { kind: 'office', role: 'expert', programme };
  const auditor: RoleHeld = { kind: 'office', role: 'auditor', programme };
  beforeAll(async () => {
    tried = await aSignIn(kind);
    const now = tried.clock.now();
    await tried.store.engine.run(`insert into programmes (id, code, created_at) values ('${programme}', 'mpn', now())`);
    for (const [id, email] of [
      [user, 'kim@example.com'],
      [other, 'lee@example.com'],
    ] as const)
      await addUser(tried.store.db, { id, email, name: email, language: 'en', now });
    await tried.store.db.transaction().execute(async (tx) => {
      const of = { programme, partner: null, user, from: now, grantedBy: null, invitation: null };
      await addRole(tx, { ...of, id: assignment, role: 'expert' });
      await addRole(tx, { ...of, id: newId(Date.now()), role: 'auditor' });
    });
  });
  afterAll(() => tried.close());

  const as = async (id = user) => tried.context(await actorOfUser(tried.store, id, tried.clock.now()));
  const make = async (also: Partial<KeyWanted> = {}) => {
    const made = await createKey(await as(), { name: 'CI', scopes: ['read'], roles: [expert], days: 30, ...also });
    if (!made.ok) throw new Error('The key was not made.');
    return made.value;
  };
  const actorOf = (secret: string, scheme = 'Bearer') =>
    tried.signIn.actorOf(new Headers({ authorization: `${scheme} ${secret}` }));

  test('a key acts with what it was made for, and not with all that its holder has', async () => {
    const { id, secret } = await make();
    expect(await actorOf(secret)).toEqual({ kind: 'key', id, roles: [expert], scopes: ['read'] });
  });

  test('a wrong key is nobody, also beside the cookie of somebody who is signed in', async () => {
    const { secret } = await make();
    const wrong = `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`;
    for (const answer of [actorOf(wrong), actorOf(secret, 'Basic'), actorOf(''), actorOf('assay_')])
      expect(await answer).toBeUndefined();
  });

  test('its secret is shown once and kept as a hash', async () => {
    const { id, secret, prefix } = await make();
    const { rows } = await tried.store.engine.run('select * from api_keys');
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(secret.startsWith(prefix)).toBe(true);
    expect(prefix).toHaveLength(12);
    await actorOf(secret);
    const listed = await listKeys(await as());
    const own = listed.ok ? listed.value.find((one) => one.id === id) : undefined;
    expect(own).toMatchObject({
      prefix,
      scopes: ['read'],
      roles: [expert],
      lastUsedAt: expect.any(String),
      revokedAt: null,
    });
    expect(JSON.stringify(listed)).not.toContain(secret);
    expect(await listKeys(await as(other))).toEqual({ ok: true, value: [] });
  });

  test('it is refused what its maker does not hold, and a key makes, lists and revokes none', async () => {
    const more = {
      name: 'More',
      scopes: ['write' as const],
      roles: [{ ...expert, role: 'programme-manager' as const }],
      days: 1,
    };
    expect(await createKey(await as(), more)).toMatchObject({ refusal: { kind: 'not-allowed' } });
    const { id, secret } = await make({ scopes: ['read', 'write'] });
    const byKey = tried.context(await actorOf(secret));
    expect(await createKey(byKey, { ...more, roles: [expert] })).toMatchObject({ refusal: { kind: 'not-allowed' } });
    expect(await listKeys(byKey)).toMatchObject({ refusal: { kind: 'not-allowed' } });
    expect(await revokeKey(byKey, id)).toMatchObject({ refusal: { kind: 'not-allowed' } });
    expect(await createKey(tried.context(), more)).toMatchObject({ refusal: { kind: 'not-signed-in' } });
    for (const days of [0, 367]) expect(KeyWanted.safeParse({ ...more, days }).success).toBe(false);
  });

  test('its holder revokes it and nobody else can, nor learn that it is there', async () => {
    const { id, secret } = await make();
    expect(await revokeKey(await as(other), id)).toEqual({ ok: false, refusal: { kind: 'not-found', what: 'key' } });
    expect(await actorOf(secret)).toBeDefined();
    expect(await revokeKey(await as(), id)).toEqual({ ok: true, value: { id } });
    expect(await actorOf(secret)).toBeUndefined();
  });

  test('it never has more than its holder has now, and expires', async () => {
    const { secret, expires } = await make({ roles: [expert, auditor], days: 10 });
    expect(await actorOf(secret)).toMatchObject({ roles: [expert, auditor] });
    await tried.store.db.transaction().execute((tx) => closeRole(tx, assignment, tried.clock.now()));
    expect(await actorOf(secret)).toMatchObject({ roles: [auditor] });
    tried.clock.forward(Date.parse(expires) - Date.parse(tried.clock.now()) - day / 2);
    expect(await actorOf(secret)).toBeDefined();
    tried.clock.forward(day);
    expect(await actorOf(secret)).toBeUndefined();
  });
});
