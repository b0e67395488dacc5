import { type Amount, amountsBelow } from '../catalogue/amount.ts';
import type { Clause } from '../catalogue/clause.ts';
import { addDays, type Day } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import { periodOf, type Window } from '../time/window.ts';
import { DayCollector } from './day-collector.ts';
import { conditionDays, itemDays } from './days-of-change-in-conditions.ts';
import { recordDay } from './measure.ts';
import type { Situation } from './situation.ts';

type VisitClause = (clause: Clause) => void;

/** The days on which an amount can change; `inner` is told the clauses that decide between its cases. */
export function amountDays(amount: Amount, situation: Situation, days: DayCollector, inner: VisitClause): void {
  const { facts } = situation.view;
  switch (amount.kind) {
    case 'metric':
      for (const { on } of facts.metrics.get(amount.metric) ?? []) datedFact(on, amount.window, situation, days);
      break;
    case 'records':
      // Without a window a record counts on every day, whatever its own.
      if (amount.window)
        for (const row of facts.records.get(amount.records) ?? [])
          datedFact(recordDay(row), amount.window, situation, days);
      break;
    case 'people':
      conditionDays(amount.condition, situation, days);
      break;
    case 'holdings':
      for (const item of amount.items) itemDays(item, situation, days);
      break;
    case 'statuses':
      for (const status of amount.statuses) for (const held of situation.view.statuses(status)) days.lasts(held);
      break;
    case 'on':
      shiftedDays(amount, situation, days, inner);
      return;
    case 'by':
      attributeDays(amount.attribute, situation, inner);
      break;
    case 'number':
    case 'sum':
    case 'product':
    case 'smallest':
    case 'greatest':
    case 'difference':
    case 'ratio':
    case 'whole-part':
    case 'between':
    case 'steps':
      break;
    default:
      amount satisfies never;
  }
  for (const below of amountsBelow(amount)) amountDays(below, situation, days, inner);
}

/** What a partner is changes with the clauses that classify it. */
export function attributeDays(attribute: string, { view }: Situation, inner: VisitClause): void {
  for (const { when } of view.programme.classifications.get(attribute)?.cases ?? []) inner(when);
}

/** A figure begins on its day; where a window is asked, when the window reaches the day and when it leaves it behind. */
function datedFact(on: Day | undefined, window: Window | undefined, { renewal }: Situation, days: DayCollector): void {
  if (on === undefined) return;
  if (window) {
    const seenFrom = (day: Day) => periodOf(window, day, renewal?.window);
    days.reaches(on, (day) => seenFrom(day).to);
    days.reaches(addDays(on, 1), (day) => seenFrom(day).from);
  } else days.begins(on);
}

/** An amount of a fixed day never changes; one of so long ago changes so long after it did. */
function shiftedDays(
  { when, amount }: Extract<Amount, { kind: 'on' }>,
  situation: Situation,
  days: DayCollector,
  inner: VisitClause,
): void {
  if (typeof when === 'string') return;
  const moving = (day: Day) => shift(day, when);
  const then = new DayCollector({ from: moving(days.period.from), to: moving(days.period.to) });
  amountDays(amount, situation, then, inner);
  for (const changing of then.sorted()) days.reaches(changing, moving);
}
