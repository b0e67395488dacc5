import type { Cohort, Lifecycle } from '../catalogue/programme.ts';
import type { StatusHeld } from '../membership/facts.ts';
import { lifecycleOf } from '../standing/binding-version.ts';
import type { Renewal } from '../standing/situation.ts';
import { anniversaryOf, renewalAhead, renewalOf, termStart } from '../standing/terms.ts';
import { addDays, type Day, readDay } from '../time/day.ts';
import type { ChangedCompetency, Comparison } from './comparison.ts';

/** When a requirement is asked of a partner: on one day, or at a renewal, on any day of its window. */
export interface Moment {
  /** The day, or the last one of the window. */
  readonly on: Day;
  readonly cohort: Cohort;
  readonly renewal?: Renewal;
}

/** The moments of which one is the first at which a change can bind, and whether the award may end before. */
export interface Moments {
  readonly moments: readonly Moment[];
  /** The last day of the award, where it ends before the rules of every moment have begun. */
  readonly ends?: Day;
}

/**
 * Where a level is decided at renewals, those ahead of the day that is asked about, up to the first one after all days
 * that the rules state; else these days themselves. A renewal that is recorded as done asks nothing any more.
 */
export function momentsOf(
  competency: ChangedCompetency,
  award: StatusHeld | undefined,
  { before, after }: Comparison,
  day: Day,
): Moments {
  const [programme, found] = after.competencies.has(competency.id)
    ? [after, after.competencies.get(competency.id)]
    : [before, before.competencies.get(competency.id)];
  const days = competency.days.filter((one) => one > day);
  const lifecycle = found && lifecycleOf(programme, found);
  if (!award || !lifecycle) {
    const cohort = award ? 'holder' : 'new';
    return { moments: [day, ...days].map((on) => ({ on, cohort })) };
  }
  const last = days.at(-1) ?? day;
  return lifecycle.enforcement === 'at-renewal'
    ? renewalMoments(award, lifecycle, day, last)
    : dayMoments(award, lifecycle, day, days);
}

function renewalMoments(award: StatusHeld, lifecycle: Lifecycle, day: Day, last: Day): Moments {
  const moments: Moment[] = [];
  let renewal = renewalAhead(award, lifecycle, day);
  if (isDone(renewal, award)) renewal = renewalOf(award, lifecycle, renewal.number + 1);
  for (; ; renewal = renewalOf(award, lifecycle, renewal.number + 1)) {
    // A term is recorded through its anniversary or through the eve of it; one that ends earlier is not renewed.
    if (award.to < addDays(renewal.anniversary, -1)) return { moments, ends: award.to };
    moments.push({ on: renewal.window.to, cohort: 'renewing', renewal });
    if (renewal.anniversary >= last) return { moments };
  }
}

const isDone = ({ window }: Renewal, { renewed }: StatusHeld): boolean =>
  renewed !== undefined && renewed >= window.from;

/** Where the rules are enforced on days, those from which they may differ; where on check days, the next of these. */
function dayMoments(award: StatusHeld, lifecycle: Lifecycle, day: Day, days: readonly Day[]): Moments {
  const last = days.at(-1) ?? day;
  const begins = new Set([day, ...days]);
  if (lifecycle.versionBinds === 'at-renewal')
    for (let { number } = termStart(award, lifecycle, day); ; number++) {
      const next = anniversaryOf(award, lifecycle, number + 1);
      begins.add(next);
      if (next >= last) break;
    }
  const asked = [...begins].map((on) => (lifecycle.enforcement === 'check-days' ? checkDayFrom(on, lifecycle) : on));
  const moments = [...new Set(asked)].sort().filter((on) => on <= award.to);
  return {
    moments: moments.map((on) => ({ on, cohort: 'holder' })),
    ...(moments.length < new Set(asked).size && { ends: award.to }),
  };
}

function checkDayFrom(day: Day, { checkDays }: Lifecycle): Day {
  const year = Number(day.slice(0, 4));
  const days = [year, year + 1, year + 2, year + 3, year + 4].flatMap((one) =>
    checkDays.flatMap((monthDay) => readDay(`${one}-${monthDay}`) ?? []),
  );
  return days.find((one) => one >= day) ?? day;
}
