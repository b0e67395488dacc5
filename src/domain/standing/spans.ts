import { lifecycleOf } from '../catalogue/policy-in-force.ts';
import type { Lifecycle } from '../catalogue/programme.ts';
import { checkDaysWithin } from '../membership/check-days.ts';
import { daysGranted } from '../membership/exceptions-granted.ts';
import { asKnownAt, type StatusHeld } from '../membership/facts.ts';
import { type Renewal, renewalsOf } from '../membership/terms.ts';
import { addDays, type Day } from '../time/day.ts';
import { backwards, type Duration, shift } from '../time/duration.ts';
import type { Period } from '../time/period.ts';
import { DayCollector } from './day-collector.ts';
import { daysOfChange } from './days-of-change.ts';
import { verdictIn } from './evaluate.ts';
import { type Held, heldOn } from './held.ts';
import type { OutlookRequest } from './outlook-request.ts';
import { judgedOn, type Situation } from './situation.ts';
import type { Verdict } from './verdict.ts';

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
export function spansOf(request: OutlookRequest, base: Situation): readonly Span[] {
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
  const graces: readonly Duration[] = lifecycle?.map((policy) => policy.grace) ?? [];
  const earliest = graces.map((grace) => shift(day, backwards(grace))).reduce((a, b) => (a < b ? a : b), day);
  const endsAfterGrace = (one: Day) => {
    days.ends(one);
    for (const grace of graces) days.ends(shift(one, grace));
  };
  // What has failed is kept for the grace: whatever changes, changes again that much later.
  for (const one of requirementDays({ ...request, day: earliest }, base)) {
    days.begins(one);
    endsAfterGrace(addDays(one, -1));
  }
  for (const exception of daysGranted(programme, facts)) days.lasts(exception);
  for (const award of awardsOf(request)) {
    days.lasts(award);
    for (const { done } of award.renewals ?? []) days.begins(done);
    if (!lifecycle) continue;
    for (const { lockIn } of lifecycle) days.begins(shift(award.from, lockIn));
    for (const { window } of renewalsWithin(award, lifecycle, { from: earliest, to: until })) {
      days.begins(window.from);
      endsAfterGrace(window.to);
    }
  }
  for (const check of lifecycle ? checkDaysWithin(lifecycle, { from: earliest, to: until }) : []) {
    days.begins(check);
    endsAfterGrace(check);
  }
  return days.sorted();
}

/** Every day on which the verdict can change: by the facts, or because another text binds. */
export function requirementDays(request: OutlookRequest, base: Situation): readonly Day[] {
  const { programme, day, until, level } = request;
  const period = { from: day, to: until };
  const days = new DayCollector(period);
  const competency = programme.competencies.get(request.competency);
  if (!competency) return days.sorted();
  const texts = competency.versions.flatMap((version) => version.levels.get(level) ?? []);
  for (const one of daysOfChange(texts, judgedOn(base, day), period)) days.begins(one);
  for (const { competency: made, version, submitted, on: from, validThrough: to } of request.facts.evidence)
    if ((made ?? version ?? submitted) !== undefined) days.lasts({ from, to });
  for (const version of competency.versions) {
    for (const begin of Object.values(version.effective)) days.begins(begin);
    for (const end of Object.values(version.until)) days.ends(end);
  }
  const { lastEnrolment, lastRenewal, ends } = competency.retirement;
  for (const end of [lastEnrolment, lastRenewal, ends]) days.ends(end);
  const lifecycle = lifecycleOf(programme, competency);
  for (const policy of lifecycle ?? []) days.begins(policy.from);
  for (const award of awardsOf(request)) {
    days.lasts(award);
    if (lifecycle) for (const { anniversary } of renewalsWithin(award, lifecycle, period)) days.begins(anniversary);
  }
  return days.sorted();
}

/** The awards of the competency, with what was known about them. */
const awardsOf = ({ facts, competency, knownAt }: OutlookRequest): readonly StatusHeld[] =>
  facts.statuses.filter((one) => one.status === competency).map((one) => asKnownAt(one, knownAt));

/** The renewals of an award of which the anniversary or a day of the window lies in the period, and the one before. */
function renewalsWithin(award: StatusHeld, lifecycle: Lifecycle, { from, to }: Period): readonly Renewal[] {
  const renewals: Renewal[] = [];
  let before: Renewal | undefined;
  for (const renewal of renewalsOf(award, lifecycle)) {
    if (renewal.anniversary > to && renewal.window.from > to) break;
    if (renewal.window.to >= from || renewal.anniversary >= from) renewals.push(...(before ? [before] : []), renewal);
    before = renewal;
  }
  return renewals.length === 0 && before ? [before] : renewals;
}
