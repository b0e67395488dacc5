import {
  type AccountManagerNumbers,
  type AwardNumbers,
  type CountryNumbers,
  type DeadlineNumbers,
  numbersByAccountManager,
  numbersByAward,
  numbersByCountry,
  numbersByDeadline,
} from '../store/standing/network-numbers.ts';
import { withOffice } from '../store/tenant.ts';
import { type AccountManager, accountManagersNamed } from './account-managers/account-managers-named.ts';
import type { Context } from './context.ts';
import { askedOn, type NetworkMeant } from './network-standing.ts';
import { mayReadNetwork } from './policies/network.ts';
import { type Done, done, refused } from './refusal.ts';

export interface NetworkNumbers {
  readonly day: string;
  readonly awards: readonly AwardNumbers[];
  readonly deadlines: readonly DeadlineNumbers[];
  readonly countries: readonly CountryNumbers[];
  /** By who looks after the partners on the day; at the end those that nobody does. */
  readonly accountManagers: readonly (Omit<AccountManagerNumbers, 'accountManager'> & {
    readonly accountManager: AccountManager | null;
  })[];
}

/** The same in numbers: by award, by the month in which something must be done, by country, and by account manager. */
export async function networkNumbers(
  { store, actor, clock }: Context,
  meant: NetworkMeant,
): Promise<Done<NetworkNumbers>> {
  if (!mayReadNetwork(actor, meant.programme)) return refused({ kind: 'not-allowed' });
  const asked = askedOn(clock.today(), meant);
  const found = await withOffice(store.db, asked.programme, async (tx) => ({
    awards: await numbersByAward(tx, asked),
    deadlines: await numbersByDeadline(tx, asked),
    countries: await numbersByCountry(tx, asked),
    managed: await numbersByAccountManager(tx, asked),
  }));
  const { managed, ...numbers } = found;
  const named = await accountManagersNamed(
    store,
    managed.map(({ accountManager }) => accountManager),
  );
  const accountManagers = managed.map(({ accountManager, ...counts }) => ({
    ...counts,
    accountManager: named(accountManager),
  }));
  return done({ day: asked.day, ...numbers, accountManagers });
}
