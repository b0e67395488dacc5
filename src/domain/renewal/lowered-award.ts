import { lifecycleOf } from '../catalogue/policy-in-force.ts';
import type { Lifecycle, Programme } from '../catalogue/programme.ts';
import type { RenewalDone, StatusHeld } from '../membership/facts.ts';
import { renewalsOf } from '../membership/terms.ts';
import { addDays, type Day, lastDay } from '../time/day.ts';
import type { RenewalEffect } from './what-binds.ts';

/** How an award is stated that goes on at a lower level. */
export interface LoweredAward {
  readonly status: string;
  readonly level: string;
  readonly from: Day;
  readonly anniversary: Day;
  readonly termFrom?: Day;
  readonly country?: string;
}

/**
 * The award at the lower level. It has the renewal day that the higher one would have had next if it had been renewed, late
 * payments and extensions included: what is renewed together stays together, with one day and one fee.
 */
export function loweredAward(
  higher: StatusHeld,
  { claim, level, ends, anniversary }: Extract<RenewalEffect, { readonly kind: 'lowered' }>,
  renewal: Pick<RenewalDone, 'done' | 'paid' | 'for'>,
  programme: Programme,
): LoweredAward {
  const competency = programme.competencies.get(claim.competency);
  const lifecycle = competency && lifecycleOf(programme, competency);
  const { knownFrom, knownTo, country } = higher;
  const lowered = {
    status: claim.competency,
    level,
    from: addDays(ends, 1),
    ...(country !== undefined && { country }),
  };
  if (!lifecycle) return { ...lowered, anniversary };
  const renewed = withRenewal(higher, { ...renewal, knownFrom, knownTo });
  const next = nextDue(renewed, anniversary, lifecycle);
  const termFrom = countedBefore({ ...lowered, to: lastDay, anniversary: next, knownFrom, knownTo }, next, lifecycle);
  return { ...lowered, anniversary: next, ...(termFrom !== undefined && { termFrom }) };
}

/** Where the renewal days are those of the first award, the renewal is that of the first one as well. */
const withRenewal = (award: StatusHeld, renewal: RenewalDone): StatusHeld => ({
  ...award,
  renewals: [...(award.renewals ?? []), renewal],
  ...(award.sharesAnniversaryWith && {
    sharesAnniversaryWith: award.sharesAnniversaryWith.map((one) => withRenewal(one, renewal)),
  }),
});

/** The anniversary after the one that was renewed, as it would be without an extension: that moves the lower award too. */
function nextDue(award: StatusHeld, renewed: Day, lifecycle: Lifecycle): Day {
  for (const { anniversary, movedFrom: due = anniversary } of renewalsOf(award, lifecycle))
    if (due > renewed) return due;
  throw new Error('The renewals of an award never end.');
}

/**
 * Where the time after a late payment is longer than a term, counting terms back from the next anniversary would find one
 * in it that the higher award has not: the term begins there.
 */
function countedBefore(award: StatusHeld, next: Day, lifecycle: Lifecycle): Day | undefined {
  let found: Day | undefined;
  for (const { anniversary } of renewalsOf(award, lifecycle)) {
    if (anniversary >= next) return found;
    found = anniversary;
  }
  return found;
}
