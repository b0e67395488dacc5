import { endOfTime, type Instant } from '../domain/time/instant.ts';
import type { FactTable } from '../store/membership/fact-columns.ts';
import { factColumns } from '../store/membership/fact-columns.ts';
import { type PartnerRows, partnerRows } from '../store/membership/partner-rows.ts';
import { withTenant } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { mayReadPartner } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';
import { type StatementName, statementKinds } from './statement-kinds.ts';

export interface HistoryAsked {
  readonly programme: string;
  readonly partner: string;
  /** Of one kind, or of all. */
  readonly kind?: StatementName;
  /** Of one person, by its code. */
  readonly person?: string;
  /** Only what was known at this moment. */
  readonly knownAt?: Instant;
}

/** One statement that was ever made, with the time in which it was taken to be so. */
export interface StatementOfHistory {
  readonly id: string;
  readonly kind: StatementName;
  readonly person: string | null;
  /** What it says, by the names of its columns. */
  readonly says: Readonly<Record<string, unknown>>;
  readonly knownFrom: Instant;
  /** Null where it is still taken to be so. */
  readonly knownTo: Instant | null;
  /** The statement that took its place, where one did. */
  readonly replacedBy: string | null;
}

/** Every statement of one kind, or about one person, the earliest known first. */
export async function historyOf(
  { store, actor }: Context,
  { programme, partner, kind, person, knownAt }: HistoryAsked,
): Promise<Done<readonly StatementOfHistory[]>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const rows = await withTenant(store.db, tenant, (tx) => partnerRows(tx, partner));
  if (!rows) return refused({ kind: 'not-found', what: 'partner' });
  const about = rows.people.find(({ code }) => code === person);
  if (person !== undefined && !about) return refused({ kind: 'not-found', what: 'person' });
  const kinds = (Object.keys(statementKinds) as StatementName[]).filter((one) => kind === undefined || one === kind);
  const all = kinds.flatMap((one) => statementsOf(one, rows));
  const asked = all.filter(
    (one) =>
      (!about || one.person === about.code) &&
      (knownAt === undefined || (one.knownFrom <= knownAt && (one.knownTo === null || knownAt < one.knownTo))),
  );
  return done(
    asked.sort((a, b) => (a.knownFrom < b.knownFrom || (a.knownFrom === b.knownFrom && a.id < b.id) ? -1 : 1)),
  );
}

function statementsOf(kind: StatementName, rows: PartnerRows): readonly StatementOfHistory[] {
  const { table }: { readonly table: FactTable } = statementKinds[kind];
  const list = rows[table] as readonly KeptRow[];
  const replacedBy = new Map(list.map((row) => [row['corrects'], row.id]));
  const codes = new Map(rows.people.map(({ id, code }) => [id, code]));
  return list.map((row) => ({
    id: row.id,
    kind,
    person: codes.get(String(row['person_id'])) ?? null,
    says: Object.fromEntries(factColumns[table].content.map((column) => [column, row[column] ?? null])),
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
