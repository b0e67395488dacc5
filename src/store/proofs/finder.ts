import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../tenant.ts';
import { nameLookedFor } from './name-looked-for.ts';

export interface FinderFilter {
  readonly competency?: string | undefined;
  readonly level?: string | undefined;
  readonly country?: string | undefined;
  /** What its name begins with, in any case and with accents or without. */
  readonly called?: string | undefined;
}

/** Behind the last one of a page. */
export interface FinderPlace {
  readonly name: string;
  readonly partner: string;
}

export interface PartnerFound {
  readonly partner: string;
  readonly name: string;
  readonly country: string | null;
  readonly address: string;
  /** The day for which what it holds was worked out. */
  readonly day: string;
  readonly awards: readonly { readonly competency: string; readonly level: string }[];
  /** As it is sorted by. */
  readonly key: string;
}

/** Partners that show themselves and hold something that is asked for, in the order of their names: whatever else is known of them counts for nothing. */
export async function partnersFound(
  tx: Tx,
  programme: string,
  { competency, level, country, called }: FinderFilter,
  after: FinderPlace | undefined,
  limit: number,
): Promise<readonly PartnerFound[]> {
  const key = sql`g.name_looked_for`;
  const wanted = [
    ...(competency === undefined ? [] : [sql`and a.competency = ${competency}`]),
    ...(level === undefined ? [] : [sql`and a.level = ${level}`]),
  ];
  const { rows } = await sql<PartnerFound>`
    select p.partner_id as partner, p.name, g.country, g.address, s.business_day as day, ${key} as key,
      (select json_agg(json_build_object('competency', h.competency, 'level', h.level) order by h.competency, h.level)
       from standing_awards h where h.partner_id = p.partner_id and h.is_held) as awards
    from partners p
    join proof_pages g on g.partner_id = p.partner_id and g.is_listed and g.revoked_at is null
    join standings s on s.partner_id = p.partner_id
    where p.programme_id = ${programme} and g.programme_id = ${programme} and s.programme_id = ${programme}
      and p.closed_on is null
      ${country === undefined ? sql`` : sql`and g.country = ${country}`}
      ${called === undefined ? sql`` : sql`and ${key} >= ${beginning(called)} and ${key} < ${beginning(called)} || ${sql.lit(highest)}`}
      ${after === undefined ? sql`` : sql`and (${key}, g.partner_id) > (${after.name}, ${after.partner}::uuid)`}
      and exists (
        select from standing_awards a
        where a.partner_id = p.partner_id and a.programme_id = ${programme} and a.is_held ${sql.join(wanted, sql` `)}
      )
    order by ${key}, g.partner_id
    limit ${limit}`.execute(tx);
  return rows;
}

/** The countries of those who show themselves, for who chooses among them: from each one to the next in the index. */
export async function countriesFound(tx: Tx, programme: string): Promise<readonly string[]> {
  const next = (after: RawBuilder<unknown>) => sql`
    select g.country from proof_pages g
    where g.programme_id = ${programme} and g.is_listed and g.revoked_at is null and g.country > ${after}
    order by g.country limit 1`;
  const { rows } = await sql<{ country: string }>`
    with recursive found as (
      (${next(sql`''`)})
      union all
      select (${next(sql`found.country`)}) from found where found.country is not null
    )
    select country from found where country is not null`.execute(tx);
  return rows.map(({ country }) => country);
}

/** The beginning of a name as it is looked for. */
const beginning = (called: string) => nameLookedFor(sql`${called.trim()}::text`);

/** Whatever a name goes on with comes before it. */
const highest = '\u{10ffff}';
