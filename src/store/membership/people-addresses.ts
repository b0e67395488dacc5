import type { Tx } from '../tenant.ts';

/** The mail address of each of the partner's people that has one, by id. */
export async function peopleAddresses(tx: Tx, partner: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('people')
    .select(['id', 'email'])
    .where('partner_id', '=', partner)
    .where('email', 'is not', null)
    .execute();
  return new Map(rows.map(({ id, email }) => [id, email as string]));
}
