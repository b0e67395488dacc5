import { type Selectable, sql } from 'kysely';
import type { Day } from '../../domain/time/day.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';
import type { Tenant, Tx } from '../tenant.ts';

export type BenefitUseRow = Omit<Selectable<Database['benefit_uses']>, 'programme_id' | 'partner_id'>;

/** How much was used of each benefit on each day, of what stands. */
export async function benefitUsesByDay(
  tx: Tx,
  partner: string,
): Promise<readonly { readonly benefit: string; readonly on: Day; readonly amount: number }[]> {
  const rows = await tx
    .selectFrom('benefit_uses')
    .select(({ fn }) => ['benefit', 'used_on', fn.sum<string>('amount').as('amount')])
    .where('partner_id', '=', partner)
    .where('withdrawn_at', 'is', null)
    .groupBy(['benefit', 'used_on'])
    .execute();
  return rows.map(({ benefit, used_on, amount }) => ({ benefit, on: used_on as Day, amount: Number(amount) }));
}

/** A part of the uses that were recorded, withdrawn ones included; the newest come first. */
export const benefitUsesOf = (
  tx: Tx,
  partner: string,
  {
    benefit,
    after,
    limit,
  }: { readonly benefit?: string | undefined; readonly after?: string | undefined; readonly limit: number },
): Promise<readonly BenefitUseRow[]> => {
  let query = tx.selectFrom('benefit_uses').selectAll().where('partner_id', '=', partner);
  if (benefit !== undefined) query = query.where('benefit', '=', benefit);
  // As text: a cursor that was not made here is no id, and no mistake of ours.
  if (after !== undefined) query = query.where(sql<boolean>`id::text collate "C" < ${after}`);
  return query.orderBy('id', 'desc').limit(limit).execute();
};

export const benefitUseWithId = (tx: Tx, partner: string, id: string): Promise<BenefitUseRow | undefined> =>
  tx.selectFrom('benefit_uses').selectAll().where('partner_id', '=', partner).where('id', '=', id).executeTakeFirst();

export async function addBenefitUse(
  tx: Tx,
  { programme, partner }: Tenant,
  row: Omit<BenefitUseRow, 'withdrawn_at'>,
): Promise<void> {
  await tx
    .insertInto('benefit_uses')
    .values({ ...row, programme_id: programme, partner_id: partner })
    .execute();
}

/** From then on it does not count; it stays in the list as withdrawn. */
export async function withdrawBenefitUse(tx: Tx, partner: string, id: string, at: Instant): Promise<void> {
  await tx
    .updateTable('benefit_uses')
    .set({ withdrawn_at: at })
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .execute();
}
