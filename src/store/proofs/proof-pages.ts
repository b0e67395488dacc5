import { type Kysely, type Selectable, sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';
import type { Tenant, Tx } from '../tenant.ts';
import { nameLookedFor } from './name-looked-for.ts';

type FoundBy = Pick<Database['proof_pages'], 'country' | 'name_looked_for'>;

export type ProofPageRow = Omit<Selectable<Database['proof_pages']>, 'programme_id' | 'partner_id' | keyof FoundBy>;

/** The page that a partner shows now. */
export const openProofPage = (tx: Tx, partner: string): Promise<ProofPageRow | undefined> =>
  tx
    .selectFrom('proof_pages')
    .selectAll()
    .where('partner_id', '=', partner)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();

export async function addProofPage(
  tx: Tx,
  { programme, partner }: Tenant,
  row: Omit<ProofPageRow, 'revoked_at'>,
): Promise<void> {
  await tx
    .insertInto('proof_pages')
    .values({
      ...row,
      programme_id: programme,
      partner_id: partner,
      revoked_at: null,
      country: sql`(select country from standings where partner_id = ${partner})`,
      name_looked_for: nameOf(partner),
    })
    .execute();
}

/** The finder looks for a partner by its name, in the country that was worked out with its standing. */
export async function placeProofPage(tx: Tx, partner: string, country: string | null): Promise<void> {
  const name = nameOf(partner);
  await tx
    .updateTable('proof_pages')
    .set({ country, name_looked_for: name })
    .where('partner_id', '=', partner)
    .where('revoked_at', 'is', null)
    .where(sql<boolean>`(country, name_looked_for) is distinct from (${country}::text, ${name})`)
    .execute();
}

const nameOf = (partner: string) =>
  sql<string>`(select ${nameLookedFor(sql`name`)} from partners where partner_id = ${partner})`;

export async function listProofPage(tx: Tx, partner: string, isListed: boolean): Promise<void> {
  await tx
    .updateTable('proof_pages')
    .set({ is_listed: isListed })
    .where('partner_id', '=', partner)
    .where('revoked_at', 'is', null)
    .execute();
}

export async function revokeProofPage(tx: Tx, partner: string, now: Instant): Promise<void> {
  await tx
    .updateTable('proof_pages')
    .set({ revoked_at: now })
    .where('partner_id', '=', partner)
    .where('revoked_at', 'is', null)
    .execute();
}

/** Beside the tables of tenants, as an address is asked for before one knows whose it is. */
export async function addProofAddress(tx: Tx, address: string, { programme, partner }: Tenant): Promise<void> {
  await tx.insertInto('proof_addresses').values({ address, programme_id: programme, partner_id: partner }).execute();
}

/** Whose address it is or was; whether it still leads anywhere, the page says. */
export async function tenantOfProofAddress(db: Kysely<Database>, address: string): Promise<Tenant | undefined> {
  const found = await db
    .selectFrom('proof_addresses')
    .select(['programme_id', 'partner_id'])
    .where('address', '=', address)
    .executeTakeFirst();
  return found && { programme: found.programme_id, partner: found.partner_id };
}
