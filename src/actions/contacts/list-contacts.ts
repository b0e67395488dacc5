import {
  type ContactNamed,
  type ContactsOnDay,
  contactPurposes,
  contactsOn,
} from '../../domain/membership/contacts.ts';
import { contactsOf } from '../../store/membership/contacts.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type Colleague, whoWorks } from './who-works.ts';

/** Somebody who was named, and what they are called. */
export interface ContactListed extends ContactNamed {
  readonly colleague: Colleague;
  /** Works for the partner now as this contact has to. */
  readonly works: boolean;
}

export interface ContactsListed {
  /** Who is asked today, for each purpose. */
  readonly today: readonly (Pick<ContactsOnDay, 'purpose' | 'vacant'> & {
    readonly contact?: ContactListed;
    readonly last?: ContactListed;
    readonly deputies: readonly ContactListed[];
  })[];
  /** Everybody who was named, the earliest first. */
  readonly named: readonly ContactListed[];
}

/** Whom one asks at a partner today, who did before and who will; for everybody who reads the partner. */
export async function listContacts(context: Context, tenant: AboutPartner): Promise<Done<ContactsListed>> {
  const { store, actor, clock } = context;
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const { works, called } = await whoWorks(context, tenant);
  const named = await withTenant(store.db, tenant, (tx) => contactsOf(tx, tenant.partner));
  const listed = (one: ContactNamed): ContactListed => ({
    ...one,
    colleague: called(one.user) ?? { user: one.user, name: '', email: '' },
    works: works(one.user, one.purpose),
  });
  const today = contactPurposes.map((purpose) => {
    const { contact, last, deputies, vacant } = contactsOn(named, { purpose, day: clock.today(), works });
    return {
      ...{ purpose, deputies: deputies.map(listed) },
      ...(vacant && { vacant }),
      ...(contact && { contact: listed(contact) }),
      ...(last && { last: listed(last) }),
    };
  });
  return done({ today, named: named.map(listed) });
}
