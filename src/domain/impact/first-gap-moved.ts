import { canonicalForm } from '../catalogue/canonical-form.ts';
import type { Claim, StatusHeld } from '../membership/facts.ts';
import type { Bound } from './first-bound.ts';
import { judgedAt } from './judged-at.ts';
import type { Moment } from './moments.ts';
import type { ImpactRequest } from './partner-impact.ts';
import type { Sides } from './sides.ts';
import { standingAt } from './standing-at.ts';

/** The first moment at which a level fails by both states, where it does not take the same to meet it. */
export function firstGapMoved(
  moments: readonly Moment[],
  claim: Claim,
  award: StatusHeld | undefined,
  { before, after }: Sides,
  request: ImpactRequest,
): Bound | undefined {
  const asked = { claim, award, knownAt: request.knownAt };
  for (const moment of moments) {
    const bound = { moment, before: judgedAt(moment, before, asked), after: judgedAt(moment, after, asked) };
    if (bound.after.verdict !== 'not-met') continue;
    const [old, now] = [before, after].map((side) => canonicalForm(standingAt(moment, claim, side, request).ways));
    return old === now ? undefined : bound;
  }
  return undefined;
}
