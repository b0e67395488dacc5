import { sql } from 'kysely';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { Tx } from '../tenant.ts';

/** Who works for a partner on a day: how many, and the names of those who agreed to be named. */
export async function peopleToName(
  tx: Tx,
  partner: string,
  day: Day,
): Promise<{ readonly all: number; readonly named: readonly string[] }> {
  const { rows } = await sql<{ name: string | null }>`
    select case when p.wallet_id is not null and p.named_since is not null then p.name end as name
    from people p
    where p.partner_id = ${partner} and p.removed_at is null and exists (
      select from affiliations a
      where a.partner_id = p.partner_id and a.person_id = p.id and a.known_to = ${endOfTime}
        and coalesce(a.valid_from, '-infinity') <= ${day}::date and ${day}::date <= coalesce(a.valid_to, 'infinity')
    )
    order by p.name, p.id`.execute(tx);
  return { all: rows.length, named: rows.flatMap(({ name }) => (name === null ? [] : [name])) };
}

/** A person agrees to be named by a partner that it is linked to, or does so no more. */
export async function agreeToBeNamed(tx: Tx, partner: string, member: string, since: Instant | null): Promise<void> {
  await tx
    .updateTable('people')
    .set({ named_since: since })
    .where('partner_id', '=', partner)
    .where('id', '=', member)
    .where('wallet_id', 'is not', null)
    .execute();
}

/** Whether it agreed, where it is still the one of this wallet. */
export async function agreesToBeNamed(tx: Tx, partner: string, member: string, wallet: string): Promise<boolean> {
  const row = await tx
    .selectFrom('people')
    .select('named_since')
    .where('partner_id', '=', partner)
    .where('id', '=', member)
    .where('wallet_id', '=', wallet)
    .executeTakeFirst();
  return (row?.named_since ?? null) !== null;
}
