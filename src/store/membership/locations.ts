import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { Tenant, Tx } from '../tenant.ts';

export interface LocationRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly country: string | null;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

/** The locations of a partner that are still known, by their codes. */
export const locationsOf = (tx: Tx, partner: string): Promise<readonly LocationRow[]> =>
  tx
    .selectFrom('locations')
    .select(['id', 'code', 'name', 'country', 'valid_from', 'valid_to'])
    .where('partner_id', '=', partner)
    .where('known_to', '=', endOfTime)
    .orderBy('code')
    .orderBy('id')
    .execute();

export async function addLocation(
  tx: Tx,
  { programme, partner }: Tenant,
  row: LocationRow & { readonly corrects: string | null; readonly known_from: Instant },
): Promise<void> {
  await tx
    .insertInto('locations')
    .values({ ...row, programme_id: programme, partner_id: partner })
    .execute();
}
