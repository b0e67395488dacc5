import { sql } from 'kysely';
import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { Tenant, Tx } from '../tenant.ts';

export interface ParentRow {
  readonly id: string;
  readonly partner_id: string;
  readonly parent_id: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

/** Two parents that are stated at once could make a circle that neither sees: others wait until our transaction ends. */
export const lockParents = (tx: Tx, programme: string): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`parents of ${programme}`}, 0))`.execute(tx);

/** Every parent in a programme that is still known. */
export const parentsInProgramme = (tx: Tx, programme: string): Promise<readonly ParentRow[]> =>
  tx
    .selectFrom('partner_parents')
    .select(['id', 'partner_id', 'parent_id', 'valid_from', 'valid_to'])
    .where('programme_id', '=', programme)
    .where('known_to', '=', endOfTime)
    .execute();

export async function addParent(
  tx: Tx,
  { programme, partner }: Tenant,
  row: Omit<ParentRow, 'partner_id'> & { readonly corrects: string | null; readonly known_from: Instant },
): Promise<void> {
  await tx
    .insertInto('partner_parents')
    .values({ ...row, programme_id: programme, partner_id: partner })
    .execute();
}

/** One of the tables beside the facts: a statement in it is no longer taken to be so. */
export async function endBeside(
  tx: Tx,
  table: 'partner_parents' | 'locations',
  { partner }: Tenant,
  id: string,
  now: Instant,
): Promise<void> {
  await tx.updateTable(table).set({ known_to: now }).where('partner_id', '=', partner).where('id', '=', id).execute();
}
