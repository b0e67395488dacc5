import { canonicalForm } from '../catalogue/canonical-form.ts';
import type { Claim, StatusHeld } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { nextDecision } from './award-days.ts';
import { awardsAfter, claimOf } from './award-in-turn.ts';
import { coursesOf } from './both-courses.ts';
import type { ChangedCompetency } from './comparison.ts';
import { type Course, horizonFrom, type Standpoint, standpointOf } from './course.ts';
import { openSuccessorsOf } from './course-rules.ts';
import { sinceWhen } from './course-since.ts';
import { type AwardSeen, grantsChanged } from './grants-changed.ts';
import type { Side } from './judged-at.ts';
import { type MergedInto, mergedInto } from './merged-into.ts';
import type { Becomes, ImpactRequest, LevelImpact, UnaffectedLevel } from './partner-impact.ts';
import type { Sides } from './sides.ts';
import { figuresAwaitedAt, standingAt } from './standing-at.ts';

/**
 * What a change of the course of an award does to its holder: of the days on which it is decided, of how long it can be
 * held, of what it becomes. It is followed under both states until what the change touches is decided; `undefined` where
 * it is held under neither.
 */
export function courseImpact(
  claim: Claim,
  { ownDays }: ChangedCompetency,
  sides: Sides,
  request: ImpactRequest,
): LevelImpact | UnaffectedLevel | undefined {
  const { comparison, day, knownAt } = request;
  const [old, now] = [
    standpointOf(claim, { side: sides.before, day, knownAt }),
    standpointOf(claim, { side: sides.after, day, knownAt }),
  ];
  if (!old.held && !now.held) return undefined;
  const last = ownDays.findLast((one) => one > day) ?? day;
  const horizon = [horizonFrom(old, last), horizonFrom(now, last)].reduce((a, b) => (a > b ? a : b));
  const { before, after, effect } = coursesOf(old, now, horizon, comparison);
  const becomes = becomesOf(claim, now);
  if (isSame(before, after) && becomes.every((one) => one.on <= day || isIn(becomesOf(claim, old), one)))
    return untouched(claim, after);
  const merged = mergedAway(claim, after, sides.after, knownAt);
  const moment = after.fails?.moment;
  const failing = moment && after.fails && claimOf(after.fails.award);
  const awaits =
    effect === 'fails-anyway' && moment && failing
      ? figuresAwaitedAt(moment, failing, sides.after, request)
      : undefined;
  const since = sinceWhen(before, after, becomes, now);
  const reasons = grantsChanged(seen(old, before), seen(now, after), knownAt);
  const applyFor = openSuccessorsOf(claim.competency, comparison.after);
  const renewal = moment?.renewal ?? after.days.renewal;
  return {
    claim,
    effect,
    held: true,
    on: (merged && after.days.heldUntil) ?? decisiveDay(after, day),
    ...(renewal && { renewal }),
    ...(awaits && { awaits }),
    before: sideOfCourse(before),
    after: sideOfCourse(after),
    course: { before: before.days, after: after.days },
    ...(becomes.length > 0 && { becomes }),
    ...(after.days.atMost !== undefined && applyFor.length > 0 && { applyFor }),
    ...(merged && { mergedInto: merged }),
    ...(reasons.length > 0 && { reasons }),
    ...(since !== undefined && { since }),
    ...(moment && failing && { standing: standingAt(moment, failing, sides.after, request) }),
  };
}

const seen = ({ award, side }: Standpoint, { next, days }: Course): AwardSeen | undefined => {
  const asked = next?.award ?? award;
  return asked && { award: asked, days, side };
};

/** Where an award ends whatever is met, and by the record of its holder: the one that it goes up in. */
function mergedAway(claim: Claim, { held, days, fails }: Course, side: Side, knownAt: Instant): MergedInto | undefined {
  const { heldUntil } = days;
  if (heldUntil === undefined || fails?.moment) return undefined;
  const ended = held ? fails?.award : { status: claim.competency, level: claim.level, to: heldUntil };
  return ended?.to === heldUntil ? mergedInto(ended, side, knownAt) : undefined;
}

const sideOfCourse = ({ verdict, version }: Course): LevelImpact['after'] => ({
  verdict,
  ...(version !== undefined && { version }),
});

const isSame = (before: Course, after: Course): boolean =>
  canonicalForm([before.held, before.verdict, before.days, before.next?.texts]) ===
  canonicalForm([after.held, after.verdict, after.days, after.next?.texts]);

function untouched(claim: Claim, { days, fails }: Course): UnaffectedLevel {
  const ends = fails && !fails.moment ? days.heldUntil : undefined;
  return ends === undefined ? { claim, why: 'same-course' } : { claim, why: 'ends-first', until: ends };
}

/** The last day on which something can be done, or the end; where nothing fails, the day on which it is decided next. */
function decisiveDay({ held, days, fails }: Course, day: Day): Day {
  if (!held) return days.heldUntil ?? day;
  // Where every day counts, it can still be met through the last day of the grace.
  if (fails?.moment && days.enforcement === 'continuous' && days.heldUntil !== undefined) return days.heldUntil;
  if (fails) return fails.moment?.on ?? days.renewBy ?? days.heldUntil ?? day;
  return days.by ?? days.enforcedFrom ?? day;
}

/** What an award has become, or becomes first. */
function becomesOf(claim: Claim, { award, ...asked }: Standpoint): readonly Becomes[] {
  if (!award) return [];
  const { programme, base } = asked.side;
  const isOriginal = award.status === claim.competency;
  const next = isOriginal ? awardsAfter(award, base.view.facts, asked.knownAt) : [award];
  return next.map((one) => {
    const { renewal } = nextDecision(one, { ...asked, day: one.from > asked.day ? one.from : asked.day }).next;
    return { claim: claimOf(one), on: one.from, how: howOf(one, programme), ...(renewal && { renewal }) };
  });
}

const howOf = ({ status, from }: StatusHeld, { competencies }: Sides['after']['programme']): Becomes['how'] =>
  competencies.get(status)?.succeeds.find((one) => one.from === from)?.how ?? 'renamed';

const isIn = (list: readonly Becomes[], one: Becomes): boolean =>
  list.some((other) => canonicalForm(other) === canonicalForm(one));
