import { sql } from 'kysely';
import type { Tx } from '../tenant.ts';
import { rulesOf } from './standing-state.ts';

/** The partners of a programme whose standing is not worked out for their facts, the rules and the day, a page at a time in the order of their ids. */
export async function partnersBehind(tx: Tx, { programme, day, after, limit }: PageAsked): Promise<readonly string[]> {
  const { rows } = await sql<{ partner: string }>`
    select p.partner_id as partner
    from partners p
    left join standings s on s.partner_id = p.partner_id
      and s.revision = p.revision and s.business_day = ${day} and s.rules = ${rulesOf(programme)}
    where p.programme_id = ${programme} and s.partner_id is null and p.closed_on is null
      and (${after ?? null}::uuid is null or p.partner_id > ${after ?? null}::uuid)
    order by p.partner_id
    limit ${limit}`.execute(tx);
  return rows.map(({ partner }) => partner);
}

export interface PageAsked {
  readonly programme: string;
  readonly day: string;
  readonly after: string | undefined;
  readonly limit: number;
}
