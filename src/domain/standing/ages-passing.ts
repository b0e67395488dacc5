import { amountsWithin } from '../catalogue/amounts-within.ts';
import { type Clause, clausesWithin } from '../catalogue/clause.ts';
import type { Condition, ItemCondition } from '../catalogue/condition.ts';
import type { Affiliation, Credential, Evidence, StatusHeld } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import { backwards, type Duration, shift } from '../time/duration.ts';
import { contains, type Period } from '../time/period.ts';
import type { Cause } from './cause.ts';

/** A day and the one before it. */
interface Turning {
  readonly eve: Day;
  readonly on: Day;
}

interface FactsWithAge {
  readonly people: readonly {
    readonly id: string;
    readonly affiliations: readonly Affiliation[];
    readonly credentials: readonly Credential[];
  }[];
  readonly evidence: readonly Evidence[];
  readonly statuses: readonly StatusHeld[];
}

/** What becomes too old on a day for rules that ask for something recent, and what has lasted for long enough. */
export function agesPassing(
  turning: Turning,
  texts: readonly Clause[],
  { people, evidence, statuses }: FactsWithAge,
): readonly Cause[] {
  const clauses = texts.flatMap(clausesWithin);
  const recent = [...clauses.flatMap(conditionsIn), ...amountsWithin(texts).flatMap(conditionsCounted)];
  const causes = [
    ...recent.flatMap(recentItems).flatMap((asked) => credentialsTooOld(turning, asked, people)),
    ...clauses.flatMap((clause) => [
      ...evidenceTooOld(turning, clause, evidence),
      ...statusesLongEnough(turning, clause, statuses),
    ]),
  ];
  return [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()];
}

/** Counts on the eve, as it is valid on both days and just so old then; and is too old on the day. */
const isOutgrown = ({ eve, on }: Turning, within: Duration, valid: Period): boolean =>
  valid.from >= shift(eve, backwards(within)) && valid.from < shift(on, backwards(within)) && contains(valid, on);

function evidenceTooOld(turning: Turning, clause: Clause, evidence: readonly Evidence[]): readonly Cause[] {
  if (clause.kind !== 'evidence' || clause.within === undefined || clause.within === 'renewal') return [];
  const { within, outcome, evidence: asked } = clause;
  return evidence.some(
    (one) =>
      one.kind === asked &&
      (outcome === undefined || one.outcome === outcome) &&
      isOutgrown(turning, within, { from: one.on, to: one.validThrough }),
  )
    ? [{ kind: 'evidence-too-old', evidence: asked }]
    : [];
}

function statusesLongEnough({ eve, on }: Turning, clause: Clause, statuses: readonly StatusHeld[]): readonly Cause[] {
  if (clause.kind !== 'holds' || !clause.since) return [];
  const { since, status } = clause;
  const isLongEnough = (from: Day, day: Day) => from <= shift(day, backwards(since));
  return statuses.some((one) => one.status === status && isLongEnough(one.from, on) && !isLongEnough(one.from, eve))
    ? [{ kind: 'status-long-enough', status }]
    : [];
}

function credentialsTooOld(
  turning: Turning,
  { item, earnedWithin }: ItemCondition & { readonly earnedWithin: Duration },
  people: FactsWithAge['people'],
): readonly Cause[] {
  return people
    .filter(({ affiliations }) => affiliations.some((one) => contains(one, turning.on)))
    .flatMap(({ id: person, credentials }) =>
      credentials.some(
        (one) => one.item === item && isOutgrown(turning, earnedWithin, { from: one.earned, to: one.validThrough }),
      )
        ? [{ kind: 'credential-too-old', person, item } as const]
        : [],
    );
}

const conditionsIn = (clause: Clause): readonly Condition[] =>
  clause.kind === 'team' ? clause.slots.flatMap((slot) => [slot, ...slot.ofWhich].map((one) => one.condition)) : [];

const conditionsCounted = (amount: ReturnType<typeof amountsWithin>[number]): readonly Condition[] =>
  amount.kind === 'people' ? [amount.condition] : [];

function recentItems(condition: Condition): readonly (ItemCondition & { readonly earnedWithin: Duration })[] {
  if (condition.kind === 'n-of') return condition.conditions.flatMap(recentItems);
  const { earnedWithin } = condition;
  return earnedWithin ? [{ ...condition, earnedWithin }] : [];
}
