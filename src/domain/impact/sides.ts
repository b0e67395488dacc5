import { factsUnder } from '../membership/awards-under-programme.ts';
import type { Claim } from '../membership/facts.ts';
import { baseSituation } from '../standing/evaluate.ts';
import { type Held, heldOn } from '../standing/held.ts';
import type { Side } from './judged-at.ts';
import type { ImpactRequest } from './partner-impact.ts';

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

export const sidesOf = (request: ImpactRequest): Sides => ({
  before: sideOf('before', request),
  after: sideOf('after', request),
});

/** One state of the rules, with the awards as it makes them where the two states do not make the same. */
export function sideOf(name: 'before' | 'after', request: ImpactRequest): Side {
  const { comparison, facts } = request;
  const programme = comparison[name];
  const isMadeAnew = facts.recorded.some((one) => comparison.courses.has(one.status));
  return {
    programme,
    base: baseSituation({ ...request, programme, facts: isMadeAnew ? factsUnder(programme, facts) : facts }),
  };
}

export const statusOf = (claim: Claim, { programme, base }: Side, { day, knownAt }: ImpactRequest): Held =>
  heldOn({ programme, facts: base.view.facts, ...claim, day, knownAt, base });
