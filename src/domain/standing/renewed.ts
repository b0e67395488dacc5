import type { Competency, Lifecycle } from '../catalogue/programme.ts';
import type { Exception, StatusHeld } from '../membership/facts.ts';
import { isShownAsDone, type Renewal } from '../membership/terms.ts';
import { addDays, type Day } from '../time/day.ts';
import { versionsAtRenewal } from './binding-version.ts';
import { daysOfChange } from './days-of-change.ts';
import { judge } from './judge.ts';
import { onDay, type Situation } from './situation.ts';
import { together, versionsChosen } from './version-by-evidence.ts';

/** Whose renewal it is that is asked about, and as of which day. */
export interface AwardUnderRenewal {
  readonly award: StatusHeld;
  readonly competency: Competency;
  readonly lifecycle: Lifecycle;
  readonly level: string;
  readonly day: Day;
  readonly base: Situation;
  /** The extensions and freezes of the award. */
  readonly keeping: readonly Exception[];
}

/**
 * Was a renewal recorded as done, or its requirement met on any day of its window, up to the day that is asked about?
 * More time that was granted past the end of the window, without a gap, is a part of it.
 */
export function isRenewed(renewal: Renewal, asked: AwardUnderRenewal): boolean {
  const { award, competency, lifecycle, level, day, base } = asked;
  if (isShownAsDone(award, renewal, lifecycle, day)) return true;
  const last = renewableUntil(renewal, asked.keeping, award);
  const until = last < day ? last : day;
  const { knownOn } = base.view;
  const { programme, facts, knownAt } = base.view;
  const clauses = together(
    versionsAtRenewal(competency, lifecycle, 'renewing', renewal.anniversary, knownOn),
    versionsChosen({ programme, facts, competency, cohort: 'renewing', award, day: until, knownAt, renewal }),
  ).flatMap((version) => version.levels.get(level) ?? []);
  return daysOfChange(clauses, base, { from: renewal.window.from, to: until }).some((on) =>
    clauses.some(
      (clause) => judge(clause, { ...onDay(base, on), ruleDay: on, cohort: 'renewing', renewal }).verdict === 'met',
    ),
  );
}

/** The last day of the window, or of the time that was granted in addition, from whenever on: it begins before the window as well. */
export const lastDayToRenew = ({ window }: Renewal, keeping: readonly Exception[]): Day =>
  [...keeping]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .reduce((last, { from, to }) => (from <= addDays(last, 1) && to > last ? to : last), window.to);

/** The last day on which an award can be renewed: after its competency has closed to renewals, none can. */
export function renewableUntil(
  renewal: Renewal,
  keeping: readonly Exception[],
  { lastRenewal }: Pick<StatusHeld, 'lastRenewal'>,
): Day {
  const last = lastDayToRenew(renewal, keeping);
  return lastRenewal !== undefined && lastRenewal < last ? lastRenewal : last;
}
