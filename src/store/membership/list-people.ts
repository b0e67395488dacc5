import { sql } from 'kysely';
import { endOfTime } from '../../domain/time/instant.ts';
import type { Tx } from '../tenant.ts';
import type { PartnerRows } from './partner-rows.ts';

export interface ListedPersonRow {
  readonly person: string;
  readonly code: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly isLinked: boolean;
  readonly isErased: boolean;
  readonly affiliations: PartnerRows['affiliations'];
  readonly credentials: PartnerRows['credentials'];
}

/** A text is in the code or the name of a person, or of another record that is of the same person. */
const isIn = (text: string) => sql`exists (
        with recursive own as (
          select w.id
          union
          select s.person_id from own o join same_people s
            on s.partner_id = w.partner_id and s.stays_id = o.id and s.taken_back_at is null
        )
        select from own o join people r on r.partner_id = w.partner_id and r.id = o.id
        where strpos(lower(r.code), lower(${text})) > 0 or strpos(lower(coalesce(r.name, '')), lower(${text})) > 0)`;

/** The people of a partner in the order of their codes, with what is known of each now; one statement. */
export async function peopleMatching(
  tx: Tx,
  partner: string,
  {
    text,
    after,
    limit,
  }: { readonly text?: string | undefined; readonly after?: string | undefined; readonly limit: number },
): Promise<readonly ListedPersonRow[]> {
  const { rows } = await sql<ListedPersonRow>`
    select w.id as person, w.code, w.name, w.email, w.wallet_id is not null as "isLinked",
      w.erased_at is not null as "isErased",
      coalesce((select json_agg(a order by a.id) from affiliations a
        where a.partner_id = w.partner_id and a.person_id = w.id and a.known_to = ${endOfTime}), '[]') as affiliations,
      coalesce((select json_agg(c order by c.id) from credentials c
        where c.partner_id = w.partner_id and c.person_id = w.id and c.known_to = ${endOfTime}), '[]') as credentials
    from people w
    where w.partner_id = ${partner} and w.removed_at is null
      ${text === undefined ? sql`` : sql`and ${isIn(text)}`}
      ${after === undefined ? sql`` : sql`and w.code collate "C" > ${after}`}
    order by w.code collate "C"
    limit ${limit}`.execute(tx);
  return rows;
}
