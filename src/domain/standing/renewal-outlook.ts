import type { Clause } from '../catalogue/clause.ts';
import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import { isRecordedAsDone, type Renewal, renewalAhead, renewalsOf } from '../membership/terms.ts';
import { addDays, type Day } from '../time/day.ts';
import { awardHeld } from './binding-version.ts';
import type { Cause } from './cause.ts';
import { causesBetween } from './causes-between.ts';
import { daysOfChange } from './days-of-change.ts';
import { evaluateIn, type LevelStanding, verdictIn } from './evaluate.ts';
import { heldOn } from './held.ts';
import type { OutlookRequest } from './outlook-request.ts';
import { judgedOn, type Situation } from './situation.ts';
import type { Verdict } from './verdict.ts';

/** How one renewal will go as things stand. */
export interface RenewalOutlook {
  readonly renewal: Renewal;
  /** The text that binds at it; left out where none does. */
  readonly version?: string;
  readonly verdict: Verdict;
  /** The first day of the window on which it could be done. */
  readonly possibleFrom?: Day;
  /** Where it would fail: the day from which its requirement is not met any more, through the end of the window. */
  readonly failsFrom?: Day;
  readonly causes: readonly Cause[];
  /** What its requirement finds on the last day of its window: the gap, and what would close it. */
  readonly standing?: LevelStanding;
}

/** The renewals of a held award whose windows end in the time, up to the first that fails. */
export function renewalOutlooks(request: OutlookRequest, base: Situation): readonly RenewalOutlook[] {
  const { programme, day, until } = request;
  const competency = programme.competencies.get(request.competency);
  const award = awardHeld(request.facts, request.competency, request.level, day, request.knownAt);
  const lifecycle = competency && lifecycleOf(programme, competency);
  if (!award || !lifecycle || policyInForce(lifecycle, day).enforcement !== 'at-renewal') return [];
  const status = heldOn({ ...request, base });
  // What has lapsed, or is kept for its grace only, is not renewed any more: it would have to be applied for.
  if (!status.held || status.because === 'grace') return [];
  const first = renewalAhead(award, lifecycle, day).number;
  const outlooks: RenewalOutlook[] = [];
  for (const renewal of renewalsOf(award, lifecycle)) {
    if (renewal.number < first) continue;
    if (renewal.window.to > until || renewal.anniversary > award.to) break;
    if (policyInForce(lifecycle, renewal.anniversary).enforcement !== 'at-renewal') continue;
    const done = isRecordedAsDone(award, renewal, until);
    const outlook = done ? { renewal, verdict: 'met' as const, causes: [] } : outlookOn(renewal, request, base);
    outlooks.push(outlook);
    // After a renewal that failed there is no next one.
    if (outlook.verdict === 'not-met') break;
  }
  return outlooks;
}

function outlookOn(renewal: Renewal, request: OutlookRequest, base: Situation): RenewalOutlook {
  const { window } = renewal;
  const asked = { ...request, cohort: 'renewing' as const, renewal };
  const verdictOn = (day: Day) => verdictIn(judgedOn(base, day), { ...asked, day });
  const texts = textsOf(request);
  const situation = { ...judgedOn(base, request.day), renewal };
  const judgedWithin = (from: Day) =>
    daysOfChange(texts, situation, { from, to: window.to }).map((day) => ({ day, ...verdictOn(day) }));
  const judged = judgedWithin(request.day);
  // Any day of the window will do, also one that has gone by.
  const inWindow = judgedWithin(window.from);
  const version = inWindow.at(-1)?.version ?? judged[0]?.version;
  const named = { renewal, ...(version && { version: version.id }) };
  const possible = inWindow.find((one) => one.verdict === 'met');
  if (possible) return { ...named, verdict: 'met', possibleFrom: possible.day, causes: [] };
  const lastMet = judged.findLastIndex((one) => one.verdict === 'met');
  const failing = judged[lastMet + 1] ?? judged[0];
  const verdict = inWindow.some((one) => one.verdict === 'undetermined') ? 'undetermined' : 'not-met';
  const standing = evaluateIn(judgedOn(base, window.to), { ...asked, day: window.to, actFrom: request.day });
  if (lastMet < 0) {
    // Not met on the first day already: by the new text alone, where the one that binds today is met.
    const today = verdictIn(judgedOn(base, request.day), request);
    const causes: readonly Cause[] =
      today.verdict === 'met' && version && today.version?.id !== version.id
        ? [{ kind: 'version', version: version.id, ...(today.version && { before: today.version.id }) }]
        : [];
    return { ...named, verdict, failsFrom: request.day, causes, standing };
  }
  const on = failing?.day ?? request.day;
  const causes = causesBetween(addDays(on, -1), on, texts, request, base);
  return { ...named, verdict, failsFrom: on, causes, standing };
}

const textsOf = ({ programme, competency, level }: OutlookRequest): readonly Clause[] =>
  programme.competencies.get(competency)?.versions.flatMap((version) => version.levels.get(level) ?? []) ?? [];
