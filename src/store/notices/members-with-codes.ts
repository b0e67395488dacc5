import type { Tx } from '../tenant.ts';

/** The partner's people with these codes: their ids, and the wallets that they are linked to. */
export const membersWithCodes = (
  tx: Tx,
  partner: string,
  codes: readonly string[],
): Promise<readonly { readonly id: string; readonly code: string; readonly wallet_id: string | null }[]> =>
  tx
    .selectFrom('people')
    .select(['id', 'code', 'wallet_id'])
    .where('partner_id', '=', partner)
    .where('code', 'in', [...codes])
    .execute();
