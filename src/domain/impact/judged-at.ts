import type { Clause } from '../catalogue/clause.ts';
import type { Programme, Version } from '../catalogue/programme.ts';
import type { Claim, StatusHeld } from '../membership/facts.ts';
import { bindingVersions } from '../standing/binding-version.ts';
import { daysOfChange } from '../standing/days-of-change.ts';
import { verdictIn } from '../standing/evaluate.ts';
import { judgedOn, type Situation } from '../standing/situation.ts';
import type { Verdict } from '../standing/verdict.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { Moment } from './moments.ts';

/** One state of the rules, and the partner seen by it, with its awards as that state makes them. */
export interface Side {
  readonly programme: Programme;
  readonly base: Situation;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly version?: Version;
}

interface Asked {
  readonly claim: Claim;
  readonly award: StatusHeld | undefined;
  readonly knownAt: Instant;
}

/** The texts of a level that bind at a moment, newest first; empty places where a text has no such level. */
export function textsAt(
  { on, cohort, renewal }: Moment,
  programme: Programme,
  { competency: id, level }: Claim,
  award: StatusHeld | undefined,
  knownOn: Day,
): readonly (Clause | undefined)[] {
  const competency = programme.competencies.get(id);
  const versions = competency ? bindingVersions(programme, competency, cohort, award, on, knownOn, renewal) : [];
  return versions.map((version) => version.levels.get(level));
}

/**
 * Whether a requirement is met at a moment: at a renewal, on any day of its window, as the status itself is decided. The
 * last day is looked at first, and the others only where it is not met then.
 */
export function judgedAt(moment: Moment, { programme, base }: Side, asked: Asked): Judgement {
  const { claim, award, knownAt } = asked;
  const { facts } = base.view;
  const { on, cohort, renewal } = moment;
  const judge = (day: Day): Judgement =>
    verdictIn(judgedOn(base, day), {
      programme,
      facts,
      ...claim,
      day,
      knownAt,
      cohort,
      ...(renewal && { renewal }),
    });
  const last = judge(on);
  if (last.verdict === 'met' || !renewal) return last;
  const texts = textsAt(moment, programme, claim, award, base.view.knownOn).filter((text) => text !== undefined);
  const days = daysOfChange(texts, { ...judgedOn(base, on), renewal, cohort }, { from: renewal.window.from, to: on });
  const others = days.filter((day) => day !== on).map(judge);
  return (
    others.find(({ verdict }) => verdict === 'met') ??
    (last.verdict === 'undetermined' ? last : others.find(({ verdict }) => verdict === 'undetermined')) ??
    last
  );
}
