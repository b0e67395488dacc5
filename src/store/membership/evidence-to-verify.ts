import { type RawBuilder, sql } from 'kysely';
import type { Verification } from '../../domain/catalogue/verification.ts';
import type { Day } from '../../domain/time/day.ts';

/**
 * The evidence that a programme counts once it is proved as well as it asks: what it is, and since when it waits. What has
 * expired or is in doubt waits for nobody.
 */
export function evidenceToVerify(programme: string, day: Day, asked: Verification): RawBuilder<unknown> {
  const weaker = asked === 'verified' ? ['claimed', 'documented'] : asked === 'documented' ? ['claimed'] : [];
  return sql`
    select v.id, v.partner_id, v.kind as item, least((v.known_from at time zone 'UTC')::date, ${day}::date) as since
    from evidence v
    where v.programme_id = ${programme} and v.known_to = '9999-12-31T23:59:59.999Z'
      and v.verification = any(${weaker}::text[]) and v.state <> 'disputed'
      and (v.valid_through is null or v.valid_through >= ${day}::date)`;
}
