import type { Programme, ProgrammeException } from '../../catalogue/programme.ts';
import type { Columns } from '../../standing/columns/columns.ts';
import { reachesRow } from '../../standing/columns/excused-by-programme.ts';
import { addDays, addMonths, type Day } from '../../time/day.ts';
import { dayOfInstant } from '../../time/instant.ts';
import { overlaps, type Period } from '../../time/period.ts';
import type { Comparison } from '../comparison.ts';
import type { Moment } from '../moments.ts';
import type { TouchedLevel } from './touched.ts';

/** A renewal that decides today lies no more than a term, its window and a grace back: this is longer than all of them. */
const monthsBack = 30;

/** What the programme grants to all, as far as it can change an effect; columns leave whom it concerns to the exact path. */
export interface ExceptionsAtWork {
  /** Does it change what the partner holds today, or the days on which its awards are renewed? */
  isConcerned(partner: number): boolean;
  /** Does it change how one of these levels is judged at its moment? */
  areConcerned(partner: number, levels: readonly TouchedLevel[]): boolean;
}

export function exceptionsAtWork(
  { before, after, changed }: Comparison,
  columns: Columns,
  today: Day,
): ExceptionsAtWork {
  const competencies = new Set(changed.map((one) => one.id));
  const granted = [before, after].flatMap((programme) => grantedIn(programme, competencies, columns));
  const lately = { from: addMonths(today, -monthsBack), to: today };
  const atOnce = granted.filter((one) => (one.moves ? one.to >= lately.from : overlaps(one, lately)));
  return {
    isConcerned: (partner) => atOnce.some((one) => reachesRow(one, partner, columns)),
    areConcerned: (partner, levels) =>
      granted.length > 0 &&
      levels.some(({ claim, moment }) =>
        granted.some(
          (one) =>
            one.competencies.includes(claim.competency) &&
            overlaps(one, daysOf(moment)) &&
            reachesRow(one, partner, columns),
        ),
      ),
  };
}

const grantedIn = (
  { exceptions }: Programme,
  competencies: ReadonlySet<string>,
  { knownAt }: Columns,
): readonly ProgrammeException[] =>
  exceptions.filter(
    (one) => one.stated <= dayOfInstant(knownAt) && one.competencies.some((id) => competencies.has(id)),
  );

/** All days that can matter at a moment; more time that is granted may begin on the day after a window. */
function daysOf({ on, renewal }: Moment): Period {
  const days = [on, ...(renewal ? [renewal.anniversary, renewal.window.from, renewal.window.to] : [])].sort();
  return { from: days[0] as Day, to: addDays(days.at(-1) as Day, 1) };
}
