import type { Competency, Lifecycle, Programme } from '../catalogue/programme.ts';
import type { Facts, StatusHeld } from '../membership/facts.ts';
import { awardHeld, lifecycleOf } from '../standing/binding-version.ts';
import { DayCollector } from '../standing/day-collector.ts';
import { daysOfChange } from '../standing/days-of-change.ts';
import { verdictIn } from '../standing/evaluate.ts';
import { type Held, heldOn } from '../standing/held.ts';
import { judgedOn, type Renewal, type Situation } from '../standing/situation.ts';
import { renewalAhead, renewalOf } from '../standing/terms.ts';
import type { Verdict } from '../standing/verdict.ts';
import { addDays, type Day, readDay } from '../time/day.ts';
import { backwards, shift } from '../time/duration.ts';
import type { Instant } from '../time/instant.ts';
import type { Period } from '../time/period.ts';

/** One award looked at over a time. */
export interface OutlookRequest {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly competency: string;
  readonly level: string;
  readonly day: Day;
  readonly until: Day;
  readonly knownAt: Instant;
}

/** Days on which nothing changes for an award: what {@link verdictIn} and {@link heldOn} say on each of them. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly verdict: Verdict;
  /** The text that is asked for; left out where none binds. */
  readonly version?: string;
  readonly held: boolean;
  readonly because: Held['because'];
}

/** Requirement and status of an award on every day, as spans; judged only on the days on which one of them can change. */
export function outlookOf(request: OutlookRequest, base: Situation): readonly Span[] {
  const days = candidateDays(request, base);
  const spans: Span[] = [];
  for (const [index, day] of days.entries()) {
    const on = { ...request, day };
    const { verdict, version } = verdictIn(judgedOn(base, day), on);
    const { held, because } = heldOn({ ...on, base });
    const next = days[index + 1];
    const to = next === undefined ? request.until : addDays(next, -1);
    const before = spans.at(-1);
    if (
      before?.verdict === verdict &&
      before.version === version?.id &&
      before.held === held &&
      before.because === because
    )
      spans[spans.length - 1] = { ...before, to };
    else spans.push({ from: day, to, verdict, ...(version && { version: version.id }), held, because });
  }
  return spans;
}

/** Every day on which the verdict or the status can change; some of them change nothing. */
function candidateDays(request: OutlookRequest, base: Situation): readonly Day[] {
  const { programme, facts, day, until } = request;
  const days = new DayCollector({ from: day, to: until });
  const competency = programme.competencies.get(request.competency);
  if (!competency) return days.sorted();
  const lifecycle = lifecycleOf(programme, competency);
  const grace = (one: Day) => (lifecycle ? shift(one, lifecycle.grace) : one);
  const earliest = lifecycle ? shift(day, backwards(lifecycle.grace)) : day;
  // What has failed is kept for the grace: whatever changes, changes again that much later.
  for (const one of requirementDays(competency, { ...request, day: earliest }, base)) {
    days.begins(one);
    days.ends(grace(addDays(one, -1)));
  }
  for (const exception of facts.exceptions) days.lasts(exception);
  for (const award of facts.statuses.filter((one) => one.status === request.competency)) {
    days.lasts(award);
    if (!lifecycle) continue;
    days.begins(shift(award.from, lifecycle.lockIn));
    for (const { window } of renewalsWithin(award, lifecycle, { from: earliest, to: until })) {
      days.lasts(window);
      days.ends(grace(window.to));
    }
  }
  for (const check of checkDaysWithin(lifecycle, { from: earliest, to: until })) {
    days.begins(check);
    days.ends(grace(check));
  }
  return days.sorted();
}

/** Every day on which the verdict can change: by the facts, or because another text binds. */
function requirementDays(competency: Competency, request: OutlookRequest, base: Situation): readonly Day[] {
  const { programme, facts, day, until, level } = request;
  const period = { from: day, to: until };
  const days = new DayCollector(period);
  const texts = competency.versions.flatMap((version) => version.levels.get(level) ?? []);
  for (const one of daysOfChange(texts, judgedOn(base, day), period)) days.begins(one);
  for (const { effective, until: ends } of competency.versions) {
    for (const begin of Object.values(effective)) days.begins(begin);
    for (const end of Object.values(ends)) days.ends(end);
  }
  for (const end of Object.values(competency.retirement)) days.ends(end);
  const lifecycle = lifecycleOf(programme, competency);
  for (const award of facts.statuses.filter((one) => one.status === competency.id)) {
    days.lasts(award);
    if (lifecycle) for (const { anniversary } of renewalsWithin(award, lifecycle, period)) days.begins(anniversary);
  }
  return days.sorted();
}

/** The renewals of an award of which the anniversary or a day of the window lies in the period, and the one before. */
function renewalsWithin(award: StatusHeld, lifecycle: Lifecycle, { from, to }: Period): readonly Renewal[] {
  const renewals: Renewal[] = [];
  const ahead = renewalAhead(award, lifecycle, award.from > from ? award.from : from).number;
  for (let number = Math.max(1, ahead - 1); ; number++) {
    const renewal = renewalOf(award, lifecycle, number);
    if (renewal.anniversary > to && renewal.window.from > to) return renewals;
    renewals.push(renewal);
  }
}

/** The fixed days of the year on which a programme judges, in a period. */
export function checkDaysWithin(lifecycle: Lifecycle | undefined, { from, to }: Period): readonly Day[] {
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) years.push(year);
  return years.flatMap((year) =>
    (lifecycle?.checkDays ?? []).flatMap((monthDay) => readDay(`${year}-${monthDay}`) ?? []),
  );
}

/** The award that is held on the first day, if it is. */
export const awardOf = ({ facts, competency, level, day, knownAt }: OutlookRequest) =>
  awardHeld(facts, competency, level, day, knownAt);
