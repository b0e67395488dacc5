import {
  type AwardNumbers,
  type CountryNumbers,
  type DeadlineNumbers,
  numbersByAward,
  numbersByCountry,
  numbersByDeadline,
} from '../store/standing/network-numbers.ts';
import { withOffice } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { askedOn, type NetworkMeant } from './network-standing.ts';
import { mayReadNetwork } from './policies/network.ts';
import { type Done, done, refused } from './refusal.ts';

export interface NetworkNumbers {
  readonly day: string;
  readonly awards: readonly AwardNumbers[];
  readonly deadlines: readonly DeadlineNumbers[];
  readonly countries: readonly CountryNumbers[];
}

/** The same in numbers: by award, by the month in which something must be done, and by country. */
export async function networkNumbers(
  { store, actor, clock }: Context,
  meant: NetworkMeant,
): Promise<Done<NetworkNumbers>> {
  if (!mayReadNetwork(actor, meant.programme)) return refused({ kind: 'not-allowed' });
  const asked = askedOn(clock.today(), meant);
  return withOffice(store.db, asked.programme, async (tx) => {
    const awards = await numbersByAward(tx, asked);
    const deadlines = await numbersByDeadline(tx, asked);
    return done({ day: asked.day, awards, deadlines, countries: await numbersByCountry(tx, asked) });
  });
}
