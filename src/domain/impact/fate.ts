import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import { checkDaysWithin } from '../membership/check-days.ts';
import type { StatusHeld } from '../membership/facts.ts';
import { renewalsAround } from '../membership/terms.ts';
import { exceptionsKeeping } from '../standing/held.ts';
import { type Span, spansOf } from '../standing/spans.ts';
import { addDays, type Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { awardsAfter, claimOf } from './award-in-turn.ts';
import type { Side } from './judged-at.ts';
import { lastDayOfRenewal } from './last-day-of-renewal.ts';
import type { Moment } from './moments.ts';

/** What becomes of an award as things stand, under one state of the rules, through the time that is looked at. */
export interface Fate {
  /** The award itself, or what it has become when it is lost; else what it is on the last day. */
  readonly award: StatusHeld;
  /** The last day on which it is held; left out where it is held through the last day. */
  readonly heldUntil?: Day;
  /** The moment whose failing loses it; left out where it ends whatever is met. */
  readonly moment?: Moment;
}

export interface FateAsked {
  readonly side: Side;
  readonly day: Day;
  readonly until: Day;
  readonly knownAt: Instant;
}

/** Follows an award, and those that it becomes, to the first day on which it is not held any more. */
export function fateOf(award: StatusHeld, asked: FateAsked): Fate {
  const { side, day, until, knownAt } = asked;
  const { programme, base } = side;
  const { facts } = base.view;
  const last = award.to < until ? award.to : until;
  const request = { programme, facts, ...claimOf(award), day, until: last, knownAt };
  const spans = day <= last ? spansOf(request, base) : [];
  const lost = spans.find((span) => !span.held);
  if (lost) return { award, heldUntil: addDays(lost.from, -1), ...failing(award, lost.from, spans, asked) };
  if (award.to >= until) return { award };
  const fates = awardsAfter(award, facts, knownAt).map((next) => fateOf(next, { ...asked, day: next.from }));
  return fates.reduce<Fate | undefined>(firstLost, undefined) ?? { award, heldUntil: award.to };
}

const firstLost = (a: Fate | undefined, b: Fate): Fate =>
  a === undefined || (b.heldUntil !== undefined && (a.heldUntil === undefined || b.heldUntil < a.heldUntil)) ? b : a;

/** The moment at which an award that is lost from a day on was asked for its requirement, and failed. */
function failing(award: StatusHeld, lost: Day, spans: readonly Span[], asked: FateAsked): Pick<Fate, 'moment'> {
  const { programme, base } = asked.side;
  const competency = programme.competencies.get(award.status);
  const lifecycle = competency && lifecycleOf(programme, competency);
  if (!lifecycle) return {};
  const { enforcement, from: since } = policyInForce(lifecycle, lost);
  switch (enforcement) {
    case 'at-renewal': {
      const { last } = renewalsAround(award, lifecycle, lost);
      const on = last && lastDayOfRenewal(award, last, exceptionsKeeping(award, base.view));
      return last && on !== undefined ? { moment: { on, cohort: 'renewing', renewal: last } } : {};
    }
    case 'check-days': {
      const on = checkDaysWithin(lifecycle, { from: addDays(award.from, 1), to: lost }).at(-1);
      return on === undefined ? {} : { moment: { on, cohort: 'holder' } };
    }
    case 'continuous': {
      const asked = spans.filter((span) => span.from <= lost);
      const lastMet = asked.findLastIndex((span) => span.verdict === 'met');
      const failed = asked[lastMet + 1];
      // What failed before every day counted was not asked for by then.
      return failed ? { moment: { on: failed.from > since ? failed.from : since, cohort: 'holder' } } : {};
    }
    default:
      return enforcement satisfies never;
  }
}
