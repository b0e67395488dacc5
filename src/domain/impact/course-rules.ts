import { canonicalForm } from '../catalogue/canonical-form.ts';
import { lifecycleOf } from '../catalogue/policy-in-force.ts';
import type { Lifecycle, Programme, ProgrammeException, Retirement, Succession } from '../catalogue/programme.ts';
import { addDays, type Day, lastDay } from '../time/day.ts';

/** What decides on which days an award of a competency is asked for its requirement, and how long it can be held. */
interface CourseRules {
  readonly retirement: Retirement;
  readonly lifecycle: Lifecycle | undefined;
  /** The earlier competencies that it takes over from, and those that take over from it. */
  readonly succeeds: readonly Succession[];
  readonly succeededBy: readonly SuccessionOf[];
  /** Extensions and freezes that the programme grants. */
  readonly granted: readonly ProgrammeException[];
}

type SuccessionOf = Succession & { readonly successor: string };

function courseRulesOf(id: string, programme: Programme): CourseRules | undefined {
  const competency = programme.competencies.get(id);
  return (
    competency && {
      retirement: competency.retirement,
      lifecycle: lifecycleOf(programme, competency),
      succeeds: competency.succeeds,
      succeededBy: successionsOf(id, programme),
      granted: programme.exceptions.filter((one) => one.kind !== 'waiver' && one.competencies.includes(id)),
    }
  );
}

/** The successions by which other competencies take over from one. */
const successionsOf = (id: string, { competencies }: Programme): readonly SuccessionOf[] =>
  [...competencies.values()].flatMap(({ id: successor, succeeds }) =>
    succeeds.filter((one) => one.competency === id).map((one) => ({ ...one, successor })),
  );

/** Do two states say differently when an award of a competency is decided, how long it is held or what it becomes? */
export function coursesDiffer(id: string, before: Programme, after: Programme): boolean {
  const [old, now] = [before, after].map((programme) => courseRulesOf(id, programme));
  return old !== undefined && now !== undefined && canonicalForm(old) !== canonicalForm(now);
}

/** The competencies to which the holders of one move of themselves. */
export const successorsOf = (id: string, programme: Programme): readonly string[] =>
  successionsOf(id, programme).flatMap((one) => (one.holdersMove ? [one.successor] : []));

/** The days on which the rules about the course of an award begin to say something else. */
export function courseDays(id: string, programme: Programme): readonly Day[] {
  const rules = courseRulesOf(id, programme);
  if (!rules) return [];
  const { retirement, lifecycle = [], succeeds, succeededBy, granted } = rules;
  const last = [retirement.lastEnrolment, retirement.lastRenewal, retirement.ends].flatMap((day) => day ?? []);
  return [
    ...lifecycle.map((policy) => policy.from),
    ...[...succeeds, ...succeededBy].map((one) => one.from),
    ...granted.map((one) => one.from),
    ...[...last, ...granted.map((one) => one.to)].filter((day) => day !== lastDay).map((day) => addDays(day, 1)),
  ];
}

/** The competencies that take over from one without its holders. */
export const openSuccessorsOf = (id: string, programme: Programme): readonly string[] =>
  successionsOf(id, programme).flatMap((one) => (one.holdersMove ? [] : [one.successor]));
