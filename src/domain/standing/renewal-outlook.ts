import type { Clause } from '../catalogue/clause.ts';
import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Lifecycle, Version } from '../catalogue/programme.ts';
import type { Exception, StatusHeld } from '../membership/facts.ts';
import { isShownAsDone, type Renewal, renewalsOf } from '../membership/terms.ts';
import { addDays, type Day } from '../time/day.ts';
import { awardHeld } from './binding-version.ts';
import { asGone, type Cause } from './cause.ts';
import { causesBetween } from './causes-between.ts';
import { daysOfChange } from './days-of-change.ts';
import { evaluateIn, type LevelStanding, verdictIn } from './evaluate.ts';
import { failingSince } from './failing-since.ts';
import { figuresDeciding } from './figures-decide.ts';
import { exceptionsKeeping, heldOn } from './held.ts';
import { actingSince, type OutlookRequest } from './outlook-request.ts';
import { renewableUntil } from './renewed.ts';
import { judgedOn, type Situation } from './situation.ts';
import { hangsOnTheDay, type SoonerRenewal, waysNeedingLess } from './sooner-renewal.ts';
import type { Verdict } from './verdict.ts';
import { waiverNeeded } from './waiver-needed.ts';
import { type Settling, whatSettles } from './what-settles.ts';

/** How one renewal will go as things stand. */
export interface RenewalOutlook {
  readonly renewal: Renewal;
  /** The last day on which it can be done: of its window, or of the time that was granted in addition. */
  readonly lastDay: Day;
  /** It is recorded as done. */
  readonly done: boolean;
  /** The text that binds at it; left out where none does, or where it is done. */
  readonly version?: string;
  readonly verdict: Verdict;
  /** The first and the last day on which its requirement is met, so that it could be done. */
  readonly possibleFrom?: Day;
  readonly possibleUntil?: Day;
  /** The waiver without which it would not succeed. */
  readonly waiver?: Exception;
  /**
   * Where it would fail: the day from which its requirement is not met any more, through its last day. It may be a day
   * that has gone by; left out where it has been so ever since the award, and longer.
   */
  readonly failsFrom?: Day;
  readonly causes: readonly Cause[];
  /** The metrics of which figures still to come decide, where nothing else fails it. */
  readonly awaits?: readonly string[];
  /** Where it is undetermined: what would settle it. */
  readonly settledBy?: Settling;
  /** What its requirement finds on its last day: the gap, and what would close it. */
  readonly standing?: LevelStanding;
  /** Where its requirement needs less on the first day on which it can be done, as other figures count then. */
  readonly sooner?: SoonerRenewal;
}

/** The renewals of a held award that must be done within the time, up to the first that fails. */
export function renewalOutlooks(request: OutlookRequest, base: Situation): readonly RenewalOutlook[] {
  const outlooks: RenewalOutlook[] = [];
  for (const coming of renewalsComing(request, base)) {
    if (coming.lastDay > request.until) break;
    const outlook = outlookOn(coming, request, base);
    outlooks.push(outlook);
    // After a renewal that failed there is no next one.
    if (outlook.verdict === 'not-met') break;
  }
  return outlooks;
}

/** The renewal that comes next for a held award, whenever that is. */
export function nextRenewalOutlook(request: OutlookRequest, base: Situation): RenewalOutlook | undefined {
  for (const coming of renewalsComing(request, base))
    return outlookOn(coming, { ...request, until: coming.lastDay }, base);
  return undefined;
}

/** The renewals of a held award that somebody has to look at: the next one, and where that is done, the one after it. */
export function nextRenewalOutlooks(request: OutlookRequest, base: Situation): readonly RenewalOutlook[] {
  const outlooks: RenewalOutlook[] = [];
  for (const coming of renewalsComing(request, base)) {
    const outlook = outlookOn(coming, { ...request, until: coming.lastDay }, base);
    outlooks.push(outlook);
    if (!outlook.done) break;
  }
  return outlooks;
}

interface RenewalComing {
  readonly renewal: Renewal;
  readonly lifecycle: Lifecycle;
  readonly award: StatusHeld;
  readonly lastDay: Day;
}

/** The renewals of a held award that can still be done, one after the other. */
function* renewalsComing(request: OutlookRequest, base: Situation): Generator<RenewalComing> {
  const { programme, facts, day, knownAt } = request;
  const competency = programme.competencies.get(request.competency);
  const award = awardHeld(facts, request.competency, request.level, day, knownAt);
  const lifecycle = competency && lifecycleOf(programme, competency);
  if (!award || !lifecycle || policyInForce(lifecycle, day).enforcement !== 'at-renewal') return;
  const status = heldOn({ ...request, base });
  // What has lapsed, or is kept for its grace only, is not renewed any more: it would have to be applied for.
  if (!status.held || status.because === 'grace') return;
  const keeping = exceptionsKeeping(award, request);
  const { heldFor, lastRenewal, lastEnrolment } = competency.retirement;
  const closes = heldFor && (lastRenewal ?? lastEnrolment);
  for (const renewal of renewalsOf(award, lifecycle)) {
    const lastDay = renewableUntil(renewal, keeping, award);
    // Nothing is renewed after its competency has closed, nor what ends by itself by then, as it was let go or ended, nor what
    // is kept without renewals.
    if (lastDay < renewal.window.from || lastDay >= award.to) return;
    if (closes !== undefined && renewal.window.to > closes) return;
    if (lastDay < day) {
      // Nor is what has failed to be renewed, and is kept by an exception alone.
      if (status.because === 'exception' && status.renewal?.number === renewal.number) return;
      continue;
    }
    const policy = policyInForce(lifecycle, renewal.anniversary);
    if (policy.enforcement === 'at-renewal') yield { renewal, award, lifecycle, lastDay };
    // By the newest policy there are none, for good.
    else if (policy === lifecycle.at(-1)) return;
  }
}

function outlookOn({ renewal, award, lifecycle, lastDay }: RenewalComing, request: OutlookRequest, base: Situation) {
  if (isShownAsDone(award, renewal, lifecycle, lastDay))
    return { renewal, lastDay, done: true, verdict: 'met', causes: [] } as const;
  const judging = judgingOf(renewal, lastDay, request, base);
  // Any day on which it can be done will do, also one that has gone by.
  const inWindow = judging.within(renewal.window.from);
  const version = (inWindow.at(-1) ?? judging.on(lastDay)).version;
  const named = { renewal, lastDay, done: false, ...(version && { version: version.id }) };
  const met = inWindow.filter((one) => one.verdict === 'met');
  const [first, last] = [met[0], met.at(-1)];
  if (first && last) {
    const after = inWindow[inWindow.indexOf(last) + 1];
    const possibleUntil = after ? addDays(after.day, -1) : lastDay;
    const waiver = waiverOf(met, judging, base);
    return {
      ...named,
      verdict: 'met',
      possibleFrom: first.day,
      possibleUntil,
      ...(waiver && { waiver }),
      causes: [],
    } as const;
  }
  const open = inWindow.findLast((one) => one.verdict === 'undetermined');
  const verdict: Verdict = open ? 'undetermined' : 'not-met';
  const actFrom = actingSince(request);
  const standingOn = (day: Day) => evaluateIn(judgedOn(base, day), { ...judging.asked, day, actFrom });
  const standing = standingOn(lastDay);
  const sooner = soonerOf(renewal, lastDay, standing, request.day, standingOn);
  const settledBy = open && whatSettles(open === inWindow.at(-1) ? standing : standingOn(open.day));
  return {
    ...named,
    verdict,
    ...failingOf({ judging, standing, version, award }, request, base),
    ...(settledBy && { settledBy }),
    standing,
    ...(sooner && { sooner }),
  };
}

/** Nobody has to wait for the last day of a renewal: figures of months that count no more by then count before. */
function soonerOf(
  { window }: Renewal,
  lastDay: Day,
  { ways }: LevelStanding,
  today: Day,
  standingOn: (day: Day) => LevelStanding,
): SoonerRenewal | undefined {
  const on = window.from > today ? window.from : today;
  if (on >= lastDay || !hangsOnTheDay(ways)) return undefined;
  const less = waysNeedingLess(standingOn(on).ways, ways);
  return less.length > 0 ? { on, ways: less } : undefined;
}

/** How the requirement of one renewal is judged on any day, by the text that binds at it. */
function judgingOf(renewal: Renewal, lastDay: Day, request: OutlookRequest, base: Situation) {
  const asked = { ...request, cohort: 'renewing' as const, renewal };
  const texts = textsOf(request);
  const on = (day: Day) => ({ day, ...verdictIn(judgedOn(base, day), { ...asked, day }) });
  const within = (from: Day) =>
    daysOfChange(texts, { ...judgedOn(base, request.day), renewal }, { from, to: lastDay }).map(on);
  return { asked, renewal, texts, on, within };
}

/** The waiver that is needed on each of the days on which a renewal could be done. */
function waiverOf(
  met: readonly { readonly day: Day; readonly version?: Version }[],
  { asked, renewal }: ReturnType<typeof judgingOf>,
  base: Situation,
): Exception | undefined {
  let needed: Exception | undefined;
  for (const { day, version } of met) {
    const text = version?.levels.get(asked.level);
    needed = text && waiverNeeded(text, { ...judgedOn(base, day), cohort: 'renewing', renewal });
    if (!needed) return undefined;
  }
  return needed;
}

interface FailingRenewal {
  readonly judging: ReturnType<typeof judgingOf>;
  readonly standing: LevelStanding;
  readonly version: Version | undefined;
  readonly award: StatusHeld;
}

type Failing = Pick<RenewalOutlook, 'failsFrom' | 'causes' | 'awaits'>;

/** From when on the requirement of a renewal is not met, and what turns it. */
function failingOf(
  { judging, standing, version, award }: FailingRenewal,
  request: OutlookRequest,
  base: Situation,
): Failing {
  const judged = judging.within(actingSince(request));
  const lastMet = judged.findLastIndex((one) => one.verdict === 'met');
  if (lastMet < 0) return failingAlready(judging, version, award, request, base);
  const on = judged[lastMet + 1]?.day ?? actingSince(request);
  const causes = causesBetween(addDays(on, -1), on, judging.texts, request, base);
  const awaits = figuresDeciding(causes, standing);
  return { failsFrom: on, causes, ...(awaits && { awaits }) };
}

/** Not met on the first day already: for as long as the text has been known, or since something happened. */
function failingAlready(
  { renewal, on }: ReturnType<typeof judgingOf>,
  version: Version | undefined,
  award: StatusHeld,
  request: OutlookRequest,
  base: Situation,
): Failing {
  const to = actingSince(request);
  const text = version?.levels.get(request.level);
  const texts = text ? [text] : [];
  const announced = version !== undefined && version.announced > award.from ? version.announced : undefined;
  const period = { from: announced ?? (award.from < to ? award.from : to), to };
  const days = daysOfChange(texts, { ...judgedOn(base, to), renewal }, period);
  const since = failingSince(days, (day) => on(day).verdict);
  if (since !== undefined) {
    const causes = causesBetween(addDays(since, -1), since, texts, request, base);
    // No figures are awaited where the older ones have gone already.
    return { failsFrom: since, causes: asGone(causes) };
  }
  // By the new text alone, where the one that binds today is met.
  const today = verdictIn(judgedOn(base, request.day), request);
  const causes: readonly Cause[] =
    today.verdict === 'met' && version && today.version?.id !== version.id
      ? [{ kind: 'version', version: version.id, ...(today.version && { before: today.version.id }) }]
      : [];
  return { ...(announced !== undefined && { failsFrom: announced }), causes };
}

const textsOf = ({ programme, competency, level }: OutlookRequest): readonly Clause[] =>
  programme.competencies.get(competency)?.versions.flatMap((version) => version.levels.get(level) ?? []) ?? [];
