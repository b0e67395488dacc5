import { type RawBuilder, sql } from 'kysely';
import type { Chain } from '../../domain/audit/chain.ts';
import type { AuditEntry, ChangedBy } from '../../domain/audit/entry.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Tx } from '../tenant.ts';
import { tablesOf } from './chain-tables.ts';
import { type EntryRow, entryColumns, entryFromRow } from './entry-rows.ts';

/** Which entries are asked for; what is left out is not asked. */
export interface EntryFilter {
  readonly by?: { readonly kind?: ChangedBy['kind'] | undefined; readonly id?: string | undefined } | undefined;
  readonly action?: string | undefined;
  /** The id of something that was touched. */
  readonly touched?: string | undefined;
  /** From this moment on. */
  readonly from?: Instant | undefined;
  /** Before this moment. */
  readonly until?: Instant | undefined;
  /** Older than the entry of this number. */
  readonly before?: number | undefined;
  /** Newer than the entry of this number. */
  readonly after?: number | undefined;
}

/** The newest first, or the oldest. */
export async function findEntries(
  tx: Tx,
  chain: Chain,
  filter: EntryFilter,
  limit: number,
  order: 'newest' | 'oldest' = 'newest',
): Promise<readonly AuditEntry[]> {
  const { entries, ofChain } = tablesOf(chain);
  const asked = sql.join([ofChain, ...conditionsOf(filter)], sql` and `);
  const { rows } = await sql<EntryRow>`
    select ${entryColumns} from ${entries} where ${asked} order by number ${order === 'newest' ? sql`desc` : sql`asc`} limit ${limit}`.execute(
    tx,
  );
  return rows.map(entryFromRow);
}

const conditionsOf = ({
  by,
  action,
  touched,
  from,
  until,
  before,
  after,
}: EntryFilter): readonly RawBuilder<unknown>[] => [
  ...(by?.kind === undefined ? [] : [sql`actor_kind = ${by.kind}`]),
  ...(by?.id === undefined ? [] : [sql`actor_id = ${by.id}`]),
  ...(action === undefined ? [] : [sql`action = ${action}`]),
  ...(touched === undefined ? [] : [sql`touched @> ${JSON.stringify([{ id: touched }])}::jsonb`]),
  ...(from === undefined ? [] : [sql`at >= ${from}`]),
  ...(until === undefined ? [] : [sql`at < ${until}`]),
  ...(before === undefined ? [] : [sql`number < ${before}`]),
  ...(after === undefined ? [] : [sql`number > ${after}`]),
];
