import type { Claim, StatusHeld } from '../membership/facts.ts';
import { isRecordedAsDone, renewalsOf } from '../membership/terms.ts';
import type { Day } from '../time/day.ts';
import { lifecycleFor } from './award-days.ts';
import type { ChangedCompetency, Comparison } from './comparison.ts';
import { textsAt } from './judged-at.ts';

interface Asked {
  readonly comparison: Comparison;
  readonly day: Day;
  readonly knownOn: Day;
}

/**
 * The first day from which the change has bound an award, where that is behind: what asks of its holder on the day is
 * not what would without the change. While the renewal at which the new text binds first can still be done, it has not.
 */
export function boundSince(
  claim: Claim,
  award: StatusHeld,
  { days }: Pick<ChangedCompetency, 'days'>,
  { comparison, day, knownOn }: Asked,
): Day | undefined {
  const { before, after, written } = comparison;
  const asks = (programme: Comparison['before'], on: Day) =>
    textsAt({ on, cohort: 'holder' }, programme, claim, award, knownOn).map(written).sort().join('\n');
  const differ = (on: Day) => asks(before, on) !== asks(after, on);
  if (!differ(day)) return undefined;
  const begins = new Set([award.from, day, ...days.filter((one) => award.from < one && one < day)]);
  for (const renewal of renewalsBehind(award, after, day)) begins.add(renewal.anniversary);
  const found = [...begins].sort().find(differ);
  const pending = renewalsBehind(award, after, day).at(-1);
  const isPending = pending && day <= pending.window.to && !isRecordedAsDone(award, pending, day);
  return isPending && found === pending.anniversary ? undefined : found;
}

/** The renewals of an award of which the anniversary has come. */
function renewalsBehind(award: StatusHeld, programme: Comparison['after'], day: Day) {
  const lifecycle = lifecycleFor(award, programme);
  const found = [];
  if (lifecycle)
    for (const renewal of renewalsOf(award, lifecycle)) {
      if (renewal.anniversary > day) break;
      found.push(renewal);
    }
  return found;
}
