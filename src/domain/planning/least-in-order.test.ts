import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aWay } from '../../../test/builders/a-training.ts';
import { items, later, learningProblem, today } from '../../../test/builders/arbitrary-learning.ts';
import { type Course, extended, type Habits, nothingDone } from './course.ts';
import { leastInOrder } from './least-in-order.ts';
import { type PricedTask, pricedTask } from './priced-task.ts';
import { awayFrom, numbered, taskOf } from './task.ts';
import type { WayToPass } from './ways-to-pass.ts';

/** The cheapest way to go on from a course until all is done, by every order and every way; `visit` sees each course on the way. */
function cheapestRest(
  left: readonly PricedTask[],
  course: Course,
  habits: Habits,
  visit: (left: readonly PricedTask[], course: Course, cheapest: number) => void,
): number {
  if (left.length === 0) return 0;
  let cheapest = Infinity;
  for (const one of left) {
    if (left.some(({ task }) => one.task.after.includes(task.acquisition.item))) continue;
    for (const { way, cost } of one.ways) {
      const longer = extended(course, one.task, way, habits);
      if (!longer) continue;
      const others = left.filter((other) => other !== one);
      cheapest = Math.min(cheapest, cost + cheapestRest(others, longer, habits, visit));
    }
  }
  visit(left, course, cheapest);
  return cheapest;
}

const priced = (ways: readonly WayToPass[], item: string, from: number, to: number, after: readonly string[] = []) => {
  const task = taskOf({ item, from: later(from), to: later(to), after }, ways);
  return pricedTask(task, ({ way: { cost } }) => cost);
};

const inOrder = (tasks: readonly PricedTask[]) => [...tasks].sort((a, b) => a.task.to - b.task.to);

describe('What things come to at the least as they are due', () => {
  test('is never more than they come to in any order and any way, whatever was done before', () => {
    const seen = { exact: 0, impossible: 0, unseen: 0 };
    fc.assert(
      fc.property(learningProblem, ({ ways, windows, after, pace, absences }) => {
        const tasks = inOrder(
          windows.map(([from, to], index) =>
            priced(
              ways[index] as readonly WayToPass[],
              items[index] as string,
              from,
              Math.max(from, to),
              after && index === 1 ? ['A'] : [],
            ),
          ),
        );
        const habits = { pace, away: awayFrom(absences.map(([from, to]) => ({ from: later(from), to: later(to) }))) };
        cheapestRest(tasks, nothingDone(numbered(today)), habits, (left, course, cheapest) => {
          const least = leastInOrder(left, course, pace, Infinity);
          expect(least).toBeLessThanOrEqual(cheapest);
          // Whoever asks for less than that is told that there is nothing.
          expect(leastInOrder(left, course, pace, least)).toBe(Infinity);
          expect(leastInOrder(left, course, pace, least + 1)).toBe(least);
          if (least < cheapest) seen.unseen++;
          else seen[cheapest === Infinity ? 'impossible' : 'exact']++;
        });
      }),
      { numRuns: 400 },
    );
    expect(seen.exact).toBeGreaterThan(150);
    expect(seen.impossible).toBeGreaterThan(100);
    expect(seen.unseen).toBeGreaterThan(20);
  });

  const day0 = nothingDone(numbered(today));

  test('counts a class with all its days, and not where it has begun before', () => {
    const course = (from: number): WayToPass =>
      aWay({
        cost: 1,
        session: { id: 's', from: later(from), to: later(from + 4) },
        starts: { from: later(from), to: later(from) },
      });
    const slow = aWay({ cost: 9, duration: { days: 6 }, starts: { from: today, to: later(400) } });
    const by = (to: number) => leastInOrder([priced([course(3), slow], 'A', 0, to)], day0, 1, Infinity);
    expect([4, 5, 6].map(by)).toEqual([Infinity, 1, 1]);
    const afterwards = { ...day0, free: numbered(later(4)) };
    expect(leastInOrder([priced([course(3), slow], 'A', 0, 20)], afterwards, 1, Infinity)).toBe(9);
  });

  test('finds no time for more exams than the months until then have room for, with those that were done in this one', () => {
    // From 6 January to 5 March: three months.
    const quick = [aWay({ cost: 1, duration: { days: 0 } })];
    const some = (count: number) => Array.from({ length: count }, (_, index) => priced(quick, `X${index}`, 0, 59));
    expect(leastInOrder(some(3), day0, 1, Infinity)).toBe(3);
    expect(leastInOrder(some(4), day0, 1, Infinity)).toBe(Infinity);
    expect(leastInOrder(some(6), day0, 2, Infinity)).toBe(6);
    const inJanuary = extended(
      day0,
      (some(1)[0] as PricedTask).task,
      (some(1)[0] as PricedTask).ways[0]?.way as never,
      {
        pace: 1,
        away: [],
      },
    ) as Course;
    expect(leastInOrder(some(2), inJanuary, 1, Infinity)).toBe(2);
    expect(leastInOrder(some(3), inJanuary, 1, Infinity)).toBe(Infinity);
  });
});
