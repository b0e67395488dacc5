import { sql } from 'kysely';
import type { Tx } from '../tenant.ts';
import { rulesOf } from './standing-state.ts';

export interface NetworkFilter {
  readonly verdict?: 'met' | 'not-met' | 'undetermined';
  readonly held?: boolean;
  readonly atRisk?: boolean;
  /** The next renewal is on this day or before it. */
  readonly renewalBy?: string;
  readonly competency?: string;
  readonly level?: string;
  readonly country?: string;
}

export interface NetworkRow {
  readonly partner: string;
  readonly code: string;
  readonly name: string;
  readonly country: string | null;
  readonly competency: string;
  readonly level: string;
  readonly isClaimed: boolean;
  readonly verdict: 'met' | 'not-met' | 'undetermined';
  readonly isHeld: boolean;
  readonly because: string;
  readonly renewal: string | null;
  readonly deadline: string | null;
  readonly isAtRisk: boolean;
  readonly atRiskFrom: string | null;
  readonly causes: readonly { readonly kind: string }[];
  /** The day for which it was worked out. */
  readonly day: string;
  readonly workedOutAt: string;
  /** Facts, rules and day are still those that it was worked out for. */
  readonly isCurrent: boolean;
}

/** The last row of a page: the next one begins behind it. */
export type NetworkCursor = Pick<NetworkRow, 'code' | 'competency' | 'level'>;

export interface NetworkTotals {
  readonly awards: number;
  readonly partners: number;
  readonly held: number;
  readonly atRisk: number;
  readonly met: number;
  readonly notMet: number;
  readonly undetermined: number;
  /** Awards of these whose standing is being worked out anew. */
  readonly notCurrent: number;
}

interface Asked {
  readonly programme: string;
  readonly day: string;
  readonly filter: NetworkFilter;
}

/** One row for each award, by the partner's code. */
export async function networkRows(
  tx: Tx,
  asked: Asked,
  after: NetworkCursor | undefined,
  limit: number,
): Promise<readonly NetworkRow[]> {
  const behind = after
    ? sql`and (p.code, a.competency, a.level) > (${after.code}, ${after.competency}, ${after.level})`
    : sql``;
  const { rows } = await sql<NetworkRow>`
    select p.partner_id as partner, p.code, p.name, s.country, a.competency, a.level, a.is_claimed as "isClaimed",
      a.verdict, a.is_held as "isHeld", a.because, a.renewal, a.deadline, a.is_at_risk as "isAtRisk",
      a.at_risk_from as "atRiskFrom", a.causes, s.business_day as day, s.worked_out_at as "workedOutAt",
      ${isCurrent(asked)} as "isCurrent"
    ${source(asked)} ${behind}
    order by p.code, a.competency, a.level
    limit ${limit}`.execute(tx);
  return rows;
}

export async function networkTotals(tx: Tx, asked: Asked): Promise<NetworkTotals> {
  const { rows } = await sql<NetworkTotals>`
    select count(*) as awards, count(distinct a.partner_id) as partners,
      count(*) filter (where a.is_held) as held,
      count(*) filter (where a.is_at_risk) as "atRisk",
      count(*) filter (where a.verdict = 'met') as met,
      count(*) filter (where a.verdict = 'not-met') as "notMet",
      count(*) filter (where a.verdict = 'undetermined') as undetermined,
      count(*) filter (where not ${isCurrent(asked)}) as "notCurrent"
    ${source(asked)}`.execute(tx);
  return rows[0] as NetworkTotals;
}

/** How many partners of the programme have no standing for their facts, the rules and the day. */
export async function partnersBehindCount(tx: Tx, asked: Omit<Asked, 'filter'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from partners p left join standings s on s.partner_id = p.partner_id
    where p.programme_id = ${asked.programme} and p.closed_on is null and (s.partner_id is null or not ${isCurrent(asked)})`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}

const isCurrent = ({ programme, day }: Omit<Asked, 'filter'>) => sql<boolean>`(
  s.revision = p.revision and s.business_day = ${day} and s.rules = ${rulesOf(programme)}
)`;

const source = ({ programme, filter }: Asked) => sql`
  from standing_awards a
  join standings s on s.partner_id = a.partner_id
  join partners p on p.partner_id = a.partner_id
  where a.programme_id = ${programme} and p.closed_on is null ${conditions(filter)}`;

function conditions({ verdict, held, atRisk, renewalBy, competency, level, country }: NetworkFilter) {
  const parts = [
    ...(verdict === undefined ? [] : [sql`and a.verdict = ${verdict}`]),
    ...(held === undefined ? [] : [sql`and a.is_held = ${held}`]),
    ...(atRisk === undefined ? [] : [sql`and a.is_at_risk = ${atRisk}`]),
    ...(renewalBy === undefined ? [] : [sql`and a.is_held and a.renewal <= ${renewalBy}`]),
    ...(competency === undefined ? [] : [sql`and a.competency = ${competency}`]),
    ...(level === undefined ? [] : [sql`and a.level = ${level}`]),
    ...(country === undefined ? [] : [sql`and s.country = ${country}`]),
  ];
  return sql.join(parts, sql` `);
}
