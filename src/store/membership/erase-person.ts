import type { Day } from '../../domain/time/day.ts';
import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import { newId } from '../new-id.ts';
import type { Tx } from '../tenant.ts';
import { affiliationsOf } from './person-data.ts';

interface OfPerson {
  readonly partner: string;
  readonly person: string;
  readonly now: Instant;
}

/** Takes out who it is, and that a wallet is linked; the row stays, so that what refers to it does. */
export async function neutralisePerson(tx: Tx, { partner, person, now }: OfPerson, code: string): Promise<void> {
  await tx
    .updateTable('people')
    .set({ name: null, email: null, code, wallet_id: null, erased_at: now })
    .where('partner_id', '=', partner)
    .where('id', '=', person)
    .execute();
}

/** Where a credential came from is written freely, and may tell a profile or an address; so does the wallet it was copied from. */
export async function forgetSources(tx: Tx, { partner, person }: OfPerson): Promise<void> {
  await tx
    .updateTable('credentials')
    // An erasure is the one thing that changes a statement instead of correcting it.
    .set({ source: null, wallet_credential_id: null } as never)
    .where('partner_id', '=', partner)
    .where('person_id', '=', person)
    .execute();
}

/**
 * Ends with a day what would go on after it, by a correction: what was known before can still be read. What would only
 * have begun later is ended without a successor.
 */
export async function endAffiliations(tx: Tx, of: OfPerson, last: Day): Promise<void> {
  const { partner, person, now } = of;
  const goingOn = (await affiliationsOf(tx, partner, person)).filter(
    ({ known_to, valid_to }) => known_to === endOfTime && (valid_to === null || valid_to > last),
  );
  for (const row of goingOn) {
    await tx
      .updateTable('affiliations')
      .set({ known_to: now })
      .where('partner_id', '=', partner)
      .where('id', '=', row.id)
      .execute();
    if (row.valid_from === null || row.valid_from <= last)
      await tx
        .insertInto('affiliations')
        .values({
          ...row,
          id: newId(Date.parse(now)),
          corrects: row.id,
          valid_to: last,
          known_from: now,
          known_to: endOfTime,
        })
        .execute();
  }
}

/** Something that standings depend on was written. */
export async function touchPartner(tx: Tx, partner: string): Promise<void> {
  await tx
    .updateTable('partners')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
    .where('partner_id', '=', partner)
    .execute();
}
