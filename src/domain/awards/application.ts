import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import { factsUnder } from '../membership/awards-under-programme.ts';
import { type Claim, claimName, type Facts, type RenewalDone, type StatusHeld } from '../membership/facts.ts';
import { known } from '../membership/known-from-written.ts';
import { isRecordedAsDone, renewalsOf } from '../membership/terms.ts';
import { type AssessRequest, verdictsTogether } from '../standing/assess.ts';
import { claimsOf } from '../standing/claims.ts';
import { baseSituation } from '../standing/evaluate.ts';
import { type Held, heldOn } from '../standing/held.ts';
import { addDays, type Day, lastDay } from '../time/day.ts';
import type { ApplicationRequest } from './application-request.ts';
import { awardsBelow, heldAwards } from './awards-held.ts';
import { claimsWith } from './claims-with.ts';
import { type NotApplied, notAppliedFor } from './not-applied-for.ts';

/** What is written when an award is given on application, and how everything stands then. */
export interface Application {
  /** The first day of its term. */
  readonly from: Day;
  /** The lower levels of the same competency that go on as this one, and end on the eve. */
  readonly ends: readonly StatusHeld[];
  /** The renewal day that it has from those; left out where it has its own, or that of the partner's first award. */
  readonly anniversary?: Day;
  /** The renewal of that day was done already at the lower level. */
  readonly renewed?: Pick<RenewalDone, 'done' | 'paid' | 'for'>;
  /** What the partner says that it claims, with this award in the place of those; left out where it says nothing. */
  readonly claims?: readonly Claim[];
  /** As it would be held on its first day. */
  readonly held: Held;
  /** What else the partner claims or holds and meets today, and would not as its people are counted here. */
  readonly losing: readonly Claim[];
  readonly after: Facts;
}

export type Applicable =
  | { readonly ok: true; readonly value: Application }
  | { readonly ok: false; readonly why: NotApplied };

/**
 * Whether a partner can be given an award on application, and what that does. Its requirement is judged on the day of the
 * application, by what is known now: who met it then need not meet it until somebody has decided.
 */
export function applicationFor(request: ApplicationRequest): Applicable {
  const why = notAppliedFor(request);
  if (why) return { ok: false, why };
  const { competency, level, day } = request;
  const ends = awardsBelow(request);
  const course = courseOf(ends, request);
  const claims = claimsWith({ competency, level }, ends, request.facts.claims);
  const after = ifGiven({ ends, course, claims }, request);
  const held = heldOn({ ...request, facts: after });
  if (!held.held) return { ok: false, why: { kind: 'lost-at-once' } };
  return {
    ok: true,
    value: { from: day, ends, ...course, ...(claims && { claims }), held, after, losing: losing(after, ends, request) },
  };
}

type Course = Pick<Application, 'anniversary' | 'renewed'>;

/** The renewal day of the level that goes on as this one: going up moves no anniversary. */
function courseOf(ends: readonly StatusHeld[], { programme, day }: ApplicationRequest): Course {
  const before = ends.at(-1);
  const competency = before && programme.competencies.get(before.status);
  const lifecycle = competency && lifecycleOf(programme, competency);
  if (!lifecycle || policyInForce(lifecycle, day).enforcement !== 'at-renewal') return {};
  for (const renewal of renewalsOf(before, lifecycle)) {
    const { anniversary, movedFrom } = renewal;
    if (anniversary <= day) continue;
    const stated = movedFrom !== undefined && movedFrom > day ? movedFrom : anniversary;
    // A renewal lies within its award: what was done before is said to be done on the first day of this one.
    const isDone = isRecordedAsDone(before, renewal, day);
    return { anniversary: stated, ...(isDone && { renewed: { done: day, for: stated } }) };
  }
  return {};
}

interface Given {
  readonly ends: readonly StatusHeld[];
  readonly course: Course;
  readonly claims: readonly Claim[] | undefined;
}

/** The facts as they would be. */
function ifGiven({ ends, course, claims }: Given, request: ApplicationRequest): Facts {
  const { programme, facts, competency: status, level, day: from } = request;
  const isSame = (a: StatusHeld, b: StatusHeld) => a.status === b.status && a.level === b.level && a.from === b.from;
  const eve = addDays(from, -1);
  const ended = (one: StatusHeld): StatusHeld => ({ ...one, to: eve < one.from ? one.from : eve });
  const others = facts.recorded.map((one) => (ends.some((end) => isSame(end, one)) ? ended(one) : one));
  // What came from an earlier competency has no record yet that could end.
  const inherited = ends.filter((end) => !facts.recorded.some((one) => isSame(end, one)));
  const { renewed, anniversary = facts.anniversary } = course;
  const fresh: StatusHeld = {
    ...{ status, level, from, to: lastDay },
    ...(anniversary !== undefined && { anniversary }),
    ...(renewed && { renewals: [{ ...renewed, ...known({}) }] }),
    ...known({}),
  };
  const recorded = [...others, ...inherited.map(({ inheritedFrom: _, ...one }) => ended(one)), fresh];
  return factsUnder(programme, { ...facts, recorded, claims: claims ?? facts.claims });
}

/** What is met before with people counted for all awards together, and not after. */
function losing(after: Facts, ends: readonly StatusHeld[], request: ApplicationRequest): readonly Claim[] {
  const claimsIn = (facts: Facts): readonly Claim[] => {
    const { programme, day, knownAt } = request;
    const held = heldAwards({ programme, facts, day, knownAt });
    const claimed = facts.claims.length > 0 ? claimsOf(programme, facts, day, knownAt) : [];
    return [...new Map([...claimed, ...held].map((one) => [claimName(one), one])).values()];
  };
  const metIn = (facts: Facts): readonly Claim[] => {
    const { programme, day, knownAt } = request;
    const asked: AssessRequest = { programme, facts, day, knownAt, claims: claimsIn(facts) };
    return verdictsTogether(asked, baseSituation(asked)).flatMap((one) => (one.together === 'met' ? [one.claim] : []));
  };
  const kept = new Set([...metIn(after).map(claimName), ...ends.map(({ status, level }) => `${status}/${level}`)]);
  return metIn(request.facts).filter((one) => !kept.has(claimName(one)));
}
