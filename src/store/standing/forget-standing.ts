import { sql } from 'kysely';
import type { Tx } from '../tenant.ts';

/**
 * Takes out what is remembered of where a partner stands: it tells names. Only the office may, so the rest of the
 * transaction is the office's; this comes last.
 */
export async function forgetStanding(tx: Tx, partner: string): Promise<void> {
  await sql`set local role assay_office`.execute(tx);
  for (const table of ['standings', 'standing_awards'] as const)
    await tx.deleteFrom(table).where('partner_id', '=', partner).execute();
}
