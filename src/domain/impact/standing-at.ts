import type { Claim } from '../membership/facts.ts';
import { evaluateIn, type LevelStanding } from '../standing/evaluate.ts';
import { renewalOutlooks } from '../standing/renewal-outlook.ts';
import { judgedOn } from '../standing/situation.ts';
import type { Judgement, Side } from './judged-at.ts';
import type { Moment } from './moments.ts';
import type { ImpactRequest, SideOfChange } from './partner-impact.ts';

/** What the new rules find at a moment, with the gap and the ways to close it. */
export const standingAt = (
  { on, cohort, renewal }: Moment,
  claim: Claim,
  { programme, base }: Side,
  { day, knownAt }: Pick<ImpactRequest, 'day' | 'knownAt'>,
): LevelStanding =>
  evaluateIn(judgedOn(base, on), {
    programme,
    facts: base.view.facts,
    ...claim,
    day: on,
    knownAt,
    cohort,
    actFrom: day,
    ...(renewal && { renewal }),
  });

export const shown = ({ verdict, version }: Judgement): SideOfChange => ({
  verdict,
  ...(version && { version: version.id }),
});

/** The metrics of which figures still to come decide, where a renewal would fail only as older ones no longer count. */
export function figuresAwaitedAt(
  { renewal, on }: Moment,
  claim: Claim,
  { programme, base }: Side,
  { day, knownAt }: ImpactRequest,
): readonly string[] | undefined {
  if (!renewal) return undefined;
  const { facts } = base.view;
  const outlooks = renewalOutlooks({ programme, facts, ...claim, day, until: on, knownAt }, base);
  return outlooks.find((one) => one.renewal.number === renewal.number)?.awaits;
}
