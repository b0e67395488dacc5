import { type Claim, claimName, type Facts, isKnownAt } from '../membership/facts.ts';
import { addDays, type Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { AssessRequest } from './assess.ts';
import { awardHeld } from './binding-version.ts';
import { baseSituation } from './evaluate.ts';
import { heldOn } from './held.ts';
import { lapsedAward } from './lapsed-awards.ts';

/** What others may be told of an award that was recorded: whether it is held, and not on whom it hangs or how surely. */
export type AwardProved = Claim &
  (
    | {
        readonly state: 'held';
        /** The first day of the award. */
        readonly since: Day;
        /** The anniversary of the renewal that comes next or is open. */
        readonly renewal?: Day;
        /** The last day of its window, where its anniversary has gone by and it can still be done. */
        readonly renewableUntil?: Day;
        /** The last day on which it is held, where one is known. */
        readonly until?: Day;
      }
    /** The first day on which it was not held, without a break up to the day that is asked about. */
    | { readonly state: 'no-longer-held'; readonly since: Day }
  );

type Asked = Omit<AssessRequest, 'claims'>;

/** Every award that a partner was ever given, as it stands on the day: by competency and level in the order of the programme. */
export function awardsProved(asked: Asked): readonly AwardProved[] {
  const { competencies, levels } = asked.programme;
  const recorded = new Map(
    asked.facts.statuses.flatMap(({ status: competency, level, from }) =>
      level !== undefined && from <= asked.day && competencies.has(competency)
        ? [[claimName({ competency, level }), { competency, level }]]
        : [],
    ),
  );
  const [competencyPlaces, levelPlaces] = [[...competencies.keys()], levels.map(({ id }) => id)];
  return [...recorded.values()]
    .sort(
      (a, b) =>
        competencyPlaces.indexOf(a.competency) - competencyPlaces.indexOf(b.competency) ||
        levelPlaces.indexOf(a.level) - levelPlaces.indexOf(b.level),
    )
    .flatMap((claim) => awardProved(claim, asked) ?? []);
}

/** One award; nothing where it was never held. */
function awardProved(claim: Claim, asked: Asked): AwardProved | undefined {
  const { facts, day, knownAt } = asked;
  const held = heldOn({ ...asked, ...claim, base: baseSituation(asked) });
  if (held.held) {
    const ahead = held.next ?? held.renewal;
    // What ends before its renewal would be over, as it was let go or ended, waits for none.
    const isOver = ahead && (ahead.window.to < day || (held.until !== undefined && held.until <= ahead.window.to));
    const renewal = isOver ? undefined : ahead;
    const since = held.from ?? awardHeld(facts, claim.competency, claim.level, day, knownAt)?.from ?? day;
    return {
      ...{ ...claim, state: 'held', since },
      ...(renewal && { renewal: renewal.anniversary }),
      ...(renewal && renewal.anniversary < day && { renewableUntil: renewal.window.to }),
      ...(held.until !== undefined && { until: held.until }),
    };
  }
  const since =
    held.because === 'ended' ? dayAfterEnd(claim, facts, day, knownAt) : lapsedAward(claim, asked, held)?.since;
  return since === undefined ? undefined : { ...claim, state: 'no-longer-held', since };
}

/** The day after the last one of the newest award that is over. */
function dayAfterEnd({ competency, level }: Claim, facts: Facts, day: Day, knownAt: Instant): Day | undefined {
  const last = facts.statuses
    .filter((one) => one.status === competency && one.level === level && one.to < day && isKnownAt(one, knownAt))
    .map(({ to }) => to)
    .sort()
    .at(-1);
  return last === undefined ? undefined : addDays(last, 1);
}
