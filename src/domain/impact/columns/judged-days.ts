import type { Clause } from '../../catalogue/clause.ts';
import { remembered } from '../../credentials/remembered.ts';
import type { Columns } from '../../standing/columns/columns.ts';
import { met, notMet, undetermined, unsure, type VerdictCode } from '../../standing/columns/verdict-code.ts';
import { type JudgeOnDay, judgesOn } from '../../standing/columns/verdicts.ts';
import type { Day } from '../../time/day.ts';
import type { Comparison } from '../comparison.ts';
import type { TextsAtMoment } from './texts.ts';

/** Both states of the rules made ready for one day: what each says of a level, partner after partner. */
export interface BothSides {
  readonly before: (partner: number) => VerdictCode;
  readonly after: (partner: number) => VerdictCode;
}

/**
 * Makes the texts of several levels ready for one day. Where the two states differ in their texts alone, all are
 * compiled together, so that what they have in common is counted once.
 */
export function bothSidesOn(
  day: Day,
  texts: readonly TextsAtMoment[],
  columns: Columns,
  { before, after, changed }: Comparison,
): readonly BothSides[] {
  const behind = changed.some((one) => one.behind);
  const [old, now] = [new Map<Clause, number>(), new Map<Clause, number>()];
  const oldClauses = behind ? old : now;
  const positionsOf = (found: Map<Clause, number>, clauses: readonly (Clause | undefined)[]) =>
    clauses.flatMap((clause) => (clause ? [remembered(found, clause, () => found.size)] : []));
  const places = texts.map((one) => ({
    before: positionsOf(oldClauses, one.before),
    after: positionsOf(now, one.after),
  }));
  const judgeNow = judgesOn(columns, [...now.keys()], after, day);
  const judgeOld = behind ? judgesOn(columns, [...old.keys()], before, day) : judgeNow;
  return places.map((place) => ({
    before: (partner) => bestOf(judgeOld, partner, place.before),
    after: (partner) => bestOf(judgeNow, partner, place.after),
  }));
}

/** Of several texts that are open to a partner the one that judges it best; where no text has the level, it is not met. */
function bestOf(judge: JudgeOnDay, partner: number, places: readonly number[]): VerdictCode {
  let best: VerdictCode = notMet;
  for (const place of places) {
    const code = judge(partner, place);
    if (code === met) return met;
    if (code === unsure || (code === undetermined && best === notMet)) best = code;
  }
  return best;
}
