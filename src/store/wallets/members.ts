import { sql } from 'kysely';
import type { Tx } from '../tenant.ts';

export interface Member {
  readonly id: string;
  readonly wallet_id: string | null;
}

/** The partner's people with this address, in any case: also by the one of another record of the same person. */
export async function membersWithEmail(tx: Tx, partner: string, email: string): Promise<readonly Member[]> {
  const { rows } = await sql<Member>`
    with recursive meant as (
      select id from people
      where partner_id = ${partner} and lower(email) = lower(${email}) and erased_at is null
      union
      select s.stays_id from meant m join same_people s
        on s.partner_id = ${partner} and s.person_id = m.id and s.taken_back_at is null
    )
    select p.id, p.wallet_id from meant m join people p on p.partner_id = ${partner} and p.id = m.id
    where p.removed_at is null and p.erased_at is null
    order by p.id`.execute(tx);
  return rows;
}

/** Whether the partner's person is still the one of this wallet. */
export async function isLinked(tx: Tx, partner: string, member: string, wallet: string): Promise<boolean> {
  const row = await tx
    .selectFrom('people')
    .select('id')
    .where('partner_id', '=', partner)
    .where('id', '=', member)
    .where('wallet_id', '=', wallet)
    .executeTakeFirst();
  return row !== undefined;
}

/** Links a person of the partner to a wallet, or ends that; whether it may be named is said for each link anew. */
export async function setWallet(tx: Tx, partner: string, member: string, wallet: string | null): Promise<void> {
  await tx
    .updateTable('people')
    .set({ wallet_id: wallet, named_since: null })
    .where('partner_id', '=', partner)
    .where('id', '=', member)
    .execute();
}
