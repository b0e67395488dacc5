import { sql } from 'kysely';
import { accountManagerOn } from '../membership/account-managers.ts';
import type { Tx } from '../tenant.ts';
import { type Asked, source } from './network-standing.ts';

/** Where the awards of one level of a competency stand. */
export interface AwardNumbers {
  readonly competency: string;
  readonly level: string;
  readonly awards: number;
  readonly held: number;
  readonly atRisk: number;
  readonly met: number;
  readonly notMet: number;
  readonly undetermined: number;
}

/** What is at risk, by the month in which the last day to do something about it is. */
export interface DeadlineNumbers {
  /** As 2017-12. */
  readonly month: string;
  readonly awards: number;
  readonly partners: number;
}

export interface CountryNumbers {
  readonly country: string;
  readonly awards: number;
  readonly atRisk: number;
}

export interface AccountManagerNumbers {
  /** The id of the user; null where nobody looks after the partners. */
  readonly accountManager: string | null;
  readonly awards: number;
  readonly partners: number;
  readonly atRisk: number;
}

export async function numbersByAward(tx: Tx, asked: Asked): Promise<readonly AwardNumbers[]> {
  const { rows } = await sql<AwardNumbers>`
    select a.competency, a.level, count(*) as awards, count(*) filter (where a.is_held) as held,
      count(*) filter (where a.is_at_risk) as "atRisk",
      count(*) filter (where a.verdict = 'met') as met,
      count(*) filter (where a.verdict = 'not-met') as "notMet",
      count(*) filter (where a.verdict = 'undetermined') as undetermined
    ${source(asked)}
    group by a.competency, a.level order by a.competency, a.level`.execute(tx);
  return rows;
}

export async function numbersByDeadline(tx: Tx, asked: Asked): Promise<readonly DeadlineNumbers[]> {
  const { rows } = await sql<DeadlineNumbers>`
    select to_char(a.deadline, 'YYYY-MM') as month, count(*) as awards, count(distinct a.partner_id) as partners
    ${source(asked)} and a.is_at_risk and a.deadline is not null
    group by 1 order by 1`.execute(tx);
  return rows;
}

export async function numbersByCountry(tx: Tx, asked: Asked): Promise<readonly CountryNumbers[]> {
  const { rows } = await sql<CountryNumbers>`
    select s.country, count(*) as awards, count(*) filter (where a.is_at_risk) as "atRisk"
    ${source(asked)} and s.country is not null
    group by s.country order by s.country`.execute(tx);
  return rows;
}

export async function numbersByAccountManager(tx: Tx, asked: Asked): Promise<readonly AccountManagerNumbers[]> {
  const { rows } = await sql<AccountManagerNumbers>`
    select ${accountManagerOn('p.partner_id', asked.day)} as "accountManager", count(*) as awards,
      count(distinct a.partner_id) as partners, count(*) filter (where a.is_at_risk) as "atRisk"
    ${source(asked)}
    group by 1 order by 1 nulls last`.execute(tx);
  return rows;
}
