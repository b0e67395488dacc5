import { lifecycleOf } from '../catalogue/policy-in-force.ts';
import { nextPromotionDay } from '../membership/check-days.ts';
import { type Claim, claimName } from '../membership/facts.ts';
import { assess } from '../standing/assess.ts';
import { awardHeld } from '../standing/binding-version.ts';
import { isClosed } from '../standing/evaluate.ts';
import { heldOn } from '../standing/held.ts';
import type { Day } from '../time/day.ts';
import type { ApplicationRequest } from './application-request.ts';
import { awardsBelow, heldAwards } from './awards-held.ts';

/** Why an award cannot be given on an application. */
export type NotApplied =
  /** Nobody is enrolled in its competency any more: this was the last day. */
  | { readonly kind: 'closed'; readonly last: Day }
  /** It is held, or a higher level of its competency is. */
  | { readonly kind: 'held'; readonly level: string }
  /** It has lapsed, and somebody has to decide what becomes of it. */
  | { readonly kind: 'lapsed' }
  /** The programme awards it on certain days only: this is the next one. */
  | { readonly kind: 'on-certain-days'; readonly next: Day }
  | { readonly kind: 'not-met' }
  /** A question of its text is open, or facts are in doubt, and so is whether it is met. */
  | { readonly kind: 'undetermined' }
  /** It is met, and the people who would be counted for it are for these. */
  | { readonly kind: 'counted-elsewhere'; readonly awards: readonly Claim[] }
  /** By the rules it would be lost on its first day. */
  | { readonly kind: 'lost-at-once' };

/** What stands in the way of an application by itself; nothing where its award could be given. */
export function notAppliedFor(request: ApplicationRequest): NotApplied | undefined {
  const { programme, facts, competency: id, level, day, appliedOn, knownAt } = request;
  const competency = programme.competencies.get(id);
  if (!competency) return { kind: 'not-met' };
  const { lastEnrolment, ends } = competency.retirement;
  if (isClosed(competency, 'new', appliedOn)) return { kind: 'closed', last: (lastEnrolment ?? ends) as Day };
  const levels = programme.levels.map((one) => one.id);
  const held = levels.slice(levels.indexOf(level)).find((one) => heldOn({ ...request, level: one }).held);
  if (held !== undefined) return { kind: 'held', level: held };
  if (awardHeld(facts, id, level, day, knownAt)) return { kind: 'lapsed' };
  const lifecycle = lifecycleOf(programme, competency);
  const next = lifecycle && nextPromotionDay(lifecycle, day);
  if (next !== undefined && next !== day) return { kind: 'on-certain-days', next };
  return notMet(request);
}

/**
 * With everything that the partner holds: whoever is counted there may not be counted here as well. What it only works for
 * stands in nobody's way, and a lower level that goes on as this one needs nobody any more.
 */
function notMet(request: ApplicationRequest): NotApplied | undefined {
  const { programme, facts, competency, level, appliedOn: day, knownAt } = request;
  const claim: Claim = { competency, level };
  const asked = { programme, facts, day, knownAt };
  const gone = awardsBelow(request).map((one) => `${one.status}/${one.level}`);
  const claims = [...heldAwards(asked).filter((one) => !gone.includes(claimName(one))), claim];
  const standing = assess({ ...asked, claims }).claims.find((one) => claimName(one.claim) === claimName(claim));
  if (standing?.together === 'met') return undefined;
  if (standing?.conflict) return { kind: 'counted-elsewhere', awards: standing.conflict.with };
  return { kind: standing?.together === 'undetermined' ? 'undetermined' : 'not-met' };
}
