import { isKnownAt } from '../domain/membership/facts.ts';
import type { Day } from '../domain/time/day.ts';
import { endOfTime, type Instant } from '../domain/time/instant.ts';
import { contains } from '../domain/time/period.ts';
import type { FactTable } from '../store/membership/fact-columns.ts';
import { type PartnerRows, partnerRows } from '../store/membership/partner-rows.ts';
import { writtenStatement } from '../store/membership/written-statement.ts';
import { withTenant } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { catalogueInUse } from './loaded-catalogue.ts';
import { recordsCalled } from './person-called.ts';
import { mayReadPartner } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';
import { type StatementName, statementKinds } from './statement-kinds.ts';
import { validDaysOf } from './valid-days.ts';

export interface HistoryAsked {
  readonly programme: string;
  readonly partner: string;
  /** Of one kind, or of all. */
  readonly kind?: StatementName | undefined;
  /** Of one person, by its code. */
  readonly person?: string | undefined;
  /** Only what was known at this moment. */
  readonly knownAt?: Instant | undefined;
  /** Only what holds on this day. */
  readonly validOn?: Day | undefined;
}

/** One statement that was ever made, with the time in which it was taken to be so. */
export interface StatementOfHistory {
  readonly id: string;
  readonly kind: StatementName;
  readonly person: string | null;
  /** As it stands in a partner file. */
  readonly statement: unknown;
  readonly knownFrom: Instant;
  /** Null where it is still taken to be so. */
  readonly knownTo: Instant | null;
  /** The statement that took its place, where one did. */
  readonly replacedBy: string | null;
}

/** Every statement of one kind, or about one person, the earliest known first: what was known when, of which days. */
export async function historyOf(
  { store, actor }: Context,
  { programme, partner, kind, person, knownAt, validOn }: HistoryAsked,
): Promise<Done<readonly StatementOfHistory[]>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const [rows, catalogue] = await withTenant(store.db, tenant, async (tx) => [
    await partnerRows(tx, partner),
    await catalogueInUse(tx, programme),
  ]);
  if (!rows) return refused({ kind: 'not-found', what: 'partner' });
  if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
  const about = person === undefined ? undefined : recordsCalled(rows, person);
  if (about?.length === 0) return refused({ kind: 'not-found', what: 'person' });
  const kinds = (Object.keys(statementKinds) as StatementName[]).filter((one) => kind === undefined || one === kind);
  const isAsked = (row: KeptRow, table: FactTable) =>
    (!about || about.includes(String(row['person_id']))) &&
    (knownAt === undefined || isKnownAt(knownIn(row), knownAt)) &&
    (validOn === undefined || contains(validDaysOf(table, row, catalogue.programme), validOn));
  const all = kinds.flatMap((one) => statementsOf(one, rows, isAsked));
  return done(all.sort((a, b) => (a.knownFrom < b.knownFrom || (a.knownFrom === b.knownFrom && a.id < b.id) ? -1 : 1)));
}

function statementsOf(
  kind: StatementName,
  rows: PartnerRows,
  isAsked: (row: KeptRow, table: FactTable) => boolean,
): readonly StatementOfHistory[] {
  const { table }: { readonly table: FactTable } = statementKinds[kind];
  const list = rows[table] as readonly KeptRow[];
  const replacedBy = new Map(list.map((row) => [row['corrects'], row.id]));
  const codes = new Map(rows.people.map(({ id, code }) => [id, code]));
  return list
    .filter((row) => isAsked(row, table))
    .map((row) => ({
      id: row.id,
      kind,
      person: codes.get(String(row['person_id'])) ?? null,
      statement: writtenStatement(table, row),
      knownFrom: row.known_from as Instant,
      knownTo: row.known_to === endOfTime ? null : (row.known_to as Instant),
      replacedBy: replacedBy.get(row.id) ?? null,
    }));
}

type KeptRow = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly known_from: string;
  readonly known_to: string;
};

const knownIn = ({ known_from, known_to }: KeptRow) => ({
  knownFrom: known_from as Instant,
  knownTo: known_to as Instant,
});
