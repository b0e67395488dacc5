import { askedOn, type ContactPurpose, contactsOn } from '../../domain/membership/contacts.ts';
import { contactsFor } from '../../domain/notices/contacts-for.ts';
import type { Rhythm } from '../../domain/notices/rhythm.ts';
import { contactsOf } from '../../store/membership/contacts.ts';
import type { NoticeRow } from '../../store/notices/notices.ts';
import { walletsOfMembers } from '../../store/notices/wallets-of-members.ts';
import { rhythmsOf } from '../../store/sign-in/letter-preferences.ts';
import { holdersAtPartner } from '../../store/sign-in/role-assignments.ts';
import { type User, userById } from '../../store/sign-in/users.ts';
import { type Tenant, withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';

export interface Receiver {
  readonly user: User;
  readonly rhythm: Rhythm;
}

/** Who must hear of each of some notices, and how often they want letters. */
export interface Receivers {
  readonly all: readonly Receiver[];
  mustHear(row: NoticeRow): readonly Receiver[];
}

/**
 * The administrators of the partner as they are now, or of what one of its contacts is for that contact and whoever stands in
 * today; and of credentials those who hold them, where their wallet is linked.
 */
export async function receiversOf(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  tenant: Tenant,
  rows: readonly NoticeRow[],
): Promise<Receivers> {
  const administrators = await holdersAtPartner(store.db, tenant, 'partner-administrator', clock.now());
  const members = [...new Set(rows.filter(({ role }) => role === 'holder').flatMap(memberOf))];
  const { wallets, named } = await withTenant(store.db, tenant, async (tx) => ({
    wallets: await walletsOfMembers(tx, tenant.partner, members),
    named: await contactsOf(tx, tenant.partner),
  }));
  const holders = new Map<string, User>();
  for (const [member, wallet] of wallets) {
    const user = await userById(store.db, wallet);
    if (user) holders.set(member, user);
  }
  const users = [...new Map([...administrators, ...holders.values()].map((user) => [user.id, user])).values()];
  const rhythms = await rhythmsOf(
    store.db,
    users.map(({ id }) => id),
  );
  // Whoever is no administrator any more is asked about nothing that all of them would hear.
  const works = (user: string) => administrators.some(({ id }) => id === user);
  const day = clock.today();
  const namedFor = (purpose: ContactPurpose) => askedOn(contactsOn(named, { purpose, day, works }));
  const told = ({ cause, content }: NoticeRow): readonly User[] => {
    const { instead, besides } = contactsFor(cause, content);
    const first = instead.map(namedFor).find((asked) => asked.length > 0);
    if (!first) return administrators;
    const asked = [...first, ...besides.flatMap(namedFor)];
    return administrators.filter(({ id }) => asked.includes(id));
  };
  const receiver = (user: User): Receiver => ({ user, rhythm: rhythms.get(user.id) ?? 'at-once' });
  return {
    all: users.map(receiver),
    mustHear: (row) => {
      if (row.role === 'partner-administrator') return told(row).map(receiver);
      return memberOf(row)
        .flatMap((member) => holders.get(member) ?? [])
        .map(receiver);
    },
  };
}

/** Whose credential it is, as the partner knows the person. */
const memberOf = ({ content }: NoticeRow): readonly string[] => (content && 'item' in content ? [content.person] : []);
