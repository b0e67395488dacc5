import type { Claim, StatusHeld } from '../membership/facts.ts';
import { judgedAt } from './judged-at.ts';
import type { Moment } from './moments.ts';
import type { FailsEarlier, ImpactRequest } from './partner-impact.ts';
import type { Sides } from './sides.ts';
import { figuresAwaitedAt, standingAt } from './standing-at.ts';

/**
 * The first renewal before `bound` that fails with or without the change: the award would be lost at it, before the change
 * binds. One that fails only as older figures no longer count is not: those to come are not known yet.
 */
export function failsEarlier(
  moments: readonly Moment[],
  bound: Moment,
  claim: Claim,
  award: StatusHeld,
  sides: Sides,
  request: ImpactRequest,
): FailsEarlier | undefined {
  const asked = { claim, award, knownAt: request.knownAt };
  const fails = (moment: Moment) =>
    [sides.before, sides.after].every((side) => judgedAt(moment, side, asked).verdict === 'not-met');
  for (const moment of moments) {
    const { on, renewal } = moment;
    if (on >= bound.on) return undefined;
    if (!renewal || !fails(moment)) continue;
    const isSure = figuresAwaitedAt(moment, claim, sides.after, request) === undefined;
    return isSure ? { renewal, on, standing: standingAt(moment, claim, sides.after, request) } : undefined;
  }
  return undefined;
}
