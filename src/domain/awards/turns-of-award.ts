import { lifecycleOf } from '../catalogue/policy-in-force.ts';
import type { Programme } from '../catalogue/programme.ts';
import { isKnownAt, type StatusHeld } from '../membership/facts.ts';
import { renewalsAround } from '../membership/terms.ts';
import { type Held, heldOn } from '../standing/held.ts';
import { isMissedBy, lapseReasons } from '../standing/lapse-reasons.ts';
import type { Situation } from '../standing/situation.ts';
import { spansOf } from '../standing/spans.ts';
import { addDays, type Day } from '../time/day.ts';
import type { AwardEvent } from './award-event.ts';
import { endOfAward } from './end-of-award.ts';
import type { HistoryRequest } from './history-request.ts';

/** A day from which on an award is held for another reason than before, or is held no more. */
interface Turn {
  readonly day: Day;
  readonly before: Held | undefined;
  readonly now: Held;
}

/** What happened to an award on the days on which its status turned; some of them are nothing to tell of. */
export function turnsOfAward(
  records: readonly StatusHeld[],
  request: HistoryRequest,
  base: Situation,
): readonly AwardEvent[] {
  const events: AwardEvent[] = [];
  let wasHeld = false;
  for (const turn of turnsBetween(records, request, base)) {
    const event = turn.now.held ? holding(turn, records, request, wasHeld) : losing(turn, records, request, base);
    if (event) events.push(event);
    wasHeld ||= turn.now.held;
  }
  return events;
}

function turnsBetween(records: readonly StatusHeld[], request: HistoryRequest, base: Situation): readonly Turn[] {
  const [first] = records;
  if (!first) return [];
  const spans = spansOf({ ...request, day: first.from, until: request.day }, base);
  const turns: Turn[] = [];
  for (const { from, held, because } of spans) {
    const before = turns.at(-1)?.now;
    if (before?.held === held && before.because === because) continue;
    turns.push({ day: from, before, now: heldOn({ ...request, day: from, base }) });
  }
  return turns;
}

/** Where it is held from the day on, as it was before or anew. */
function holding(
  turn: Turn,
  records: readonly StatusHeld[],
  request: HistoryRequest,
  wasHeld: boolean,
): AwardEvent | undefined {
  const { day, before, now } = turn;
  if (!before?.held) return beginning(turn, records, request, wasHeld);
  switch (now.because) {
    case 'exception':
      return now.exception && { day, kind: 'kept-by-exception', exception: now.exception };
    case 'grace':
    case 'retiring':
      return { day, kind: now.because, ...(now.until !== undefined && { until: now.until }) };
    case 'meets':
      return isShaky(before) ? { day, kind: 'met-again' } : undefined;
    case 'renewal-met':
      return now.renewal && { day, kind: 'kept', anniversary: now.renewal.anniversary, because: 'met' };
    case 'within-term':
    case 'renewal-open':
      return keptAt(turn, records, request);
    case 'renewed':
    case 'locked-in':
    case 'never-awarded':
    case 'ended':
    case 'lapsed':
      return undefined;
    default:
      return now.because satisfies never;
  }
}

function beginning(
  { day, now }: Turn,
  records: readonly StatusHeld[],
  { programme, facts, competency, level, knownAt, decisions }: HistoryRequest,
  wasHeld: boolean,
): AwardEvent {
  if (decisions.some((one) => one.kind === 'reinstated' && one.from === day))
    return { day, kind: 'reinstated', because: 'decision' };
  const award = records.find((one) => one.from === day);
  if (award?.inheritedFrom)
    return { day, kind: 'came-from', how: howCame(programme, competency, day), competencies: award.inheritedFrom };
  if (award) {
    const eve = addDays(day, -1);
    const after = facts.statuses.find(
      (one) => one.status === competency && one.level !== level && one.to === eve && isKnownAt(one, knownAt),
    )?.level;
    return { day, kind: 'enrolled', again: wasHeld, ...(after !== undefined && { after }) };
  }
  const { because, exception } = now;
  return { day, kind: 'reinstated', because, ...(exception && { exception }) };
}

const howCame = ({ competencies }: Programme, competency: string, day: Day) =>
  competencies.get(competency)?.succeeds.find((one) => one.holdersMove && one.from === day)?.how ?? 'renamed';

const isShaky = ({ because }: Held): boolean => because === 'grace' || because === 'exception';

/** A renewal that is behind: met after its window, or taken as done without anything that could have failed it. */
function keptAt(
  { day, before }: Turn,
  records: readonly StatusHeld[],
  { programme, competency }: HistoryRequest,
): AwardEvent | undefined {
  if (!before || !(isShaky(before) || before.because === 'renewal-open')) return undefined;
  const award = records.find((one) => one.from <= day && day <= one.to);
  const known = programme.competencies.get(competency);
  const lifecycle = known && lifecycleOf(programme, known);
  const last = award && lifecycle && renewalsAround(award, lifecycle, day).last;
  // What is recorded as done is told by its record.
  if (!last || award.renewals?.some(({ done }) => done === day)) return undefined;
  return { day, kind: 'kept', anniversary: last.anniversary, because: isShaky(before) ? 'met-late' : 'not-judged' };
}

/** Where it is not held from the day on. */
function losing(
  { day, before, now }: Turn,
  records: readonly StatusHeld[],
  request: HistoryRequest,
  base: Situation,
): AwardEvent | undefined {
  if (!before?.held) return undefined;
  const eve = addDays(day, -1);
  const ended = records.find((one) => one.to === eve);
  const award = records.find((one) => one.from <= day && day <= one.to);
  if (ended || !award) return ended && endOfAward(ended, day, request, request.decisions);
  const reasons = lapseReasons({ award, held: now, since: day }, { ...request, day }, base);
  // Its partner's own choice, also while the renewal that lets it go waits for its payment.
  if (request.decisions.some((one) => one.kind === 'let-go' && isMissedBy(reasons, one.ends)))
    return { day, kind: 'let-go' };
  return { day, kind: 'lapsed', reasons };
}
