import type { Claim, StatusHeld } from '../membership/facts.ts';
import type { Held } from '../standing/held.ts';
import { addDays, type Day } from '../time/day.ts';
import { effectOf } from './effect.ts';
import { fateOf } from './fate.ts';
import { judgedAt, type Side } from './judged-at.ts';
import type { Moment } from './moments.ts';
import type { ImpactRequest, LevelImpact } from './partner-impact.ts';
import type { Sides } from './sides.ts';
import { shown } from './standing-at.ts';

interface Statuses {
  readonly before: Held;
  readonly after: Held;
}

/** Whether what the two states say of an award today is not the same: only one of them holds it, or for its grace only. */
export const areDecidedApart = ({ before, after }: Statuses): boolean =>
  before.held !== after.held || (before.because === 'grace') !== (after.because === 'grace');

/** The effect on an award that is decided already: lost or kept, for good or for its grace, at a moment that is behind. */
export function decidedImpact(
  claim: Claim,
  award: StatusHeld,
  since: Day | undefined,
  statuses: Statuses,
  sides: Sides,
  { day, knownAt }: ImpactRequest,
): LevelImpact {
  const losing = isKept(statuses.before) ? 'after' : 'before';
  const { renewal, until } = statuses[losing];
  const behind = { side: sides[losing], day: since ?? award.from, until: day, knownAt };
  const heldUntil = until ?? fateOf(award, behind).heldUntil ?? addDays(day, -1);
  const moment: Moment = renewal
    ? { on: renewal.window.to, cohort: 'renewing', renewal }
    : { on: addDays(heldUntil, 1), cohort: 'holder' };
  const judged = (side: Side) => judgedAt(moment, side, { claim, award, knownAt });
  const verdicts = { before: judged(sides.before), after: judged(sides.after) };
  const byStatus = losing === 'after' ? 'lost' : 'relieved';
  return {
    claim,
    effect: effectOf(verdicts.before.verdict, verdicts.after.verdict, true) === 'open' ? 'open' : byStatus,
    held: true,
    on: losing === 'after' ? heldUntil : moment.on,
    since: renewal ? addDays(renewal.window.to, 1) : (since ?? moment.on),
    ...(renewal && { renewal }),
    before: shown(verdicts.before),
    after: shown(verdicts.after),
  };
}

const isKept = ({ held, because }: Held): boolean => held && because !== 'grace';
