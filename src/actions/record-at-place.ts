import { type Change, recordChange } from '../store/audit/record-change.ts';
import { lockPartner } from '../store/membership/write-partner.ts';
import { goOnAsOffice, type Tx } from '../store/tenant.ts';
import type { RolePlace } from './policies/role.ts';

/**
 * Records what was changed beside the tables of tenants (roles, invitations, keys, the day of a demo) in the chain of the
 * place that it is about. From here on the transaction is the office's, so it comes last. Whoever writes about a partner
 * holds the partner before the head of its chain; so do we, or two of us would wait for each other.
 */
export async function recordAtPlace(
  tx: Tx,
  { programme, partner }: RolePlace,
  change: Omit<Change, 'chain'>,
): Promise<void> {
  await goOnAsOffice(tx, programme);
  if (partner === null) {
    await recordChange(tx, { ...change, chain: { kind: 'programme', programme } });
    return;
  }
  await lockPartner(tx, { programme, partner });
  await recordChange(tx, { ...change, chain: { kind: 'partner', programme, partner } });
}
