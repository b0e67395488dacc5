import type { Selectable } from 'kysely';
import type { Day } from '../../domain/time/day.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Database, WrittenByBinding } from '../database.ts';
import type { Tenant, Tx } from '../tenant.ts';

export type RenewalRow = Omit<Selectable<Database['renewals']>, 'programme_id' | 'partner_id'>;

/** The renewals that a partner asked for, the newest first; those that it took back as well. */
export const renewalsOf = (tx: Tx, partner: string): Promise<readonly RenewalRow[]> =>
  tx.selectFrom('renewals').selectAll().where('partner_id', '=', partner).orderBy('id', 'desc').execute();

export const renewalWithId = (tx: Tx, partner: string, id: string): Promise<RenewalRow | undefined> =>
  tx.selectFrom('renewals').selectAll().where('partner_id', '=', partner).where('id', '=', id).executeTakeFirst();

/** The one that was asked for, of one renewal day: not taken back, and not ended as it was not paid. */
export const renewalOn = (tx: Tx, partner: string, anniversary: Day): Promise<RenewalRow | undefined> =>
  tx
    .selectFrom('renewals')
    .selectAll()
    .where('partner_id', '=', partner)
    .where('anniversary', '=', anniversary)
    .where('taken_back_at', 'is', null)
    .where('ended_on', 'is', null)
    .executeTakeFirst();

export type NewRenewal = Omit<
  RenewalRow,
  'taken_back_at' | 'bound_at' | 'bound_on' | 'pay_until' | 'ended_at' | 'ended_on' | 'wrote'
>;

export async function addRenewal(tx: Tx, { programme, partner }: Tenant, row: NewRenewal): Promise<void> {
  await tx
    .insertInto('renewals')
    .values({ ...row, choices: JSON.stringify(row.choices), programme_id: programme, partner_id: partner })
    .execute();
}

export async function takeRenewalBack(tx: Tx, partner: string, id: string, at: Instant): Promise<void> {
  await tx
    .updateTable('renewals')
    .set({ taken_back_at: at })
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .execute();
}

/** The renewal binds, and what it wrote where no payment knows that; or it does not, after all. */
export async function bindRenewal(
  tx: Tx,
  partner: string,
  id: string,
  bound: { readonly at: Instant; readonly on: Day; readonly wrote?: WrittenByBinding | undefined } | undefined,
): Promise<void> {
  await tx
    .updateTable('renewals')
    .set({
      ...{ bound_at: bound?.at ?? null, bound_on: bound?.on ?? null },
      wrote: bound?.wrote ? JSON.stringify(bound.wrote) : null,
    })
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .execute();
}
