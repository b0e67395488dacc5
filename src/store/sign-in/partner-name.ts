import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { type Tenant, type Tx, withTenant } from '../tenant.ts';

/** What a partner is called; undefined where the programme has no such partner. */
export const partnerName = (db: Kysely<Database>, { programme, partner }: Tenant): Promise<string | undefined> =>
  withTenant(db, { programme, partner }, (tx) => nameOfPartner(tx, partner));

/** The same inside a transaction that is at the partner. */
export async function nameOfPartner(tx: Tx, partner: string): Promise<string | undefined> {
  const row = await tx.selectFrom('partners').select('name').where('partner_id', '=', partner).executeTakeFirst();
  return row?.name;
}
