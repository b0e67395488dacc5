import { type RenewalState, stateOfRenewal } from '../../domain/renewal/renewal-state.ts';
import type { Day } from '../../domain/time/day.ts';
import { type ListedRenewal, type RenewalsWanted, renewalsMatching } from '../../store/renewals/list-renewals.ts';
import { withOffice } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { sizeOf } from '../page.ts';
import { mayReadNetwork } from '../policies/network.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done } from '../refusal.ts';

export interface RenewalsOfProgramme {
  readonly programme: string;
  readonly state: RenewalsWanted['state'];
  readonly after?: RenewalsWanted['after'];
  readonly limit?: number | undefined;
}

export interface RenewalListed extends ListedRenewal {
  readonly state: RenewalState;
}

export interface RenewalsListed {
  readonly items: readonly RenewalListed[];
  readonly next: { readonly closes: string; readonly id: string } | null;
}

/** The renewals that partners asked for, for the office: what waits for a payment, or what is done. */
export async function listRenewals(
  { store, actor, clock }: Context,
  { programme, state, after, limit }: RenewalsOfProgramme,
): Promise<Done<RenewalsListed>> {
  if (!mayReadNetwork(actor, programme)) return refuse(actor);
  const day = clock.today();
  const size = sizeOf(limit);
  const found = await withOffice(store.db, programme, (tx) =>
    renewalsMatching(tx, programme, { state, day, after, limit: size + 1 }),
  );
  const items = found.slice(0, size).map((row) => ({ ...row, state: stateNow(row, day) }));
  const last = items.at(-1);
  return done({ items, next: found.length > size && last ? { closes: last.closes, id: last.id } : null });
}

const stateNow = ({ submitted_on, bound_on, opens, closes }: ListedRenewal, day: Day): RenewalState =>
  stateOfRenewal(
    {
      ...{ submittedOn: submitted_on as Day, boundOn: bound_on as Day | null },
      window: { from: opens as Day, to: closes as Day },
    },
    day,
  );
