import type { ScorePart } from '../catalogue/clause.ts';
import { exactly, hull, plus } from '../numbers/range.ts';
import { approximate, compare, zero } from '../numbers/rational.ts';
import type { BoundFinding, PartFinding } from './finding.ts';
import { type ClauseOf, type Judge, type Judged, verdictOf } from './judged.ts';
import { atLeastZero, atMostValue, compareRanges, measure } from './measure.ts';
import { peopleIn } from './people-in-amount.ts';
import { periodsOfAmount } from './periods-of-amount.ts';
import type { Situation } from './situation.ts';
import { agreed, allOf } from './verdict.ts';

/** Judges a figure against its bounds; a figure that is not reported does not meet them. */
export function judgeComparison(clause: ClauseOf<'compare'>, situation: Situation): Judged {
  const missing: string[] = [];
  const value = measure(clause.amount, situation, missing);
  const bounds = clause.bounds.map(({ relation, limit }): BoundFinding => {
    const known = measure(limit, situation, missing);
    return {
      relation,
      limit: known ?? { low: undefined, high: undefined },
      verdict: value && known ? compareRanges(value, relation, known) : 'not-met',
    };
  });
  return {
    kind: 'compare',
    amount: clause.amount,
    value,
    bounds,
    missing: [...new Set(missing)],
    people: peopleIn(clause.amount, situation),
    periods: periodsOfAmount(clause.amount, situation),
    verdict: allOf(bounds.map((bound) => bound.verdict)),
  };
}

/** Judges a score: the total against the threshold, and every part against its floor. */
export function judgeScore(clause: ClauseOf<'score'>, situation: Situation, judge: Judge): Judged {
  const parts = clause.parts.map((part) => judgePart(part, situation, judge));
  const total = parts.map((part) => part.points).reduce(plus, exactly(zero));
  const atLeast = measure(clause.atLeast, situation) ?? exactly(zero);
  const verdict = allOf([compareRanges(total, 'at-least', atLeast), ...parts.map((part) => part.verdict)]);
  return { kind: 'score', parts, total, atLeast, verdict };
}

/** Points are never negative, never above the cap, and nothing while a gate is shut. */
function judgePart(part: ScorePart, situation: Situation, judge: Judge): PartFinding {
  const missing: string[] = [];
  const gates = part.gates.map((gate) => judge(gate, situation));
  const opened = allOf(gates.map(verdictOf));
  const measured = atLeastZero(measure(part.points, situation, missing) ?? exactly(zero));
  const capped = part.max ? atMostValue(measured, part.max) : measured;
  const points = opened === 'met' ? capped : opened === 'not-met' ? exactly(zero) : hull(exactly(zero), capped);
  return {
    id: part.id,
    ...(part.title && { title: part.title }),
    points,
    gates,
    ...(part.max && { max: part.max }),
    ...(part.floor && { floor: part.floor }),
    verdict: part.floor ? compareRanges(points, 'at-least', exactly(part.floor)) : 'met',
    missing: [...new Set(missing)],
    people: peopleIn(part.points, situation),
  };
}

/** The alternative with the highest total counts, with its own threshold and floors; of equal ones, one that is met. */
export function judgeBest(clause: ClauseOf<'best'>, situation: Situation, judge: Judge): Judged {
  const alternatives = new Map([...clause.alternatives].map(([name, inner]) => [name, judge(inner, situation)]));
  const scored = [...alternatives].map(([name, finding]) => ({
    name,
    finding,
    total: finding.kind === 'score' ? finding.total : exactly(zero),
  }));
  const highestLow = scored.map((one) => one.total.low ?? zero).reduce((a, b) => (compare(a, b) >= 0 ? a : b));
  const contenders = scored.filter((one) => one.total.high === undefined || compare(one.total.high, highestLow) >= 0);
  const rank = { met: 0, undetermined: 1, 'not-met': 2 } as const;
  const certain = contenders.every(
    (one) => one.total.low && one.total.high && compare(one.total.low, one.total.high) === 0,
  );
  const ordered = [...contenders].sort(
    (a, b) =>
      approximate(b.total.low ?? zero) - approximate(a.total.low ?? zero) ||
      rank[a.finding.verdict] - rank[b.finding.verdict],
  );
  const chosen = ordered[0];
  const verdict = certain && chosen ? chosen.finding.verdict : agreed(contenders.map((one) => one.finding.verdict));
  return { kind: 'best', chosen: chosen?.name, alternatives, verdict };
}
