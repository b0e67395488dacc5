import { type Problem, problem } from '../problems/problem.ts';
import type { Day } from '../time/day.ts';
import type { WrittenExamplePartner } from './written/partner-file.ts';

/**
 * Figures of months that have not begun, and of days that are still to come: nobody has measured them. The month that runs has
 * figures already.
 */
export const figuresToCome = (
  { metrics = {} }: Pick<WrittenExamplePartner, 'metrics'>,
  today: Day,
  file?: string,
): readonly Problem[] =>
  Object.entries(metrics).flatMap(([metric, figures]) =>
    (Array.isArray(figures) ? figures : []).flatMap(({ on, month }, index) => [
      ...(month !== undefined && `${month}-01` > today
        ? [problem('month-to-come', ['metrics', metric, index, 'month'], { found: month, on: today }, file)]
        : []),
      ...(on !== undefined && on > today
        ? [problem('figure-day-to-come', ['metrics', metric, index, 'on'], { found: on, on: today }, file)]
        : []),
    ]),
  );
