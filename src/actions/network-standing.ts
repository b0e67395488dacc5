import { addDays } from '../domain/time/day.ts';
import {
  type NetworkCursor,
  type NetworkFilter,
  type NetworkRow,
  type NetworkTotals,
  networkRows,
  networkTotals,
  partnersBehindCount,
} from '../store/standing/network-standing.ts';
import { withOffice } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { mayReadNetwork } from './policies/network.ts';
import { type Done, done, refused } from './refusal.ts';

export interface NetworkAsked extends Omit<NetworkFilter, 'renewalBy'> {
  readonly programme: string;
  /** The next renewal is so many days ahead at most, or open already. */
  readonly daysToRenewal?: number;
  readonly after?: NetworkCursor;
  readonly limit?: number;
}

export interface NetworkStanding {
  readonly day: string;
  /** One for each award that is claimed or held. What is not current is told as it was, and is being worked out anew. */
  readonly rows: readonly NetworkRow[];
  readonly next: NetworkCursor | null;
  /** Over all rows that the filter lets through. */
  readonly totals: NetworkTotals;
  /** Partners of the programme whose standing of now is not worked out yet: rows may be missing, or be others. */
  readonly partnersBehind: number;
}

const usualLimit = 50;
const greatestLimit = 500;

/** Where the partners of a programme stand, as it was last worked out, with a mark on what is not of now. */
export async function networkStanding(
  { store, actor, clock }: Context,
  { programme, daysToRenewal, after, limit = usualLimit, ...filters }: NetworkAsked,
): Promise<Done<NetworkStanding>> {
  if (!mayReadNetwork(actor, programme)) return refused({ kind: 'not-allowed' });
  const day = clock.today();
  const filter = { ...filters, ...(daysToRenewal !== undefined && { renewalBy: addDays(day, daysToRenewal) }) };
  const size = Math.min(Math.max(limit, 1), greatestLimit);
  const asked = { programme, day, filter };
  return withOffice(store.db, programme, async (tx) => {
    const found = await networkRows(tx, asked, after, size + 1);
    const rows = found.slice(0, size);
    const last = rows.at(-1);
    const { code, competency, level } = last ?? {};
    const next =
      found.length > size && code !== undefined && competency !== undefined && level !== undefined
        ? { code, competency, level }
        : null;
    const totals = await networkTotals(tx, asked);
    return done({ day, rows, next, totals, partnersBehind: await partnersBehindCount(tx, asked) });
  });
}
