import { sql } from 'kysely';
import type { Day } from '../../domain/time/day.ts';
import type { Tx } from '../tenant.ts';

/** One renewal that was asked for, as the office sees it in a list. */
export interface ListedRenewal {
  readonly id: string;
  readonly code: string;
  readonly name: string | null;
  readonly anniversary: string;
  readonly opens: string;
  readonly closes: string;
  readonly submitted_on: string;
  readonly bound_on: string | null;
  readonly number: number | null;
  readonly currency: string | null;
  /** In the smallest unit; null where nothing was invoiced. */
  readonly gross: number | null;
}

export interface RenewalsWanted {
  /** unpaid: a payment is awaited, whether its last day has gone by or not. */
  readonly state: 'unpaid' | 'overdue' | 'bound';
  readonly day: Day;
  readonly after: { readonly closes: string; readonly id: string } | undefined;
  readonly limit: number;
}

/** What was asked for and not taken back, of all partners of a programme: the one that closes first comes first. */
export async function renewalsMatching(
  tx: Tx,
  programme: string,
  { state, day, after, limit }: RenewalsWanted,
): Promise<readonly ListedRenewal[]> {
  const { rows } = await sql<ListedRenewal>`
    select r.id, p.code, p.name, r.anniversary, r.opens, r.closes, r.submitted_on, r.bound_on,
      i.number, i.currency, i.gross
    from renewals r
    join partners p on p.partner_id = r.partner_id
    left join invoices i on i.partner_id = r.partner_id and i.renewal_id = r.id and i.kind = 'invoice'
    where r.programme_id = ${programme} and r.taken_back_at is null
      and ${state === 'bound' ? sql`r.bound_on is not null` : sql`r.bound_on is null`}
      ${state === 'overdue' ? sql`and r.closes < ${day}` : sql``}
      ${after ? sql`and (r.closes, r.id) > (${after.closes}, ${after.id})` : sql``}
    order by r.closes, r.id
    limit ${limit}`.execute(tx);
  return rows;
}
