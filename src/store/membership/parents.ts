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
  table: 'partner_parents' | 'locations' | 'account_managers' | 'partner_contacts',
  { partner }: Tenant,
  id: string,
  now: Instant,
): Promise<void> {
  await tx.updateTable(table).set({ known_to: now }).where('partner_id', '=', partner).where('id', '=', id).execute();
}

/** A parent as people know it: both by their codes. */
export interface ParentNamed {
  readonly id: string;
  readonly partner: string;
  readonly parent: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Parents that are still known, in the order in which they were stated. */
export async function parentsNamed(
  tx: Tx,
  { programme, partner, day, after, limit }: ParentsAsked,
): Promise<readonly ParentNamed[]> {
  const { rows } = await sql<ParentNamed>`
    select t.id, own.code as partner, above.code as parent, t.valid_from as "from", t.valid_to as "to"
    from partner_parents t
    join partner_codes own on own.programme_id = t.programme_id and own.partner_id = t.partner_id
    join partner_codes above on above.programme_id = t.programme_id and above.partner_id = t.parent_id
    where t.programme_id = ${programme} and t.known_to = ${endOfTime}
      ${partner === undefined ? sql`` : sql`and t.partner_id = ${partner}`}
      ${
        day === undefined
          ? sql``
          : sql`and (t.valid_from is null or t.valid_from <= ${day}) and (t.valid_to is null or t.valid_to >= ${day})`
      }
      ${after === undefined ? sql`` : sql`and t.id::text collate "C" > ${after}`}
    order by t.id
    limit ${limit}`.execute(tx);
  return rows;
}

export interface ParentsAsked {
  readonly programme: string;
  readonly partner: string | undefined;
  readonly day: string | undefined;
  /** The id after which the page begins. */
  readonly after: string | undefined;
  readonly limit: number;
}
