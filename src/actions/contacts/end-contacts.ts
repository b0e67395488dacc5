import type { Day } from '../../domain/time/day.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { addContact, contactsOf } from '../../store/membership/contacts.ts';
import { endBeside } from '../../store/membership/parents.ts';
import { newId } from '../../store/new-id.ts';
import type { Tenant, Tx } from '../../store/tenant.ts';

/** Ends with a day everything that somebody is a contact or a deputy for; what would only have begun later is taken back. */
export async function endContacts(
  tx: Tx,
  { programme, partner }: Tenant,
  { user, last, now }: { readonly user: string; readonly last: Day; readonly now: Instant },
): Promise<void> {
  const tenant = { programme, partner };
  const goingOn = (await contactsOf(tx, partner)).filter(
    (one) => one.user === user && (one.to === undefined || one.to > last),
  );
  for (const one of goingOn) {
    await endBeside(tx, 'partner_contacts', tenant, one.id, now);
    if (one.from > last) continue;
    const ended = { ...one, id: newId(Date.parse(now)), to: last, corrects: one.id, known_from: now };
    await addContact(tx, tenant, ended);
  }
}
