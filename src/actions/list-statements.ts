import { isKnownAt } from '../domain/membership/facts.ts';
import { endOfTime, type Instant } from '../domain/time/instant.ts';
import { always } from '../store/membership/known-always.ts';
import { type PartnerRows, partnerRows } from '../store/membership/partner-rows.ts';
import { writtenStatement } from '../store/membership/written-statement.ts';
import { withTenant } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { recordsCalled } from './person-called.ts';
import { mayReadPartner } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';
import { type StatementName, statementKinds } from './statement-kinds.ts';

export interface StatementListed {
  readonly id: string;
  /** The code of the person it is about, where it is about one. */
  readonly person?: string;
  /** The id of the award it is about, where it is a renewal. */
  readonly award?: string;
  /** Left out: known before anything was kept. */
  readonly knownFrom?: Instant;
  /** Left out: still. */
  readonly knownTo?: Instant;
  /** As it stands in a partner file. */
  readonly statement: unknown;
}

export interface StatementsToList {
  readonly programme: string;
  readonly partner: string;
  readonly kind: StatementName;
  /** Only of the person of this code, by whichever it is called where two were made one. */
  readonly person?: string | undefined;
  /** As they were known at a moment; without it, as they are. */
  readonly at?: Instant | undefined;
  /** Also those that were corrected or withdrawn since. */
  readonly withHistory?: boolean | undefined;
}

/** What is stated about a partner, of one kind, in the order in which it was stated. */
export async function listStatements(
  { store, actor }: Context,
  { kind, person, at = endOfTime, withHistory = false, ...tenant }: StatementsToList,
): Promise<Done<{ readonly statements: readonly StatementListed[]; readonly revision: number }>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const rows = await withTenant(store.db, tenant, (tx) => partnerRows(tx, tenant.partner));
  if (!rows) return refused({ kind: 'not-found', what: 'partner' });
  const { table } = statementKinds[kind];
  const codes = new Map(rows.people.map(({ id, code }) => [id, code]));
  const about = person === undefined ? undefined : recordsCalled(rows, person);
  const listed = (rows[table] as readonly AnyRow[])
    .filter((row) => about === undefined || (row.person_id !== undefined && about.includes(row.person_id)))
    .filter(
      (row) => withHistory || isKnownAt({ knownFrom: row.known_from as Instant, knownTo: row.known_to as Instant }, at),
    )
    .map((row) => listedFrom(row, table, codes));
  return done({ statements: listed, revision: rows.partner.revision });
}

interface AnyRow {
  readonly id: string;
  readonly known_from: string;
  readonly known_to: string;
  readonly person_id?: string;
  readonly award_id?: string;
}

function listedFrom(
  row: AnyRow,
  table: keyof Omit<PartnerRows, 'partner' | 'people'>,
  codes: ReadonlyMap<string, string>,
): StatementListed {
  const person = row.person_id === undefined ? undefined : codes.get(row.person_id);
  return {
    id: row.id,
    ...(person !== undefined && { person }),
    ...(row.award_id !== undefined && { award: row.award_id }),
    ...(row.known_from !== always && { knownFrom: row.known_from as Instant }),
    ...(row.known_to !== endOfTime && { knownTo: row.known_to as Instant }),
    statement: writtenStatement(table, row),
  };
}
