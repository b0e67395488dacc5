import type { z } from 'zod';
import { isSameRange } from '../numbers/range.ts';
import { accepted, type Problem, problem, type Read, refused } from '../problems/problem.ts';
import { type Day, lastOfMonth } from '../time/day.ts';
import { contains, type Period } from '../time/period.ts';
import { rangeMeasured } from './facts-as-stated.ts';
import type { WrittenMeasurement } from './written/partner-file.ts';

/** A figure of a metric as a partner reports it: for a month, for a day, or without either. */
export type StatedFigure = Omit<z.infer<typeof WrittenMeasurement>, 'knownFrom' | 'knownTo'> & {
  readonly metric: string;
};

/** What the figures of some metrics are in a period, as somebody lists them. */
export interface FigureList {
  readonly metrics: readonly string[];
  readonly period: Period;
  /** Whatever it does not name was not so. */
  readonly isComplete: boolean;
  readonly figures: readonly StatedFigure[];
}

/** A figure that the list tells otherwise; of one time several may be kept, and one takes their place. */
interface CorrectedFigure<Kept extends StatedFigure> {
  readonly before: readonly [Kept, ...Kept[]];
  readonly after: StatedFigure;
}

/** What a list says otherwise than what is kept. Months and days outside of its period are in none of these. */
export interface RestatedFigures<Kept extends StatedFigure> {
  readonly unchanged: readonly Kept[];
  readonly corrected: readonly CorrectedFigure<Kept>[];
  readonly added: readonly StatedFigure[];
  /** What the list does not name. */
  readonly missing: readonly Kept[];
  /** Those of them that count no more, as the list is complete. */
  readonly withdrawn: readonly Kept[];
}

/** Compares the list of a period with what is kept; refused where it does not say one thing about each time in it. */
export function restatedFigures<Kept extends StatedFigure>(
  kept: readonly Kept[],
  list: FigureList,
): Read<RestatedFigures<Kept>> {
  const problems = problemsIn(list);
  if (problems.length > 0) return refused(problems);
  const inside = kept.filter((one) => list.metrics.includes(one.metric) && isInside(one, list.period));
  const keptAt = Map.groupBy(inside, slotOf);
  const named = new Set(list.figures.map(slotOf));
  const unchanged: Kept[] = [];
  const corrected: CorrectedFigure<Kept>[] = [];
  const added: StatedFigure[] = [];
  for (const after of list.figures) {
    const [first, ...others] = keptAt.get(slotOf(after)) ?? [];
    if (first === undefined) added.push(after);
    else if (others.length === 0 && isSameValue(first, after)) unchanged.push(first);
    else corrected.push({ before: [first, ...others], after });
  }
  const missing = inside.filter((one) => !named.has(slotOf(one)));
  return accepted({ unchanged, corrected, added, missing, withdrawn: list.isComplete ? missing : [] });
}

/** What is to be ended so that the list holds, and what is to be stated anew, each with what it takes the place of. */
export function changesBy<Kept extends StatedFigure>({
  corrected,
  added,
  withdrawn,
}: RestatedFigures<Kept>): {
  readonly gone: readonly Kept[];
  readonly stated: readonly { readonly figure: StatedFigure; readonly corrects?: Kept }[];
} {
  return {
    gone: [...corrected.flatMap(({ before }) => before), ...withdrawn],
    stated: [
      ...corrected.map(({ before: [corrects], after }) => ({ figure: after, corrects })),
      ...added.map((figure) => ({ figure })),
    ],
  };
}

function problemsIn({ metrics, period, figures }: FigureList): readonly Problem[] {
  const { from, to } = period;
  if (to < from) return [problem('reversed-days', ['through'], { from, to })];
  const times = Map.groupBy(figures, slotOf);
  return figures.flatMap((figure, index): readonly Problem[] => {
    const { metric, on, month } = figure;
    const at = (key: 'metric' | 'month' | 'on') => ['figures', index, key];
    if (!metrics.includes(metric))
      return [problem('figure-of-other-metric', at('metric'), { found: metric, known: metrics })];
    const found = on ?? month;
    if (found === undefined) return [problem('figure-without-time', at('month'))];
    if (on !== undefined && month !== undefined) return [problem('figure-of-two-times', at('month'))];
    const key = on === undefined ? 'month' : 'on';
    if (!isInside(figure, period)) return [problem('figure-outside-period', at(key), { found, from, to })];
    return (times.get(slotOf(figure))?.length ?? 0) > 1 ? [problem('figure-twice', at(key), { found })] : [];
  });
}

/** Which figure it is, whatever its value: there is to be one of each. */
const slotOf = ({ metric, on, month, country, location }: StatedFigure): string =>
  JSON.stringify([metric, on, month, country, location].map((one) => one ?? null));

const isSameValue = (a: StatedFigure, b: StatedFigure): boolean =>
  isSameRange(rangeMeasured(a.value), rangeMeasured(b.value));

/** A month is inside where all of its days are. */
function isInside({ on, month }: StatedFigure, period: Period): boolean {
  if (on !== undefined) return contains(period, on as Day);
  if (month === undefined) return false;
  const first = `${month}-01` as Day;
  return contains(period, first) && contains(period, lastOfMonth(first));
}
