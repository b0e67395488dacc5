import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../tenant.ts';

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

/**
 * As the index of migration 19 has it, so that it can be used: small letters, the usual accents taken off, letter by letter. What
 * is a small letter of Ä depends on the database, so they are written out.
 */
const folded = (name: RawBuilder<unknown>) => sql`translate(lower(${name}), ${sql.lit(accented)}, ${sql.lit(plain)})`;
const accented = 'äöüáàâåãçéèêëíìîïñóòôõøúùûÄÖÜÁÀÂÅÃÇÉÈÊËÍÌÎÏÑÓÒÔÕØÚÙÛ';
const plain = 'aouaaaaaceeeeiiiinooooouuuaouaaaaaceeeeiiiinooooouuu';

/** Partners that show themselves and hold something that is asked for, in the order of their names: whatever else is known of them counts for nothing. */
export async function partnersFound(
  tx: Tx,
  programme: string,
  { competency, level, country, called }: FinderFilter,
  after: FinderPlace | undefined,
  limit: number,
): Promise<readonly PartnerFound[]> {
  const key = sql`(${folded(sql`p.name`)} collate "C")`;
  const wanted = [
    ...(competency === undefined ? [] : [sql`and a.competency = ${competency}`]),
    ...(level === undefined ? [] : [sql`and a.level = ${level}`]),
  ];
  const { rows } = await sql<PartnerFound>`
    select p.partner_id as partner, p.name, s.country, g.address, s.business_day as day, ${key} as key,
      (select json_agg(json_build_object('competency', h.competency, 'level', h.level) order by h.competency, h.level)
       from standing_awards h where h.partner_id = p.partner_id and h.is_held) as awards
    from partners p
    join proof_pages g on g.partner_id = p.partner_id and g.is_listed and g.revoked_at is null
    join standings s on s.partner_id = p.partner_id
    where p.programme_id = ${programme} and g.programme_id = ${programme} and s.programme_id = ${programme}
      and p.closed_on is null
      ${country === undefined ? sql`` : sql`and s.country = ${country}`}
      ${called === undefined ? sql`` : sql`and ${key} like ${beginning(called)}`}
      ${after === undefined ? sql`` : sql`and (${key}, p.partner_id) > (${after.name}, ${after.partner}::uuid)`}
      and exists (
        select from standing_awards a
        where a.partner_id = p.partner_id and a.programme_id = ${programme} and a.is_held ${sql.join(wanted, sql` `)}
      )
    order by ${key}, p.partner_id
    limit ${limit}`.execute(tx);
  return rows;
}

/** The countries of those who show themselves, for who chooses among them. */
export async function countriesFound(tx: Tx, programme: string): Promise<readonly string[]> {
  const { rows } = await sql<{ country: string }>`
    select distinct s.country from proof_pages g join standings s on s.partner_id = g.partner_id
    where g.programme_id = ${programme} and s.programme_id = ${programme} and g.is_listed and g.revoked_at is null
      and s.country is not null
    order by s.country`.execute(tx);
  return rows.map(({ country }) => country);
}

/** The beginning of a name as a pattern, in which nothing that somebody types is a sign. */
const beginning = (called: string) => sql`${folded(sql`${called.trim().replaceAll(/[\\%_]/g, '\\$&')}::text`)} || '%'`;
