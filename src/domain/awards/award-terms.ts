import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Lifecycle, LifecyclePolicy, Ruling, Version } from '../catalogue/programme.ts';
import { exceptionsGranted } from '../membership/exceptions-granted.ts';
import { type Exception, isKnownAt, type StatusHeld } from '../membership/facts.ts';
import { type Renewal, renewalAhead, termHeld } from '../membership/terms.ts';
import { awardHeld, bindingVersions } from '../standing/binding-version.ts';
import { baseSituation } from '../standing/evaluate.ts';
import { exceptionsKeeping, type Held, type HeldRequest, heldOn } from '../standing/held.ts';
import { questionsAsked } from '../standing/open-questions.ts';
import { renewableUntil } from '../standing/renewed.ts';
import { rulingThatHolds, type Situation } from '../standing/situation.ts';
import { type Day, lastDay } from '../time/day.ts';
import type { Period } from '../time/period.ts';

/** On what terms an award is held on a day. */
export interface AwardTerms {
  readonly held: Held;
  /**
   * What is recorded of it, and its last day where one is known, which may be that of its competency; nothing where it has
   * ended, or was never given.
   */
  readonly record?: { readonly from: Day; readonly to?: Day; readonly endsWithCompetency?: true };
  /**
   * The first day of the term that runs; where its renewal is not done yet, the day from which it counts then. Left out where
   * that was missed.
   */
  readonly termFrom?: Day;
  readonly enforcement?: LifecyclePolicy['enforcement'];
  /** What decides it next, where renewals do: with the last day on which it can be done, extensions counted in. */
  readonly renewal?: Renewal & { readonly lastDay: Day };
  /** The texts by which its requirement is judged today, and those by which at that renewal; more than one where it may choose. */
  readonly binding: readonly BindingText[];
  readonly bindingAtRenewal: readonly BindingText[];
  /** Those that hold on the day or by the end of the renewal ahead, the earliest first. */
  readonly exceptions: readonly Exception[];
  /** What was ruled on the open questions of the texts that bind today. */
  readonly rulings: readonly (Ruling & { readonly question: string })[];
}

export type BindingText = Pick<Version, 'id' | 'hash' | 'observed'>;

/** The terms of an award as known at the moment that is asked about. */
export function awardTerms(request: Omit<HeldRequest, 'base'>, situation?: Situation): AwardTerms {
  const base = situation ?? baseSituation(request);
  const { programme, facts, competency: id, level, day, knownAt } = request;
  const held = heldOn({ ...request, base });
  const competency = programme.competencies.get(id);
  const award = awardHeld(facts, id, level, day, knownAt);
  if (!competency || !award) return { held, binding: [], bindingAtRenewal: [], exceptions: [], rulings: [] };
  const lifecycle = lifecycleOf(programme, competency);
  const today = bindingVersions(programme, competency, 'holder', award, day, base.view.knownOn);
  const renewal = renewalOf(award, lifecycle, held, request);
  const then = renewal
    ? bindingVersions(programme, competency, 'renewing', award, renewal.anniversary, base.view.knownOn, renewal)
    : [];
  return {
    held,
    record: {
      from: award.from,
      ...(award.to !== lastDay && { to: award.to }),
      ...(award.to === competency.retirement.ends && { endsWithCompetency: true }),
    },
    ...(lifecycle && {
      ...((renewal || !isMissed(held, day)) && { termFrom: termHeld(award, lifecycle, day).from }),
      enforcement: policyInForce(lifecycle, day).enforcement,
    }),
    ...(renewal && { renewal }),
    binding: today.map(textOf),
    bindingAtRenewal: then.map(textOf),
    exceptions: exceptionsFrom(award, renewal?.lastDay ?? day, request),
    rulings: rulingsOn(today, level, base),
  };
}

const textOf = ({ id, hash, observed }: Version): BindingText => ({ id, hash, observed });

/** Whether the renewal that decides about an award is over, and was not done. */
const isMissed = ({ renewal }: Held, day: Day): boolean => renewal !== undefined && renewal.window.to < day;

/**
 * The renewal that is open and not done, or comes next; none after the last one or one that was missed, nor where the award
 * ends before it would be over or is judged on other days.
 */
function renewalOf(
  award: StatusHeld,
  lifecycle: Lifecycle | undefined,
  held: Held,
  request: Omit<HeldRequest, 'base'>,
): AwardTerms['renewal'] {
  if (!lifecycle || policyInForce(lifecycle, request.day).enforcement !== 'at-renewal') return undefined;
  const renewal =
    held.because === 'renewed' ? held.next : (held.renewal ?? renewalAhead(award, lifecycle, request.day));
  if (!renewal || award.to <= renewal.window.to) return undefined;
  const lastDay = renewableUntil(renewal, exceptionsKeeping(award, request), award);
  return lastDay < request.day ? undefined : { ...renewal, lastDay };
}

const exceptionsFrom = (
  award: StatusHeld,
  until: Day,
  { programme, facts, day, knownAt }: Omit<HeldRequest, 'base'>,
): readonly Exception[] =>
  exceptionsGranted(programme, facts, award.status)
    .filter(
      (one) =>
        (one.level ?? award.level) === award.level &&
        isWithin(one, { from: day, to: until }) &&
        isKnownAt(one, knownAt),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));

const isWithin = (one: Period, period: Period): boolean => one.from <= period.to && one.to >= period.from;

function rulingsOn(versions: readonly Version[], level: string, base: Situation): AwardTerms['rulings'] {
  const clauses = versions.flatMap(({ levels }) => levels.get(level) ?? []);
  return [...new Set(clauses.flatMap(questionsAsked))].flatMap((question) => {
    const ruling = rulingThatHolds(question, base);
    return ruling ? [{ ...ruling, question }] : [];
  });
}
