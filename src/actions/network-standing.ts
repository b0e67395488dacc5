import { addDays, type Day } from '../domain/time/day.ts';
import {
  type NetworkCursor,
  type NetworkFilter,
  type NetworkRow,
  type NetworkSort,
  type NetworkTotals,
  networkRows,
  networkTotals,
  partnersBehindCount,
} from '../store/standing/network-standing.ts';
import { withOffice } from '../store/tenant.ts';
import { type AccountManager, accountManagersNamed } from './account-managers/account-managers-named.ts';
import type { Context } from './context.ts';
import { mayReadNetwork } from './policies/network.ts';
import { type Done, done, refused } from './refusal.ts';

/** Which awards of a network are asked about. */
export interface NetworkMeant extends Omit<NetworkFilter, 'renewalBy'> {
  readonly programme: string;
  /** The next renewal is so many days ahead at most, or open already. */
  readonly daysToRenewal?: number;
}

export interface NetworkAsked extends NetworkMeant {
  readonly sort?: NetworkSort;
  readonly isDescending?: boolean;
  readonly after?: NetworkCursor;
  readonly limit?: number;
}

/** A row with what whoever looks after the partner is called. */
export interface NetworkRowNamed extends Omit<NetworkRow, 'accountManager'> {
  readonly accountManager: AccountManager | null;
}

export interface NetworkStanding {
  readonly day: string;
  /** One for each award that is claimed or held. What is not current is told as it was, and is being worked out anew. */
  readonly rows: readonly NetworkRowNamed[];
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
  { after, limit = usualLimit, sort = 'partner', isDescending = false, ...meant }: NetworkAsked,
): Promise<Done<NetworkStanding>> {
  if (!mayReadNetwork(actor, meant.programme)) return refused({ kind: 'not-allowed' });
  const asked = askedOn(clock.today(), meant);
  const { programme, day } = asked;
  const size = Math.min(Math.max(limit, 1), greatestLimit);
  const page = await withOffice(store.db, programme, async (tx) => {
    const found = await networkRows(tx, { ...asked, sort, isDescending }, after, size + 1);
    const rows = found.slice(0, size);
    const last = rows.at(-1);
    const next = found.length > size && last ? placeBehind(last, sort) : null;
    const totals = await networkTotals(tx, asked);
    return { rows, next, totals, partnersBehind: await partnersBehindCount(tx, asked) };
  });
  const named = await accountManagersNamed(
    store,
    page.rows.map(({ accountManager }) => accountManager),
  );
  const rows = page.rows.map((row) => ({ ...row, accountManager: named(row.accountManager) }));
  return done({ day, ...page, rows });
}

/** The filter on a day. */
export const askedOn = (day: Day, { programme, daysToRenewal, ...filters }: NetworkMeant) => ({
  ...{ programme, day },
  filter: { ...filters, ...(daysToRenewal !== undefined && { renewalBy: addDays(day, daysToRenewal) }) },
});

function placeBehind({ code, competency, level, deadline, renewal }: NetworkRow, sort: NetworkSort): NetworkCursor {
  const day = { partner: null, deadline, renewal }[sort];
  return { code, competency, level, ...(day !== null && { day: day as Day }) };
}
