import type { ContactNamed } from '../../domain/membership/contacts.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { Tenant, Tx } from '../tenant.ts';

/** Whom one asks at a partner and from when to when, as it is known now, the earliest first. */
export async function contactsOf(tx: Tx, partner: string): Promise<readonly ContactNamed[]> {
  const rows = await tx
    .selectFrom('partner_contacts')
    .select(['id', 'purpose', 'part', 'user_id', 'valid_from', 'valid_to'])
    .where('partner_id', '=', partner)
    .where('known_to', '=', endOfTime)
    .orderBy('valid_from')
    .orderBy('id')
    .execute();
  return rows.map(({ user_id, valid_from, valid_to, ...row }) => ({
    ...{ ...row, user: user_id, from: valid_from as Day },
    ...(valid_to !== null && { to: valid_to as Day }),
  }));
}

export async function addContact(
  tx: Tx,
  { programme, partner }: Tenant,
  { user, from, to, ...row }: ContactNamed & { readonly corrects: string | null; readonly known_from: Instant },
): Promise<void> {
  await tx
    .insertInto('partner_contacts')
    .values({
      ...row,
      ...{ programme_id: programme, partner_id: partner },
      ...{ user_id: user, valid_from: from, valid_to: to ?? null },
    })
    .execute();
}

/** All that was ever said of a user as a contact, what was corrected since included. */
export const everSaidOf = (tx: Tx, partner: string, user: string) =>
  tx
    .selectFrom('partner_contacts')
    .selectAll()
    .where('partner_id', '=', partner)
    .where('user_id', '=', user)
    .orderBy('known_from')
    .orderBy('id')
    .execute();
