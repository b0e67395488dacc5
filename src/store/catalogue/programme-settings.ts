import type { RenewalPolicy } from '../../domain/membership/who-may-renew.ts';
import type { Tx } from '../tenant.ts';

export type Linking = 'one-partner' | 'many-partners';

/** How people may link their wallets in a programme. */
export interface LinkingPolicy {
  /** To how many of its partners at a time. */
  readonly linking: Linking;
  /** So many days must pass after a link has ended before another partner may be linked. */
  readonly coolDownDays: number;
}

/** Where nothing was settled, a person is counted by one partner at a time, as in the Microsoft Partner Network, and nobody waits. */
const usualLinking: LinkingPolicy = { linking: 'one-partner', coolDownDays: 0 };

export async function linkingOf(tx: Tx, programme: string): Promise<LinkingPolicy> {
  const row = await tx
    .selectFrom('programme_settings')
    .select(['linking', 'cool_down_days as coolDownDays'])
    .where('programme_id', '=', programme)
    .executeTakeFirst();
  return row ?? usualLinking;
}

export async function setLinking(tx: Tx, programme: string, { linking, coolDownDays }: LinkingPolicy): Promise<void> {
  const settled = { linking, cool_down_days: coolDownDays };
  await tx
    .insertInto('programme_settings')
    .values({ programme_id: programme, ...settled })
    .onConflict((conflict) => conflict.column('programme_id').doUpdateSet(settled))
    .execute();
}

/** Who ends an award that has lapsed: somebody in the office, or Assay at once. */
export type DemotionPolicy = 'pending' | 'automatic';

/** A demotion is never silent, unless a programme has said so. */
const usualDemotion: DemotionPolicy = 'pending';

export async function demotionPolicyOf(tx: Tx, programme: string): Promise<DemotionPolicy> {
  const row = await tx
    .selectFrom('programme_settings')
    .select('demotion')
    .where('programme_id', '=', programme)
    .executeTakeFirst();
  return row?.demotion ?? usualDemotion;
}

export async function setDemotionPolicy(tx: Tx, programme: string, demotion: DemotionPolicy): Promise<void> {
  await tx
    .insertInto('programme_settings')
    .values({ programme_id: programme, demotion })
    .onConflict((conflict) => conflict.column('programme_id').doUpdateSet({ demotion }))
    .execute();
}

/** Every administrator of a partner renews for it, unless a programme has said otherwise. */
const usualRenewing: RenewalPolicy = 'every-administrator';

export async function renewalPolicyOf(tx: Tx, programme: string): Promise<RenewalPolicy> {
  const row = await tx
    .selectFrom('programme_settings')
    .select('renewing')
    .where('programme_id', '=', programme)
    .executeTakeFirst();
  return row?.renewing ?? usualRenewing;
}

export async function setRenewalPolicy(tx: Tx, programme: string, renewing: RenewalPolicy): Promise<void> {
  await tx
    .insertInto('programme_settings')
    .values({ programme_id: programme, renewing })
    .onConflict((conflict) => conflict.column('programme_id').doUpdateSet({ renewing }))
    .execute();
}

/** When an award is given that was applied for: at once, or once somebody in the office has decided. */
export type ApplyingPolicy = 'at-once' | 'office';

/** Whoever meets the requirement has the award, as in the Microsoft Partner Network, unless a programme has said otherwise. */
const usualApplying: ApplyingPolicy = 'at-once';

export async function applyingPolicyOf(tx: Tx, programme: string): Promise<ApplyingPolicy> {
  const row = await tx
    .selectFrom('programme_settings')
    .select('applying')
    .where('programme_id', '=', programme)
    .executeTakeFirst();
  return row?.applying ?? usualApplying;
}

export async function setApplyingPolicy(tx: Tx, programme: string, applying: ApplyingPolicy): Promise<void> {
  await tx
    .insertInto('programme_settings')
    .values({ programme_id: programme, applying })
    .onConflict((conflict) => conflict.column('programme_id').doUpdateSet({ applying }))
    .execute();
}
