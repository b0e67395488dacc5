import { describe, expect, test } from 'vitest';
import { type Actor, nobody, officeRoles, partnerRoles, type RoleHeld, type Scope } from '../actor.ts';
import { mayNameContact } from './contact.ts';
import { mayCreateKey, mayRevokeKey } from './key.ts';
import { mayDecide, mayEnrolPartner, mayNameAccountManager, mayReadPartner, mayWriteFacts } from './partner.ts';
import { refuse } from './refuse.ts';
import { maySettleRenewing } from './renewal.ts';
import { mayEndRole, mayGiveRoles, mayInviteToOffice, mayInviteToPartner, mayListRoles } from './role.ts';

const [programme, otherProgramme] = ['programme', 'another programme'];
const [partner, otherPartner] = ['partner', 'another partner'];
const about = { programme, partner };
const office = { programme, partner: null };

type Where = 'own' | 'another programme' | 'another partner';
const held = (role: (typeof all)[number], where: Where): RoleHeld => {
  const of = where === 'another programme' ? otherProgramme : programme;
  if (role === 'person') return { kind: 'person', person: 'user' };
  if (role === 'partner-administrator' || role === 'partner-member')
    return { kind: 'partner', role, programme: of, partner: where === 'own' ? partner : otherPartner };
  return { kind: 'office', role, programme: of };
};
const all = [...officeRoles, ...partnerRoles, 'person'] as const;
const user = (...roles: readonly RoleHeld[]): Actor => ({ kind: 'user', id: 'user', roles });
const key = (scopes: readonly Scope[], ...roles: readonly RoleHeld[]): Actor => ({
  kind: 'key',
  id: 'key',
  roles,
  scopes,
});

/** Each action, and who may do it where it works; everybody else may not. */
const table: Readonly<
  Record<
    string,
    { readonly may: (actor: Actor) => boolean; readonly roles: readonly string[]; readonly keys: readonly Scope[] }
  >
> = {
  'read a partner': {
    may: (actor) => mayReadPartner(actor, about),
    roles: [...officeRoles, ...partnerRoles],
    keys: ['read', 'write'],
  },
  'enrol a partner': {
    may: (actor) => mayEnrolPartner(actor, programme),
    roles: ['programme-manager', 'account-manager'],
    keys: ['write'],
  },
  'say who looks after a partner': {
    may: (actor) => mayNameAccountManager(actor, programme),
    roles: ['programme-manager'],
    keys: ['write'],
  },
  'write facts of a partner': {
    may: (actor) => mayWriteFacts(actor, about),
    roles: ['programme-manager', 'account-manager', 'partner-administrator'],
    keys: ['write'],
  },
  'name a contact of a partner': {
    may: (actor) => mayNameContact(actor, about),
    roles: ['programme-manager', 'account-manager', 'partner-administrator'],
    keys: ['write'],
  },
  'settle who may renew': {
    may: (actor) => maySettleRenewing(actor, programme),
    roles: ['programme-manager'],
    keys: ['write'],
  },
  'decide about a partner': {
    may: (actor) => mayDecide(actor, about),
    roles: ['programme-manager', 'account-manager', 'expert'],
    keys: ['write'],
  },
  'invite to the office': {
    may: (actor) => mayInviteToOffice(actor, programme),
    roles: ['programme-manager'],
    keys: [],
  },
  'change a role in the office': {
    may: (actor) => mayGiveRoles(actor, office),
    roles: ['programme-manager'],
    keys: [],
  },
  'invite to a partner': {
    may: (actor) => mayInviteToPartner(actor, about),
    roles: ['programme-manager', 'account-manager', 'partner-administrator'],
    keys: [],
  },
  'change a role at a partner': {
    may: (actor) => mayGiveRoles(actor, about),
    roles: ['programme-manager', 'account-manager', 'partner-administrator'],
    keys: [],
  },
  'end a role of another in the office': {
    may: (actor) => mayEndRole(actor, { ...office, user: 'somebody else' }),
    roles: ['programme-manager'],
    keys: [],
  },
  'end a role of another at a partner': {
    may: (actor) => mayEndRole(actor, { ...about, user: 'somebody else' }),
    roles: ['programme-manager', 'account-manager', 'partner-administrator'],
    keys: [],
  },
  'list the roles of the office': {
    may: (actor) => mayListRoles(actor, office),
    roles: [...officeRoles],
    keys: ['read', 'write'],
  },
  'list the roles of a partner': {
    may: (actor) => mayListRoles(actor, about),
    roles: [...officeRoles, 'partner-administrator'],
    keys: ['read', 'write'],
  },
  'revoke a key of another that works for the partner': {
    may: (actor) => mayRevokeKey(actor, { user: 'somebody else', roles: [held('partner-member', 'own')] }),
    roles: ['programme-manager'],
    keys: [],
  },
};

describe.each(Object.entries(table))('%s', (_action, { may, roles, keys }) => {
  test.each(all)('as %s', (role) => {
    const allowed = roles.includes(role);
    expect(may(user(held(role, 'own'))), 'where it holds').toBe(allowed);
    expect(may(user(held(role, 'another programme'))), 'of another programme').toBe(false);
    if (partnerRoles.some((one) => one === role))
      expect(may(user(held(role, 'another partner'))), 'of another partner').toBe(false);
    for (const scope of ['read', 'write'] as const)
      expect(may(key([scope], held(role, 'own'))), `by a key that may ${scope}`).toBe(allowed && keys.includes(scope));
  });
  test('as nobody', () => expect(may(nobody)).toBe(false));
});

test('everybody may lay down a role of its own, and no key may', () => {
  for (const role of all) {
    expect(mayEndRole(user(held(role, 'own')), { ...about, user: 'user' })).toBe(true);
    expect(mayEndRole(key(['write'], held(role, 'own')), { ...office, user: 'key' }), role).toBe(false);
  }
});

test('a key is made with roles that its maker holds, each of them, and by nobody but a person', () => {
  for (const role of all) {
    const own = held(role, 'own');
    expect(mayCreateKey(user(own), [own])).toBe(true);
    expect(mayCreateKey(key(['write'], own), [own])).toBe(false);
    for (const other of all.filter((one) => one !== role))
      expect(mayCreateKey(user(own), [own, held(other, 'own')]), `${role} as ${other}`).toBe(false);
    if (role !== 'person') expect(mayCreateKey(user(own), [held(role, 'another programme')])).toBe(false);
  }
  expect(mayCreateKey(user(), [{ kind: 'person', person: 'somebody else' }])).toBe(false);
});

test('a holder revokes its own keys', () => {
  expect(mayRevokeKey(user(), { user: 'user', roles: [] })).toBe(true);
  expect(mayRevokeKey(user(), { user: 'somebody else', roles: [held('person', 'own')] })).toBe(false);
});

test('who is not signed in is told so, and others that they may not', () => {
  expect(refuse(nobody)).toMatchObject({ refusal: { kind: 'not-signed-in' } });
  expect(refuse(user())).toMatchObject({ refusal: { kind: 'not-allowed' } });
});
