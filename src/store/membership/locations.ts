import { sql } from 'kysely';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { Tenant, Tx } from '../tenant.ts';

export interface LocationRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly country: string | null;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

/** The locations of a partner that are still known, by their codes. */
export const locationsOf = (tx: Tx, partner: string): Promise<readonly LocationRow[]> =>
  tx
    .selectFrom('locations')
    .select(['id', 'code', 'name', 'country', 'valid_from', 'valid_to'])
    .where('partner_id', '=', partner)
    .where('known_to', '=', endOfTime)
    .orderBy('code')
    .orderBy('id')
    .execute();

export async function addLocation(
  tx: Tx,
  { programme, partner }: Tenant,
  row: LocationRow & { readonly corrects: string | null; readonly known_from: Instant },
): Promise<void> {
  await tx
    .insertInto('locations')
    .values({ ...row, programme_id: programme, partner_id: partner })
    .execute();
}

/** A location that is named and is not among those of the partner, and by how many people, figures and pieces of evidence. */
export interface UnlistedLocation {
  readonly code: string;
  readonly people: number;
  readonly figures: number;
  readonly evidence: number;
}

/** People by where they are on a day; figures and evidence whenever they are of. */
export async function unlistedLocations(tx: Tx, partner: string, day: Day): Promise<readonly UnlistedLocation[]> {
  const { rows } = await sql<UnlistedLocation>`
    with named as (
      select a.location as code, a.person_id as person, 0 as figure, 0 as evidence
      from affiliations a
      join people p on p.partner_id = a.partner_id and p.id = a.person_id
      where a.partner_id = ${partner}
        and a.known_to = ${endOfTime}
        and p.removed_at is null
        and (a.valid_from is null or a.valid_from <= ${day}::date)
        and (a.valid_to is null or ${day}::date <= a.valid_to)
        and not exists (
          select 1 from locations l
          where l.partner_id = a.partner_id
            and l.code = a.location
            and l.known_to = ${endOfTime}
            and (l.valid_from is null or l.valid_from <= ${day}::date)
            and (l.valid_to is null or ${day}::date <= l.valid_to)
        )
      union all
      select location, null, 1, 0 from measurements where partner_id = ${partner} and known_to = ${endOfTime}
      union all
      select location, null, 0, 1 from evidence where partner_id = ${partner} and known_to = ${endOfTime}
    )
    select
      code,
      count(distinct person)::int as people,
      sum(figure)::int as figures,
      sum(evidence)::int as evidence
    from named n
    where code is not null
      and (
        person is not null
        or not exists (
          select 1 from locations l
          where l.partner_id = ${partner} and l.code = n.code and l.known_to = ${endOfTime}
        )
      )
    group by code
    order by code`.execute(tx);
  return rows;
}
