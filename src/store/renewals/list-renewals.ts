import { sql } from 'kysely';
import type { Day } from '../../domain/time/day.ts';
import type { Tx } from '../tenant.ts';
import { invoiceOf } from './invoice-of.ts';

/** One renewal that was asked for, as the office sees it in a list. */
export interface ListedRenewal {
  readonly id: string;
  readonly code: string;
  readonly name: string | null;
  readonly anniversary: string;
  readonly opens: string;
  /** By when it is to be paid. */
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
    select r.id, p.code, p.name, r.anniversary, r.opens, coalesce(r.pay_until, r.closes) as closes, r.submitted_on,
      r.bound_on, i.number, i.currency, i.gross
    from renewals r
    join partners p on p.partner_id = r.partner_id
    ${invoiceOf('r')}
    where r.programme_id = ${programme} and r.taken_back_at is null and r.ended_on is null
      and ${state === 'bound' ? sql`r.bound_on is not null` : sql`r.bound_on is null`}
      ${state === 'overdue' ? sql`and coalesce(r.pay_until, r.closes) < ${day}` : sql``}
      ${after ? sql`and (coalesce(r.pay_until, r.closes), r.id) > (${after.closes}, ${after.id})` : sql``}
    order by coalesce(r.pay_until, r.closes), r.id
    limit ${limit}`.execute(tx);
  return rows;
}
