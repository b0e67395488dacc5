import { type Clause, clausesBelow } from '../catalogue/clause.ts';
import { exceptionsGranted } from '../membership/exceptions-granted.ts';
import { addDays, type Day } from '../time/day.ts';
import { backwards, shift } from '../time/duration.ts';
import type { Period } from '../time/period.ts';
import { periodOf } from '../time/window.ts';
import { DayCollector } from './day-collector.ts';
import { amountDays, attributeDays } from './days-of-change-in-amounts.ts';
import { conditionDays, presenceDays } from './days-of-change-in-conditions.ts';
import type { ClauseOf } from './judged.ts';
import type { Situation } from './situation.ts';

/**
 * The days in a period on which the verdict of one of the clauses can change: its first day, and every day on which a
 * fact or a rule that the clause looks at begins, ends, or moves into or out of its window. Between two of them the
 * verdict stays (a property test walks every day).
 */
export function daysOfChange(clauses: readonly Clause[], situation: Situation, period: Period): readonly Day[] {
  if (period.from > period.to) return [];
  const days = new DayCollector(period);
  const visited = new Set<Clause>();
  for (const clause of clauses) clauseDays(clause, situation, days, visited);
  const { programme, facts } = situation.view;
  for (const exception of exceptionsGranted(programme, facts)) days.lasts(exception);
  return days.sorted();
}

function clauseDays(clause: Clause, situation: Situation, days: DayCollector, visited: Set<Clause>): void {
  if (visited.has(clause)) return;
  visited.add(clause);
  const inner = (below: Clause) => clauseDays(below, situation, days, visited);
  switch (clause.kind) {
    case 'team':
      for (const { people, condition, ofWhich } of clause.slots) {
        for (const asked of [{ people, condition }, ...ofWhich]) {
          conditionDays(asked.condition, situation, days);
          amountDays(asked.people, situation, days, inner);
        }
      }
      return;
    case 'compare':
      for (const amount of [clause.amount, ...clause.bounds.map((bound) => bound.limit)])
        amountDays(amount, situation, days, inner);
      return;
    case 'score':
      for (const amount of [clause.atLeast, ...clause.parts.map((part) => part.points)])
        amountDays(amount, situation, days, inner);
      break;
    case 'holds':
      holdingDays(clause, situation, days);
      return;
    case 'meets':
      otherRequirementDays(clause, situation, days, inner);
      return;
    case 'evidence':
      amountDays(clause.count, situation, days, inner);
      evidenceDays(clause, situation, days);
      return;
    case 'during':
      windowDays(clause, situation, days);
      return;
    case 'per':
      if (clause.over === undefined) presenceDays(situation, days);
      break;
    case 'by':
      attributeDays(clause.attribute, situation, inner);
      break;
    case 'open':
      for (const ruling of situation.view.programme.questions.get(clause.question)?.rulings ?? [])
        days.begins(ruling.from);
      break;
    case 'n-of':
    case 'best':
    case 'every-terms':
      break;
    default:
      clause satisfies never;
  }
  clausesBelow(clause).forEach(inner);
}

function holdingDays({ status, since }: ClauseOf<'holds'>, { view }: Situation, days: DayCollector): void {
  for (const held of view.statuses(status)) {
    days.lasts(held);
    if (since) days.reaches(held.from, (day) => shift(day, backwards(since)));
  }
}

/** Another requirement changes with its texts, too. */
function otherRequirementDays(
  { competency, level }: ClauseOf<'meets'>,
  { view }: Situation,
  days: DayCollector,
  inner: (clause: Clause) => void,
): void {
  for (const { effective, until, levels } of view.programme.competencies.get(competency)?.versions ?? []) {
    days.begins(effective.new);
    days.ends(until.new);
    const text = levels.get(level);
    if (text) inner(text);
  }
}

function evidenceDays({ evidence, within }: ClauseOf<'evidence'>, { view }: Situation, days: DayCollector): void {
  for (const { on, validThrough } of view.evidence(evidence)) {
    days.lasts({ from: on, to: validThrough });
    if (within !== undefined && within !== 'renewal')
      days.reaches(addDays(on, 1), (day) => shift(day, backwards(within)));
  }
}

/** What is judged over a window changes when a day on which the inner clause changes moves into it or out of it. */
function windowDays(clause: ClauseOf<'during'>, situation: Situation, days: DayCollector): void {
  const { renewal } = situation;
  const window = (day: Day) => periodOf(clause.window, day, renewal?.window);
  const [first, last] = [window(days.period.from), window(days.period.to)];
  const within = { from: first.from, to: last.to > days.period.to ? last.to : days.period.to };
  for (const changing of daysOfChange([clause.clause], situation, within)) {
    days.begins(changing);
    days.reaches(changing, (day) => window(day).from);
    days.reaches(changing, (day) => window(day).to);
  }
}
