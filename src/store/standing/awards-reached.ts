import { sql } from 'kysely';
import type { Tx } from '../tenant.ts';

/** Whose awards are meant: of partners in these countries, of these competencies and levels, or of all. */
export interface ReachWanted {
  readonly countries: readonly string[];
  readonly competencies: readonly string[] | null;
  readonly levels: readonly string[] | null;
  readonly from: string;
  readonly to: string;
}

/** How many of them there are, and what the time does for them as they were last worked out. */
export interface AwardsReached {
  readonly awards: number;
  readonly partners: number;
  /** Whose next renewal, or the last day on which something can be done, is on one of these days. */
  readonly dueInTime: number;
  readonly atRisk: number;
  /** That have lapsed and wait for a decision. */
  readonly pending: number;
}

export interface AwardReached {
  readonly code: string;
  readonly name: string | null;
  readonly competency: string;
  readonly level: string;
  readonly renewal: string | null;
  readonly isAtRisk: boolean;
  readonly isPending: boolean;
}

/** Those that are held, and those that have lapsed without a decision: what is over is not reached by more time. */
const reached = (programme: string, { countries, competencies, levels, from, to }: ReachWanted) => sql`
  from (
    select a.partner_id, a.competency, a.level, a.renewal, a.deadline, a.is_at_risk, false as is_pending
    from standing_awards a where a.programme_id = ${programme} and a.is_held
    union all
    select d.partner_id, d.competency, d.level, null, null, false, true
    from demotions d where d.programme_id = ${programme} and d.state = 'open'
  ) one
  join standings s on s.partner_id = one.partner_id
  join partners p on p.partner_id = one.partner_id
  cross join lateral (
    select coalesce(one.renewal between ${from}::date and ${to}::date, false)
      or coalesce(one.deadline between ${from}::date and ${to}::date, false) as is_due
  ) time
  where p.closed_on is null and s.country = any(${[...countries]}::text[])
    ${competencies === null ? sql`` : sql`and one.competency = any(${[...competencies]}::text[])`}
    ${levels === null ? sql`` : sql`and one.level = any(${[...levels]}::text[])`}`;

export async function awardsReached(tx: Tx, programme: string, wanted: ReachWanted): Promise<AwardsReached> {
  const { rows } = await sql<AwardsReached>`
    select count(*) as awards, count(distinct one.partner_id) as partners,
      count(*) filter (where is_due) as "dueInTime",
      count(*) filter (where one.is_at_risk) as "atRisk", count(*) filter (where one.is_pending) as pending
    ${reached(programme, wanted)}`.execute(tx);
  return rows[0] as AwardsReached;
}

/** The first of them: what has lapsed, then what is due in the time, then the others. */
export async function firstReached(
  tx: Tx,
  programme: string,
  wanted: ReachWanted,
  limit: number,
): Promise<readonly AwardReached[]> {
  const { rows } = await sql<AwardReached>`
    select p.code, p.name, one.competency, one.level, one.renewal, one.is_at_risk as "isAtRisk",
      one.is_pending as "isPending"
    ${reached(programme, wanted)}
    order by one.is_pending desc, is_due desc, one.renewal nulls last, p.code, one.competency, one.level
    limit ${limit}`.execute(tx);
  return rows;
}
