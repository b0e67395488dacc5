import type { Tx } from '../tenant.ts';

export type Linking = 'one-partner' | 'many-partners';

/** Where nothing was settled, a person is counted by one partner at a time, as in the Microsoft Partner Network. */
const usual: Linking = 'one-partner';

export async function linkingOf(tx: Tx, programme: string): Promise<Linking> {
  const row = await tx
    .selectFrom('programme_settings')
    .select('linking')
    .where('programme_id', '=', programme)
    .executeTakeFirst();
  return row?.linking ?? usual;
}

export async function setLinking(tx: Tx, programme: string, linking: Linking): Promise<void> {
  await tx
    .insertInto('programme_settings')
    .values({ programme_id: programme, linking })
    .onConflict((conflict) => conflict.column('programme_id').doUpdateSet({ linking }))
    .execute();
}
