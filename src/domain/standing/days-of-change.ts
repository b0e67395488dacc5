import { type Amount, amountsBelow } from '../catalogue/amount.ts';
import { type Clause, clausesBelow } from '../catalogue/clause.ts';
import type { Condition } from '../catalogue/condition.ts';
import { addDays, type Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import type { Situation } from './situation.ts';

/**
 * The days in a period on which the verdict of a clause can change: its first day and every day on which a fact or a
 * rule begins or ends. Where the clause measures elapsed time (the last twelve months, held for half a year), any day.
 */
export function daysOfChange(clauses: readonly Clause[], { view }: Situation, { from, to }: Period): readonly Day[] {
  if (from > to) return [];
  if (clauses.some(measuresTime)) return everyDay(from, to);
  const days = new Set<Day>([from]);
  const begins = (...candidates: readonly (Day | undefined)[]) => {
    for (const day of candidates) if (day !== undefined && day > from && day <= to) days.add(day);
  };
  const ends = (day: Day | undefined) => begins(day === undefined || day >= to ? undefined : addDays(day, 1));
  const lasts = (one: { readonly from: Day; readonly to: Day }) => {
    begins(one.from);
    ends(one.to);
  };
  const { facts, programme } = view;
  for (const person of facts.people) {
    person.affiliations.forEach(lasts);
    for (const { earned, validThrough } of person.credentials) lasts({ from: earned, to: validThrough });
  }
  for (const metric of facts.metrics.values()) for (const one of metric) begins(one.on);
  for (const { on, validThrough } of facts.evidence) lasts({ from: on, to: validThrough });
  for (const one of [...facts.statuses, ...facts.grants, ...facts.exceptions]) lasts(one);
  for (const item of programme.items.values()) for (const statement of item.retirement) ends(statement.acceptedUntil);
  for (const question of programme.questions.values()) for (const ruling of question.rulings) begins(ruling.from);
  for (const { versions } of programme.competencies.values()) {
    for (const { effective, until } of versions) {
      begins(effective.new, effective.renewing, effective.holder);
      for (const end of Object.values(until)) ends(end);
    }
  }
  return [...days].sort();
}

function everyDay(from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Does the clause look at how long ago something was, or end by a day of its own? */
function measuresTime(clause: Clause): boolean {
  switch (clause.kind) {
    case 'team':
      return clause.slots.some(
        (slot) => conditionHasDays(slot.condition) || slot.ofWhich.some((subset) => conditionHasDays(subset.condition)),
      );
    case 'compare':
      return amountHasDays(clause.amount) || clause.bounds.some((bound) => amountHasDays(bound.limit));
    case 'score':
      return clause.parts.some((part) => amountHasDays(part.points) || part.gates.some(measuresTime));
    case 'holds':
      return clause.since !== undefined;
    case 'evidence':
      return clause.within !== undefined;
    case 'meets':
    case 'during':
      return true;
    default:
      return clausesBelow(clause).some(measuresTime);
  }
}

const conditionHasDays = (condition: Condition): boolean =>
  condition.kind === 'item'
    ? condition.countsUntil !== undefined || condition.earnedWithin !== undefined
    : condition.conditions.some(conditionHasDays);

function amountHasDays(amount: Amount): boolean {
  if (amount.kind === 'on') return true;
  if (amount.kind === 'people') return conditionHasDays(amount.condition);
  if ((amount.kind === 'metric' || amount.kind === 'records') && amount.window !== undefined) return true;
  return amountsBelow(amount).some(amountHasDays);
}
