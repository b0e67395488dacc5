import type { Programme } from '../catalogue/programme.ts';
import { factsUnder } from '../membership/awards-under-programme.ts';
import type { Facts, StatusHeld } from '../membership/facts.ts';
import { known } from '../membership/known-from-written.ts';
import { awardHeld } from '../standing/binding-version.ts';
import { type Day, lastDay } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { claimsAfterRenewal } from './claims-after-renewal.ts';
import { loweredAward } from './lowered-award.ts';
import { effectsOf, type RenewalEffect, type SubmittedChoice } from './what-binds.ts';

/** A renewal that a partner asked for, and that binds once it is paid. */
export interface RenewalAwaited {
  readonly anniversary: Day;
  /** The day on which it was asked for. */
  readonly submitted: Day;
  /** By when it is to be paid. */
  readonly payUntil: Day;
  readonly choices: readonly SubmittedChoice[];
}

interface IfBound {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly day: Day;
  readonly knownAt: Instant;
}

/**
 * The facts as they would be if the payment of a renewal that waits for it came in on the day: each award is renewed, goes on
 * at a lower level or ends, as the partner chose. What is not held any more stays as it is.
 */
export function factsIfBound(
  { submitted, choices }: Pick<RenewalAwaited, 'submitted' | 'choices'>,
  { programme, facts, day, knownAt }: IfBound,
): Facts {
  const effects = effectsOf(choices, day);
  const recorded = effects.reduce((records, effect) => {
    const award = awardHeld(facts, effect.claim.competency, effect.claim.level, day, knownAt);
    return award ? withEffect(records, award, effect, { done: submitted, paid: day }, programme) : records;
  }, facts.recorded);
  const claims = claimsAfterRenewal(effects, facts.claims) ?? facts.claims;
  return factsUnder(programme, { ...facts, recorded, claims });
}

function withEffect(
  records: readonly StatusHeld[],
  award: StatusHeld,
  effect: RenewalEffect,
  days: { readonly done: Day; readonly paid: Day },
  programme: Programme,
): readonly StatusHeld[] {
  const isIt = ({ status, level, from }: StatusHeld) =>
    status === award.status && level === award.level && from === award.from;
  // What came from an earlier competency has no record of its own yet.
  const { inheritedFrom, sharesAnniversaryWith, ...own } = award;
  const all = records.some(isIt) ? records : [...records, own];
  const changed = (change: (record: StatusHeld) => StatusHeld) =>
    all.map((record) => (isIt(record) ? change(record) : record));
  switch (effect.kind) {
    case 'renewed': {
      const renewal = { ...days, for: effect.anniversary, ...known({}) };
      return changed((record) => ({ ...record, renewals: [...(record.renewals ?? []), renewal] }));
    }
    case 'let-go':
      return changed((record) => ({ ...record, to: effect.ends }));
    case 'lowered': {
      const lower = loweredAward(award, effect, { ...days, for: effect.anniversary }, programme);
      return [...changed((record) => ({ ...record, to: effect.ends })), { ...lower, to: lastDay, ...known({}) }];
    }
    default:
      return effect satisfies never;
  }
}
