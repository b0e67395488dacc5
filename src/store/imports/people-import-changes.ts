import { sql } from 'kysely';
import { newIds } from '../new-id.ts';
import type { Tenant, Tx } from '../tenant.ts';

/** One thing that a sheet changes, as it is kept until it is done, and afterwards to undo it. */
export interface PeopleImportChangeRow {
  readonly position: number;
  readonly sheet_row: number;
  readonly kind: string;
  readonly person_id: string;
  readonly content: unknown;
  readonly ends: string | null;
}

/** However many, in one statement. */
export async function addImportChanges(
  tx: Tx,
  { programme, partner }: Tenant,
  attempt: string,
  rows: readonly PeopleImportChangeRow[],
  now: number,
): Promise<void> {
  const ids = newIds(now, rows.length);
  const whole = rows.map((row, index) => ({
    ...row,
    ...{ programme_id: programme, partner_id: partner, id: ids[index], attempt },
  }));
  await sql`
    insert into people_import_changes
      (programme_id, partner_id, id, attempt, position, sheet_row, kind, person_id, content, ends)
    select programme_id, partner_id, id, attempt, position, sheet_row, kind, person_id, content, ends
    from json_populate_recordset(null::people_import_changes, ${JSON.stringify(whole)}::json)`.execute(tx);
}

/** In the order of the sheet, from a place on. */
export const importChanges = (
  tx: Tx,
  partner: string,
  attempt: string,
  { after = -1, limit }: { readonly after?: number; readonly limit?: number } = {},
): Promise<PeopleImportChangeRow[]> =>
  tx
    .selectFrom('people_import_changes')
    .select(['position', 'sheet_row', 'kind', 'person_id', 'content', 'ends'])
    .where('partner_id', '=', partner)
    .where('attempt', '=', attempt)
    .where('position', '>', after)
    .orderBy('position')
    .$if(limit !== undefined, (query) => query.limit(limit as number))
    .execute();

export async function forgetImportChanges(tx: Tx, partner: string, attempt: string): Promise<void> {
  await tx
    .deleteFrom('people_import_changes')
    .where('partner_id', '=', partner)
    .where('attempt', '=', attempt)
    .execute();
}

/** What was done is kept by its ids alone; of a change of name or address also what it was before, to undo it. */
export async function forgetContents(tx: Tx, partner: string, attempt: string): Promise<void> {
  await sql`
    update people_import_changes
    set content = case when kind = 'person-changed' then content else jsonb_build_object('id', content -> 'id') end
    where partner_id = ${partner} and attempt = ${attempt}`.execute(tx);
}

/** Nothing of a person is left in them. */
export async function forgetPersonInImports(tx: Tx, partner: string, person: string): Promise<void> {
  await sql`
    update people_import_changes set content = jsonb_build_object('id', content -> 'id')
    where partner_id = ${partner} and person_id = ${person}`.execute(tx);
}

/** What the people of some changes are called: as the partner has them, or as the sheet would add them. */
export async function peopleOfChanges(
  tx: Tx,
  partner: string,
  attempt: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, { readonly code: string; readonly name: string | null }>> {
  const { rows } = await sql<{ id: string; code: string; name: string | null }>`
    select person_id as id, content ->> 'code' as code, content ->> 'name' as name from people_import_changes
    where partner_id = ${partner} and attempt = ${attempt} and kind = 'person-added'
      and person_id in (select value::uuid from json_array_elements_text(${JSON.stringify(people)}::json))
    union all
    select id, code, name from people
    where partner_id = ${partner}
      and id in (select value::uuid from json_array_elements_text(${JSON.stringify(people)}::json))`.execute(tx);
  return new Map(rows.map(({ id, code, name }) => [id, { code, name }]));
}

/** Statements of a partner's people, also those that were ended. */
export async function statementsWithIds(
  tx: Tx,
  partner: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const { rows } = await sql<{ id: string; row: unknown }>`
    select c.id, to_json(c) as row from credentials c
    where c.partner_id = ${partner}
      and c.id in (select value::uuid from json_array_elements_text(${JSON.stringify(ids)}::json))
    union all
    select a.id, to_json(a) as row from affiliations a
    where a.partner_id = ${partner}
      and a.id in (select value::uuid from json_array_elements_text(${JSON.stringify(ids)}::json))`.execute(tx);
  return new Map(rows.map(({ id, row }) => [id, row]));
}
