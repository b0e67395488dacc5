import { type RawBuilder, sql } from 'kysely';
import type { Verification } from '../../domain/catalogue/verification.ts';
import type { Day } from '../../domain/time/day.ts';

/** How well credentials must be proved so that some rule counts them, by their item. */
export type ProofAsked = ReadonlyMap<string, Verification>;

/**
 * The claims that some rule counts once they are proved, one row for each partner: how many, since when the oldest waits, and
 * whose that is. What has expired, is in doubt, or belongs to somebody who has left waits for nobody.
 */
export function claimsToVerify(programme: string, day: Day, asked: ProofAsked): RawBuilder<unknown> {
  const itemsFor = (wanted: Verification) => [...asked].filter(([, one]) => one === wanted).map(([item]) => item);
  return sql`
    select partner_id as id, partner_id, count(*)::int as credentials,
      (array_agg(person order by since, person))[1] as person, min(since) as since
    from (
      select c.partner_id, p.code as person, least((c.known_from at time zone 'UTC')::date, ${day}::date) as since
      from credentials c
      join people p on p.partner_id = c.partner_id and p.id = c.person_id
      where c.programme_id = ${programme} and c.known_to = '9999-12-31T23:59:59.999Z'
        and c.verification in ('claimed', 'documented')
        and (
          c.item = any(${itemsFor('verified')}::text[])
          or (c.verification = 'claimed' and c.item = any(${itemsFor('documented')}::text[]))
        )
        and c.state <> 'disputed' and (c.valid_through is null or c.valid_through >= ${day}::date)
        and p.erased_at is null
        and coalesce((
          select max(coalesce(a.valid_to, '9999-12-31'::date)) from affiliations a
          where a.partner_id = c.partner_id and a.person_id = c.person_id and a.known_to = '9999-12-31T23:59:59.999Z'
        ), '9999-12-31'::date) >= ${day}::date
    ) claims
    group by partner_id`;
}
