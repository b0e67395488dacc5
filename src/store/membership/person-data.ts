import type { Selectable } from 'kysely';
import type { Database } from '../database.ts';
import type { Tx } from '../tenant.ts';
import { samePeopleNow, whoStays } from './same-people.ts';

export type PersonRow = Selectable<Database['people']>;
export type AffiliationRow = Selectable<Database['affiliations']>;
export type CredentialRow = Selectable<Database['credentials']>;

/**
 * The id of the person that a partner knows by a code, whether it still names it or not. Where two were made one, both codes
 * mean the one that stays.
 */
export async function personWithCode(tx: Tx, partner: string, code: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('people')
    .select('id')
    .where('partner_id', '=', partner)
    .where('code', '=', code)
    .executeTakeFirst();
  return row && whoStays(await samePeopleNow(tx, partner), row.id);
}

/** By which code a partner knows somebody. */
export async function codeOfPerson(tx: Tx, partner: string, person: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('people')
    .select('code')
    .where('partner_id', '=', partner)
    .where('id', '=', person)
    .executeTakeFirst();
  return row?.code;
}

/** One person of a partner; others wait to change it until our transaction ends. */
export const lockPerson = (tx: Tx, partner: string, person: string): Promise<PersonRow | undefined> =>
  tx
    .selectFrom('people')
    .selectAll()
    .where('partner_id', '=', partner)
    .where('id', '=', person)
    .forUpdate()
    .executeTakeFirst();

/** Some of a partner's people by id, with what is kept beside their statements. */
export async function peopleWithIds(
  tx: Tx,
  partner: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PersonRow>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('people')
    .selectAll()
    .where('partner_id', '=', partner)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** All people that a partner ever had, by id. */
export async function everyPerson(tx: Tx, partner: string): Promise<ReadonlyMap<string, PersonRow>> {
  const rows = await tx.selectFrom('people').selectAll().where('partner_id', '=', partner).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** All that was ever stated, what was corrected since included. */
export const affiliationsOf = (tx: Tx, partner: string, person: string): Promise<readonly AffiliationRow[]> =>
  tx
    .selectFrom('affiliations')
    .selectAll()
    .where('partner_id', '=', partner)
    .where('person_id', '=', person)
    .orderBy('known_from')
    .orderBy('id')
    .execute();

/** All that was ever stated, what was corrected since included. */
export const credentialsOf = (tx: Tx, partner: string, person: string): Promise<readonly CredentialRow[]> =>
  tx
    .selectFrom('credentials')
    .selectAll()
    .where('partner_id', '=', partner)
    .where('person_id', '=', person)
    .orderBy('known_from')
    .orderBy('id')
    .execute();
