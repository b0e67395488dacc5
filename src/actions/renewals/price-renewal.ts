import { problem } from '../../domain/problems/problem.ts';
import { type Choice, problemsOfChoices } from '../../domain/renewal/choice.ts';
import type { FeeDue, NoFee } from '../../domain/renewal/fee-due.ts';
import { partnerRows } from '../../store/membership/partner-rows.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { mayReadRenewals } from '../policies/renewal.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';
import { feeOf, isFree, renewalsHere } from './renewal-in-hand.ts';
import { problemsInChoices } from './renewal-to-submit.ts';
import { invoicedIn } from './where-invoiced.ts';

export interface RenewalPriced {
  readonly fee: FeeDue | NoFee;
  readonly isFree: boolean;
}

/** What a renewal would cost as it is chosen, before it is asked for. Choices that could not be made are refused. Nothing changes. */
export async function priceRenewal(
  { store, actor, clock }: Context,
  {
    anniversary,
    choices,
    country,
    ...about
  }: AboutPartner & {
    readonly anniversary: string;
    readonly choices: readonly Choice[];
    readonly country?: string | undefined;
  },
): Promise<Done<RenewalPriced>> {
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayReadRenewals(actor, about)) return refuse(actor);
  const today = clock.today();
  return withTenant(store.db, about, async (tx) => {
    const kept = await partnerRows(tx, about.partner);
    if (!kept) return refused({ kind: 'not-found', what: 'partner' });
    const known = await partnerAsKnown(tx, about.programme, kept);
    if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
    const here = renewalsHere(known, today);
    const renewal = here.find((one) => one.anniversary === anniversary);
    // A price can be asked for before the requirement is met: that is a gate of asking for the renewal.
    const wrong = renewal
      ? problemsOfChoices(choices, renewal, today).filter(({ kind }) => kind !== 'not-met-yet')
      : [];
    const problems = renewal
      ? problemsInChoices(wrong, choices)
      : [
          problem('no-such-renewal', ['anniversary'], {
            found: anniversary,
            known: here.map((one) => one.anniversary),
          }),
        ];
    if (!renewal || problems.length > 0) return refused({ kind: 'invalid', problems });
    const there = await invoicedIn(tx, about.partner, known, { country, day: today });
    if (!there.ok) return there;
    const fee = feeOf(there.value, renewal, choices, today);
    return done({ fee, isFree: isFree(fee, known.programme) });
  });
}
