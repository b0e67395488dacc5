import type { Tx } from '../tenant.ts';

export type Linking = 'one-partner' | 'many-partners';

/** Where nothing was settled, a person is counted by one partner at a time, as in the Microsoft Partner Network. */
const usualLinking: Linking = 'one-partner';

export async function linkingOf(tx: Tx, programme: string): Promise<Linking> {
  const row = await tx
    .selectFrom('programme_settings')
    .select('linking')
    .where('programme_id', '=', programme)
    .executeTakeFirst();
  return row?.linking ?? usualLinking;
}

export async function setLinking(tx: Tx, programme: string, linking: Linking): Promise<void> {
  await tx
    .insertInto('programme_settings')
    .values({ programme_id: programme, linking })
    .onConflict((conflict) => conflict.column('programme_id').doUpdateSet({ linking }))
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
