import type { Tx } from '../tenant.ts';

/** The wallets that the partner's people are linked to, by the ids of those who are. */
export async function walletsOfMembers(
  tx: Tx,
  partner: string,
  members: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (members.length === 0) return new Map();
  const rows = await tx
    .selectFrom('people')
    .select(['id', 'wallet_id'])
    .where('partner_id', '=', partner)
    .where('id', 'in', [...members])
    .execute();
  return new Map(rows.flatMap(({ id, wallet_id }) => (wallet_id === null ? [] : [[id, wallet_id] as const])));
}
