import type { Claim, StatusHeld } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import type { ChangedCompetency, Comparison } from './comparison.ts';
import { type Judgement, judgedAt, textsAt } from './judged-at.ts';
import type { Moment } from './moments.ts';
import type { ImpactRequest } from './partner-impact.ts';
import type { Sides } from './sides.ts';

export interface Bound {
  readonly moment: Moment;
  readonly before: Judgement;
  readonly after: Judgement;
}

/** The first moment at which the two states judge the partner differently; else the first at which their texts differ. */
export function firstBound(
  moments: readonly Moment[],
  claim: Claim,
  award: StatusHeld | undefined,
  { behind }: ChangedCompetency,
  { before, after }: Sides,
  { comparison, knownAt }: ImpactRequest,
): Bound | undefined {
  let first: Bound | undefined;
  const asked = { claim, award, knownAt };
  for (const moment of moments) {
    const differs = textsDiffer(moment, claim, award, comparison, before.base.view.knownOn);
    if (!differs && !behind) continue;
    const bound = { moment, before: judgedAt(moment, before, asked), after: judgedAt(moment, after, asked) };
    if (bound.before.verdict !== bound.after.verdict) return bound;
    if (differs) first ??= bound;
  }
  return first;
}

/** Whether the two states ask for something else at a moment, whatever the names and days of their texts. */
function textsDiffer(
  moment: Moment,
  claim: Claim,
  award: StatusHeld | undefined,
  { before, after, written }: Comparison,
  knownOn: Day,
): boolean {
  const [old, now] = [before, after].map((programme) =>
    textsAt(moment, programme, claim, award, knownOn).map(written).sort().join('\n'),
  );
  return old !== now;
}
