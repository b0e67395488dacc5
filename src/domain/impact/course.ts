import type { Claim, StatusHeld } from '../membership/facts.ts';
import { heldOn } from '../standing/held.ts';
import { spansOf } from '../standing/spans.ts';
import type { Verdict } from '../standing/verdict.ts';
import { addDays, type Day } from '../time/day.ts';
import { type AwardDays, closingOf, type DaysAsked, horizonOf, nextDecision } from './award-days.ts';
import { awardOrSuccessor, claimOf } from './award-in-turn.ts';
import { fateOf } from './fate.ts';
import { judgedAt, type Side, textsAt } from './judged-at.ts';
import type { Moment } from './moments.ts';

/** The course of an award under one state of the rules, from the day that is asked about on. */
export interface Course {
  /** Whether it, or what it has become, is held on that day. */
  readonly held: boolean;
  readonly days: AwardDays;
  /** Whether it is kept through the time that matters. */
  readonly verdict: Verdict;
  readonly version?: string;
  /** Where it fails: the award that it then is, and the moment; no moment where it ends whatever is met. */
  readonly fails?: { readonly award: StatusHeld; readonly moment?: Moment };
  /** What is asked next of which award, and the texts that ask it. */
  readonly next?: { readonly award: StatusHeld; readonly moment: Moment; readonly texts: readonly string[] };
}

/** An award under one state of the rules on the day that is asked about. */
export interface Standpoint extends DaysAsked {
  /** The award, or what it has become; left out where it has ended by then. */
  readonly award?: StatusHeld;
  readonly held: boolean;
  /** The last day on which it was held, where it is not any more. */
  readonly lostOn?: Day;
}

export function standpointOf(claim: Claim, asked: DaysAsked): Standpoint {
  const { side, day, knownAt } = asked;
  const { programme, base } = side;
  const { facts } = base.view;
  const award = awardOrSuccessor(claim, facts, day, knownAt);
  if (award) {
    const { held, until } = heldOn({ programme, facts, ...claimOf(award), day, knownAt, base });
    if (held) return { ...asked, award, held };
    return { ...asked, award, held, lostOn: until !== undefined && until < day ? until : lastDayHeld(award, asked) };
  }
  const ends = facts.statuses
    .filter((one) => one.status === claim.competency && one.level === claim.level && one.to < day)
    .map((one) => one.to)
    .sort();
  return { ...asked, held: false, ...(ends.length > 0 && { lostOn: ends.at(-1) as Day }) };
}

/** The last day before the one that is asked about on which an award was held; the eve of its first where it never was. */
function lastDayHeld(award: StatusHeld, { side, day, knownAt }: DaysAsked): Day {
  const { programme, base } = side;
  const request = {
    programme,
    facts: base.view.facts,
    ...claimOf(award),
    day: award.from,
    until: addDays(day, -1),
    knownAt,
  };
  const spans = award.from < day ? spansOf(request, base) : [];
  return spans.findLast((span) => span.held)?.to ?? addDays(award.from, -1);
}

/** Through when the course has to be followed so that what comes after the days on which the rules turn is decided. */
export const horizonFrom = ({ award, held, ...asked }: Standpoint, last: Day): Day =>
  award && held ? horizonOf(award, last, asked) : last;

export function courseOf({ award, held, lostOn, ...asked }: Standpoint, until: Day, written: Written): Course {
  const { side, knownAt } = asked;
  if (!award || !held) {
    // Of an award that has run out nothing that is met could have made more.
    const days = lostOn === undefined ? {} : { heldUntil: lostOn, ...(!award && { atMost: lostOn }) };
    return { held: false, verdict: 'not-met', days };
  }
  const { award: then, next } = nextDecision(award, asked);
  const moment = momentOf(next, asked.day);
  const fate = fateOf(award, { ...asked, until });
  const asking = moment && { award: then, moment, texts: textsOf(moment, then, side, written) };
  const days = {
    ...next,
    ...closingOf(award, asked),
    ...(fate.heldUntil !== undefined && { heldUntil: fate.heldUntil }),
  };
  const judged = (at: Moment, of: StatusHeld) => judgedAt(at, side, { claim: claimOf(of), award: of, knownAt });
  if (fate.heldUntil === undefined) {
    const version = asking && judged(asking.moment, asking.award).version?.id;
    return { held, days, verdict: 'met', ...(version !== undefined && { version }), ...(asking && { next: asking }) };
  }
  const failed = fate.moment && judged(fate.moment, fate.award);
  const isFailed = failed !== undefined && failed.verdict !== 'met';
  return {
    held,
    days,
    verdict: isFailed ? failed.verdict : 'not-met',
    ...(failed?.version && { version: failed.version.id }),
    fails: { award: fate.award, ...(isFailed && fate.moment && { moment: fate.moment }) },
    ...(asking && { next: asking }),
  };
}

/** One text for each meaning of a clause. */
type Written = (clause: ReturnType<typeof textsAt>[number]) => string;

const textsOf = (moment: Moment, award: StatusHeld, { programme, base }: Side, written: Written): readonly string[] =>
  textsAt(moment, programme, claimOf(award), award, base.view.knownOn).map(written).sort();

function momentOf({ enforcement, enforcedFrom, renewal, by }: AwardDays, day: Day): Moment | undefined {
  switch (enforcement) {
    case 'at-renewal':
      return renewal && by !== undefined ? { on: by, cohort: 'renewing', renewal } : undefined;
    case 'check-days':
      return by === undefined ? undefined : { on: by, cohort: 'holder' };
    case 'continuous':
      return { on: enforcedFrom ?? day, cohort: 'holder' };
    case undefined:
      return undefined;
    default:
      return enforcement satisfies never;
  }
}
