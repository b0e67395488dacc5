import { type RawBuilder, type Selectable, sql } from 'kysely';
import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';
import type { Tx } from '../tenant.ts';

export type AccountManagerRow = Pick<Selectable<Database['account_managers']>, 'id' | 'user_id' | 'valid_from'>;

/** Who looks after a partner from which day on, as it is known now, the earliest first. */
export const accountManagersOf = (tx: Tx, partner: string): Promise<readonly AccountManagerRow[]> =>
  tx
    .selectFrom('account_managers')
    .select(['id', 'user_id', 'valid_from'])
    .where('partner_id', '=', partner)
    .where('known_to', '=', endOfTime)
    .orderBy('valid_from')
    .execute();

/** A row to be added, and whose it is. */
export interface NewAccountManager extends AccountManagerRow {
  readonly partner: string;
  readonly corrects: string | null;
  readonly known_from: Instant;
}

/** Of one partner, or the first ones of many that are enrolled together. */
export async function addAccountManagers(tx: Tx, programme: string, rows: readonly NewAccountManager[]): Promise<void> {
  if (rows.length === 0) return;
  const whole = rows.map(({ partner, ...row }) => ({ ...row, programme_id: programme, partner_id: partner }));
  await tx.insertInto('account_managers').values(whole).execute();
}

/**
 * As an expression of a statement: the id of the user who looks after a partner on a day, null where nobody does.
 *
 * @param partner the column with the id of the partner
 */
export const accountManagerOn = (partner: 'p.partner_id' | 'd.partner_id', day: string): RawBuilder<string | null> =>
  sql<string | null>`(
    select m.user_id from account_managers m
    where m.partner_id = ${sql.ref(partner)} and m.known_to = ${endOfTime} and m.valid_from <= ${day}
    order by m.valid_from desc limit 1)`;

/** As a condition of a statement: this user looks after the partner on a day; where it is null, nobody does. */
export const isLookedAfterBy = (
  partner: 'p.partner_id' | 'd.partner_id',
  day: string,
  user: string | null,
): RawBuilder<boolean> => sql<boolean>`${accountManagerOn(partner, day)} is not distinct from ${user}::uuid`;
