import { endOfTime } from '../../domain/time/instant.ts';
import type { Tx } from '../tenant.ts';

/** Since when a partner belongs to its programme, at which level, and its shared renewal day: what is known of that now. */
export interface MembershipRow {
  readonly since: string | null;
  readonly level: string | null;
  readonly anniversary: string | null;
}

export const membershipOf = (tx: Tx, partner: string): Promise<MembershipRow | undefined> =>
  tx
    .selectFrom('memberships')
    .select(['since', 'level', 'anniversary'])
    .where('partner_id', '=', partner)
    .where('known_to', '=', endOfTime)
    .orderBy('known_from', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
