import { type RawBuilder, sql } from 'kysely';
import { type Day, lastDay } from '../../domain/time/day.ts';
import type { Period } from '../../domain/time/period.ts';
import { accountManagerOn, isLookedAfterBy } from '../membership/account-managers.ts';
import type { Tx } from '../tenant.ts';
import { rulesOf } from './standing-state.ts';

export interface NetworkFilter {
  readonly verdict?: 'met' | 'not-met' | 'undetermined';
  readonly held?: boolean;
  readonly atRisk?: boolean;
  /** The next renewal is on this day or before it. */
  readonly renewalBy?: string;
  /** The next renewal is on one of these days. */
  readonly renewalIn?: Period;
  /** The last day on which something can be done is one of these. */
  readonly deadlineIn?: Period;
  readonly competency?: string;
  readonly level?: string;
  readonly country?: string;
  /** The id of the user who looks after the partner on the day; null where nobody does. */
  readonly accountManager?: string | null;
}

/** By the code of the partner; or by a day, the earliest first and those without one last. */
export type NetworkSort = 'partner' | 'deadline' | 'renewal';

export interface NetworkRow {
  readonly partner: string;
  readonly code: string;
  readonly name: string;
  readonly country: string | null;
  /** The id of the user who looks after it on the day that is asked about. */
  readonly accountManager: string | null;
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

/** The last row of a page: the next one begins behind it. The day is the one that it is sorted by. */
export interface NetworkCursor extends Pick<NetworkRow, 'code' | 'competency' | 'level'> {
  readonly day?: Day;
}

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

/** Which awards are asked about, on which day. */
export interface Asked {
  readonly programme: string;
  readonly day: string;
  readonly filter: NetworkFilter;
}

/** Before every day that PostgreSQL keeps of us; it knows no year 0. */
const firstKeptDay = '0001-01-01' as Day;

/** One row for each award. */
export async function networkRows(
  tx: Tx,
  asked: Asked & { readonly sort: NetworkSort; readonly isDescending: boolean },
  after: NetworkCursor | undefined,
  limit: number,
): Promise<readonly NetworkRow[]> {
  const { sort, isDescending } = asked;
  const atTheEnd = isDescending ? firstKeptDay : lastDay;
  const day = dayToSortBy(sort, atTheEnd);
  const way = isDescending ? sql`desc` : sql`asc`;
  const behind = after
    ? sql`and (${day}, p.code, a.competency, a.level) ${isDescending ? sql`<` : sql`>`}
        (${after.day ?? atTheEnd}::date, ${after.code}, ${after.competency}, ${after.level})`
    : sql``;
  const { rows } = await sql<NetworkRow>`
    select p.partner_id as partner, p.code, p.name, s.country, a.competency, a.level,
      ${accountManagerOn('p.partner_id', asked.day)} as "accountManager", a.is_claimed as "isClaimed",
      a.verdict, a.is_held as "isHeld", a.because, a.renewal, a.deadline, a.is_at_risk as "isAtRisk",
      a.at_risk_from as "atRiskFrom", a.causes, s.business_day as day, s.worked_out_at as "workedOutAt",
      ${isCurrent(asked)} as "isCurrent"
    ${source(asked)} ${behind}
    order by ${day} ${way}, p.code ${way}, a.competency ${way}, a.level ${way}
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

/** What has no day comes last in either direction; one and the same for all rows where they are sorted by none. */
function dayToSortBy(sort: NetworkSort, atTheEnd: string): RawBuilder<unknown> {
  switch (sort) {
    case 'partner':
      return sql`${atTheEnd}::date`;
    case 'deadline':
      return sql`coalesce(a.deadline, ${atTheEnd}::date)`;
    case 'renewal':
      return sql`coalesce(a.renewal, ${atTheEnd}::date)`;
  }
}

const isCurrent = ({ programme, day }: Omit<Asked, 'filter'>) => sql<boolean>`(
  s.revision = p.revision and s.business_day = ${day} and s.rules = ${rulesOf(programme)}
)`;

/** The awards that the filter lets through, with the standing and the partner that they are of. */
export const source = ({ programme, day, filter }: Asked) => sql`
  from standing_awards a
  join standings s on s.partner_id = a.partner_id
  join partners p on p.partner_id = a.partner_id
  where a.programme_id = ${programme} and p.closed_on is null ${conditions(filter, day)}`;

function conditions(filter: NetworkFilter, day: string) {
  const { verdict, held, atRisk, renewalBy, renewalIn, deadlineIn, competency, level, country, accountManager } =
    filter;
  const parts = [
    ...(verdict === undefined ? [] : [sql`and a.verdict = ${verdict}`]),
    ...(held === undefined ? [] : [sql`and a.is_held = ${held}`]),
    ...(atRisk === undefined ? [] : [sql`and a.is_at_risk = ${atRisk}`]),
    ...(renewalBy === undefined ? [] : [sql`and a.is_held and a.renewal <= ${renewalBy}`]),
    ...(renewalIn === undefined
      ? []
      : [sql`and a.is_held and a.renewal between ${renewalIn.from} and ${renewalIn.to}`]),
    ...(deadlineIn === undefined ? [] : [sql`and a.deadline between ${deadlineIn.from} and ${deadlineIn.to}`]),
    ...(competency === undefined ? [] : [sql`and a.competency = ${competency}`]),
    ...(level === undefined ? [] : [sql`and a.level = ${level}`]),
    ...(country === undefined ? [] : [sql`and s.country = ${country}`]),
    ...(accountManager === undefined ? [] : [sql`and ${isLookedAfterBy('p.partner_id', day, accountManager)}`]),
  ];
  return sql.join(parts, sql` `);
}
