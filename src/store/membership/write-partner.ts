import { sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import type { Tenant, Tx } from '../tenant.ts';
import { type FactTable, factColumns } from './fact-columns.ts';
import type { Ended } from './matched-statements.ts';
import type { AddedRow, PartnerDifference } from './partner-difference.ts';

/** Writes what differs, and raises the revision by one. */
export async function writeDifference(
  tx: Tx,
  tenant: Tenant,
  { partner, people, renamed, removed, returned, added, ended }: PartnerDifference,
  now: Instant,
): Promise<number> {
  if (partner) await changePartner(tx, tenant, partner);
  if (people.length > 0) await addPeople(tx, tenant, people, now);
  for (const { id, name } of renamed) await changePerson(tx, tenant, id, { name });
  await removePeople(tx, tenant, removed, now);
  await removePeople(tx, tenant, returned, null);
  for (const [table, list] of ended) await endStatements(tx, tenant, table, list);
  for (const [table, rows] of added) await addStatements(tx, tenant, table, rows);
  return raiseRevision(tx, tenant);
}

/** Keeps others from writing about the partner until the transaction ends; its revision, where it is there. */
export async function lockPartner(tx: Tx, { partner }: Tenant): Promise<number | undefined> {
  const row = await tx
    .selectFrom('partners')
    .select('revision')
    .where('partner_id', '=', partner)
    .forUpdate()
    .executeTakeFirst();
  return row?.revision;
}

export async function raiseRevision(tx: Tx, { partner }: Tenant): Promise<number> {
  const { revision } = await tx
    .updateTable('partners')
    .set((column) => ({ revision: column('revision', '+', 1) }))
    .where('partner_id', '=', partner)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}

export async function changePartner(
  tx: Tx,
  { partner }: Tenant,
  { name, priority, learning }: NonNullable<PartnerDifference['partner']>,
): Promise<void> {
  await tx
    .updateTable('partners')
    .set({
      name,
      priority: JSON.stringify(priority),
      learning: learning === null || learning === undefined ? null : JSON.stringify(learning),
    })
    .where('partner_id', '=', partner)
    .execute();
}

export const addPeople = (tx: Tx, tenant: Tenant, people: PartnerDifference['people'], now: Instant) =>
  addRows(
    tx,
    tenant,
    'people',
    people.map((person) => ({ ...person, created_at: now })),
  );

export async function changePerson(
  tx: Tx,
  { partner }: Tenant,
  id: string,
  change: { readonly code?: string; readonly name?: string | null; readonly email?: string | null },
): Promise<void> {
  await tx.updateTable('people').set(change).where('partner_id', '=', partner).where('id', '=', id).execute();
}

/** Names and addresses of many, in one statement. */
export async function changePeople(
  tx: Tx,
  { partner }: Tenant,
  people: readonly { readonly id: string; readonly name: string | null; readonly email: string | null }[],
): Promise<void> {
  if (people.length === 0) return;
  await sql`
    update people p
    set name = e.name, email = e.email
    from json_to_recordset(${JSON.stringify(people)}::json) as e (id uuid, name text, email text)
    where p.partner_id = ${partner} and p.id = e.id`.execute(tx);
}

/** From a moment on the partner does not name these among its people any more; with null it does again. */
export async function removePeople(
  tx: Tx,
  { partner }: Tenant,
  ids: readonly string[],
  at: Instant | null,
): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update people
    set removed_at = ${at}::timestamptz
    where partner_id = ${partner}
      and id in (select value::uuid from json_array_elements_text(${JSON.stringify(ids)}::json))`.execute(tx);
}

/** However many, in one statement: the rows travel as one JSON text. */
export const addStatements = (tx: Tx, tenant: Tenant, table: FactTable, rows: readonly AddedRow[]): Promise<void> =>
  addRows(tx, tenant, table, rows);

const addRows = (
  tx: Tx,
  { programme, partner }: Tenant,
  table: FactTable | 'people',
  rows: readonly AddedRow[],
): Promise<void> =>
  addWholeRows(
    tx,
    table,
    rows.map((row) => ({ ...row, programme_id: programme, partner_id: partner })),
  );

/** Rows that say themselves whose they are, so that those of many partners travel together. */
export async function addWholeRows(tx: Tx, table: FactTable | 'people', whole: readonly AddedRow[]): Promise<void> {
  const columns = table === 'people' ? peopleColumns : columnsOf(table);
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(columns.map((column) => sql.ref(column)))}
    from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(whole)}::json)`.execute(tx);
}

const peopleColumns = ['programme_id', 'partner_id', 'id', 'code', 'name', 'email', 'created_at', 'removed_at'];

const columnsOf = (table: FactTable): readonly string[] => {
  const { owner, content, beside } = factColumns[table];
  return ['programme_id', 'partner_id', 'id', ...owner, ...content, ...beside, 'known_from', 'known_to', 'corrects'];
};

/** A statement is known until a moment, and never ends before it began. */
export async function endStatements(
  tx: Tx,
  { partner }: Tenant,
  table: FactTable,
  ended: readonly Ended[],
): Promise<void> {
  await sql`
    update ${sql.table(table)} t
    set known_to = greatest(t.known_from, e."knownTo")
    from json_to_recordset(${JSON.stringify(ended)}::json) as e (id uuid, "knownTo" timestamptz)
    where t.partner_id = ${partner} and t.id = e.id`.execute(tx);
}
