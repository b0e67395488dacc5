import { exceptionsGranted } from '../membership/exceptions-granted.ts';
import { asKnownAt, type Exception, isKnownAt, type StatusHeld } from '../membership/facts.ts';
import { baseSituation } from '../standing/evaluate.ts';
import type { HeldRequest } from '../standing/held.ts';
import type { Situation } from '../standing/situation.ts';
import type { Day } from '../time/day.ts';
import type { AwardEvent } from './award-event.ts';
import type { HistoryRequest } from './history-request.ts';
import { turnsOfAward } from './turns-of-award.ts';

/**
 * Everything that has happened to an award of a partner up to a day, oldest first: worked out from its records, the rules
 * and what was decided, as known at the moment that is asked about. What makes it held or not is said on the very day on
 * which it does ({@link heldAfter}).
 */
export function awardHistory(request: HistoryRequest, situation?: Situation): readonly AwardEvent[] {
  const base = situation ?? baseSituation(request);
  const records = recordsOf(request);
  if (records.length === 0) return [];
  const turns = turnsOfAward(records, request, base);
  // What holds an award from its own first day on is told as that.
  const isToldAs = (exception: Exception, on: Day) => turns.some((one) => one.day === on && isBy(one, exception));
  const events: readonly AwardEvent[] = [
    ...turns,
    ...records.flatMap((award) => renewalsOf(award, request)),
    ...exceptionsOf(records, request).filter(({ exception, day }) => !isToldAs(exception, day)),
    ...request.decisions
      .filter((one) => one.on <= request.day && !(one.kind === 'let-go' && !one.isBinding))
      .map((decision): AwardEvent => ({ day: decision.on, kind: 'decision', decision })),
  ];
  return events.toSorted((a, b) => (a.day === b.day ? order(a) - order(b) : a.day < b.day ? -1 : 1));
}

/** The records of an award that had begun by the day, oldest first, with what was known of them. */
const recordsOf = ({ facts, competency, level, day, knownAt }: HeldRequest): readonly StatusHeld[] =>
  facts.statuses
    .filter((one) => one.status === competency && one.level === level && one.from <= day && isKnownAt(one, knownAt))
    .map((one) => asKnownAt(one, knownAt))
    .sort((a, b) => (a.from < b.from ? -1 : 1));

/** What is recorded of its renewals; those of an earlier competency are told with that. */
const renewalsOf = ({ renewals = [], from }: StatusHeld, { day }: HeldRequest): readonly AwardEvent[] =>
  renewals
    .filter(({ done }) => from <= done && done <= day)
    .map(({ done, for: anniversary, paid }) => ({
      ...{ day: done, kind: 'renewed' },
      ...(anniversary !== undefined && { anniversary }),
      ...(paid !== undefined && { paid }),
    }));

/** What was granted for the time of its records, whether it decided anything or not. */
function exceptionsOf(
  records: readonly StatusHeld[],
  { programme, facts, competency, level, day, knownAt }: HeldRequest,
): readonly Extract<AwardEvent, { readonly kind: 'exception' }>[] {
  const isFor = (one: Exception) => (one.level ?? level) === level && isKnownAt(one, knownAt);
  return exceptionsGranted(programme, facts, competency)
    .filter(isFor)
    .flatMap((exception) => {
      const award = records.find((one) => one.from <= exception.to && exception.from <= one.to);
      const from = award && (exception.from < award.from ? award.from : exception.from);
      return from !== undefined && from <= day ? [{ day: from, kind: 'exception', exception }] : [];
    });
}

const isBy = (event: AwardEvent, exception: Exception): boolean =>
  (event.kind === 'kept-by-exception' || event.kind === 'reinstated') &&
  event.exception !== undefined &&
  isSame(event.exception, exception);

const isSame = (a: Exception, b: Exception): boolean =>
  a.kind === b.kind && a.from === b.from && a.to === b.to && a.by === b.by && a.ofProgramme === b.ofProgramme;

/** Of one day: what was granted or done comes before what it did, and that before what was decided about it. */
const order = ({ kind }: AwardEvent): number =>
  kind === 'enrolled' || kind === 'came-from'
    ? 0
    : kind === 'exception' || kind === 'renewed'
      ? 1
      : kind === 'decision'
        ? 3
        : 2;
