import { lifecycleOf } from '../catalogue/policy-in-force.ts';
import type { Lifecycle, Programme } from '../catalogue/programme.ts';
import { type Facts, isKnownAt, type StatusHeld } from '../membership/facts.ts';
import { renewalsOf, termStart } from '../membership/terms.ts';
import { awardHeld } from '../standing/binding-version.ts';
import { baseSituation } from '../standing/evaluate.ts';
import { heldOn } from '../standing/held.ts';
import { lapsedAward } from '../standing/lapsed-awards.ts';
import type { Situation } from '../standing/situation.ts';
import { addDays, addMonths, type Day, lastDay } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { Period } from '../time/period.ts';
import { type Giver, giverName } from './giver.ts';

interface Asked {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly day: Day;
  readonly knownAt: Instant;
}

/** Every award of a partner that gives something on a day or did before, since a benefit may have a grace of its own. */
export function giversOfPartner(asked: Asked): readonly Giver[] {
  const base = baseSituation(asked);
  const begun = asked.facts.statuses.filter((one) => one.from <= asked.day && isKnownAt(one, asked.knownAt));
  const newest = new Map<string, StatusHeld>();
  for (const one of begun) {
    const key = `${giverName(one)} ${one.country ?? ''}`;
    if ((newest.get(key)?.to ?? '') <= one.to) newest.set(key, one);
  }
  return [...newest.values()].flatMap((one) => giverOf(one, asked, base) ?? []);
}

function giverOf(status: StatusHeld, asked: Asked, base: Situation): Giver | undefined {
  const { programme, day } = asked;
  const competency = programme.competencies.get(status.status);
  const lifecycle = competency && lifecycleOf(programme, competency);
  const to = lastDayHeld(status, asked, base);
  if (to === undefined || to < status.from) return undefined;
  const { from, level, country } = status;
  return {
    ...{ status: status.status, from, to },
    ...(level !== undefined && { level }),
    ...(country !== undefined && { country }),
    year: lifecycle ? termWith(status, lifecycle, day < to ? day : to) : yearSince(from, day),
  };
}

/** The last day that is known; the last of all days where it is held without an end in sight. */
function lastDayHeld(status: StatusHeld, asked: Asked, base: Situation): Day | undefined {
  const { programme, facts, day, knownAt } = asked;
  const { level } = status;
  if (level === undefined || !programme.competencies.has(status.status)) return status.to;
  const claim = { competency: status.status, level };
  const held = heldOn({ ...asked, ...claim, base });
  if (held.held) return held.until ?? lastDay;
  if (!awardHeld(facts, status.status, level, day, knownAt)) return status.to;
  const lapsed = lapsedAward(claim, asked, held);
  return lapsed && addDays(lapsed.since, -1);
}

function termWith(status: StatusHeld, lifecycle: Lifecycle, day: Day): Period {
  const { from } = termStart(status, lifecycle, day);
  for (const { anniversary } of renewalsOf(status, lifecycle))
    if (anniversary > day) return { from, to: addDays(anniversary, -1) };
  throw new Error('The renewals of an award never end.');
}

/** A year from the day on which it began, or from the same day of a later year. */
function yearSince(begin: Day, day: Day): Period {
  let years = 0;
  while (addMonths(begin, 12 * (years + 1)) <= day) years++;
  return { from: addMonths(begin, 12 * years), to: addDays(addMonths(begin, 12 * (years + 1)), -1) };
}
