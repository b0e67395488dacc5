import type { Course } from './course.ts';
import { monthOf } from './day-clock.ts';
import type { PricedTask } from './priced-task.ts';

/**
 * What tasks come to at the least after a course; without end where that is not less than `below`, or where it shows that there is
 * no time for all of them. Were everybody always there, each thing free in its days, and a month as short as can be, then whatever can be
 * done in time can be done as it is due (Jackson's rule): so for each choice of ways one order is enough, and of two choices that come
 * to the same point only what is not both later and dearer goes on. Of the calendar it knows what holds in any order: which ways begin too early to
 * be taken any more, and that so many exams due by some month need as many places in the months until then, so many in each
 * (Hall's condition for windows that begin alike).
 * @param tasks In the order in which they are due.
 */
export function leastInOrder(
  tasks: readonly PricedTask[],
  { free, month, examsInMonth }: Pick<Course, 'free' | 'month' | 'examsInMonth'>,
  pace: number,
  below: number,
): number {
  let rest = 0;
  for (const { ways } of tasks) rest += (ways[0] as PricedTask['ways'][number]).cost;
  if (rest >= below) return Infinity;
  const thisMonth = monthOf(free);
  let places = thisMonth === month ? -examsInMonth : 0;
  // When one could be free again, and what that comes to: later for less.
  let reached: readonly Reached[] = [{ free, cost: 0 }];
  for (const { task, ways, telling } of tasks) {
    rest -= (ways[0] as PricedTask['ways'][number]).cost;
    if (--places + (task.lastMonth - thisMonth + 1) * pace < 0) return Infinity;
    let next: readonly Reached[] = [];
    for (const { way, cost } of telling)
      if (way.to >= free)
        next = cheapestFirst(next, reached, { cost, days: way.shortest, to: task.to, below: below - rest });
    if (next.length === 0) return Infinity;
    reached = next;
  }
  return (reached[0] as Reached).cost;
}

interface Reached {
  readonly free: number;
  readonly cost: number;
}

/** Both together, the second with one thing more, in time and below a limit; without what is both later and dearer. */
function cheapestFirst(
  some: readonly Reached[],
  before: readonly Reached[],
  more: { readonly cost: number; readonly days: number; readonly to: number; readonly below: number },
): readonly Reached[] {
  const both: Reached[] = [];
  let earliest = Infinity;
  let at = 0;
  const take = (one: Reached) => {
    if (one.free >= earliest) return;
    earliest = one.free;
    both.push(one);
  };
  for (const one of before) {
    const cost = one.cost + more.cost;
    if (cost >= more.below) break;
    const exam = one.free + more.days;
    if (exam > more.to) continue;
    for (
      let other = some[at];
      other && (other.cost < cost || (other.cost === cost && other.free <= exam));
      other = some[++at]
    )
      take(other);
    take({ free: exam + 1, cost });
  }
  for (; at < some.length; at++) take(some[at] as Reached);
  return both;
}
