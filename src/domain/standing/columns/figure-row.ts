import type { Aggregate } from '../../catalogue/amount.ts';
import { dayNumber } from '../../time/day.ts';
import { periodOf, type Window } from '../../time/window.ts';
import { undated } from './columns.ts';
import { type Compiler, NotInColumns } from './compiler.ts';
import { type MeasureRow, put } from './measure-row.ts';

/** The newest figure that does not lie after the day; one without a day only where there is no other. */
export function latestFigure({ columns, day }: Compiler, name: string): MeasureRow {
  const wanted = columns.names.metrics.indexOf(name);
  const { start, metric, on, low, high } = columns.metrics;
  const { exactMetrics } = columns;
  return (row) => {
    let best = -1;
    const end = start[row.partner + 1] as number;
    for (let index = start[row.partner] as number; index < end; index++) {
      if (metric[index] !== wanted) continue;
      const when = on[index] as number;
      if (when <= day && (best < 0 || when >= (on[best] as number))) best = index;
    }
    if (best < 0) return false;
    if (exactMetrics.has(best)) row.rounded = true;
    return put(row, low[best] as number, high[best] as number);
  };
}

/** Figures dated in the window, put together; an undated figure stands for whatever window is asked. */
export function figureInWindow(
  { columns, today }: Compiler,
  name: string,
  window: Window,
  aggregate: Aggregate,
): MeasureRow {
  if (window.kind === 'renewal' || aggregate === 'average') throw new NotInColumns();
  const wanted = columns.names.metrics.indexOf(name);
  const { start, metric, on, low, high } = columns.metrics;
  const { exactMetrics } = columns;
  const period = periodOf(window, today);
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
  return (row) => {
    let [dated, standing, newest] = [0, -1, undated];
    let [least, most] = [0, 0];
    const end = start[row.partner + 1] as number;
    for (let index = start[row.partner] as number; index < end; index++) {
      if (metric[index] !== wanted) continue;
      const when = on[index] as number;
      if (when === undated) standing = index;
      if (when < from || when > to) continue;
      if (exactMetrics.has(index)) row.rounded = true;
      const [one, other] = [low[index] as number, high[index] as number];
      if (dated++ === 0) [least, most, newest] = [one, other, when];
      else if (aggregate === 'sum') [least, most] = [least + one, most + other];
      else if (aggregate === 'greatest') [least, most] = [Math.max(least, one), Math.max(most, other)];
      else if (aggregate === 'least') [least, most] = [Math.min(least, one), Math.min(most, other)];
      else if (when >= newest) [least, most, newest] = [one, other, when];
    }
    if (dated > 0) return put(row, least, most);
    if (standing < 0) return false;
    if (exactMetrics.has(standing)) row.rounded = true;
    return put(row, low[standing] as number, high[standing] as number);
  };
}
