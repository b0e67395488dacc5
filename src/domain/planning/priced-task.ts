import type { Task, WayInNumbers } from './task.ts';

/** A thing to earn, with what each way comes to, cheapest first. */
export interface PricedTask {
  readonly task: Task;
  readonly ways: readonly PricedWay[];
  /** Those of the ways that no cheaper one makes needless by taking no more days and beginning as late: all that a bound has to know. */
  readonly telling: readonly PricedWay[];
}

interface PricedWay {
  readonly way: WayInNumbers;
  readonly cost: number;
}

export function pricedTask(task: Task, costOf: (way: WayInNumbers) => number): PricedTask {
  const ways = task.ways.map((way) => ({ way, cost: costOf(way) })).sort((a, b) => a.cost - b.cost);
  const telling: PricedWay[] = [];
  for (const one of ways) if (!telling.some(({ way }) => isNoWorse(way, one.way))) telling.push(one);
  return { task, ways, telling };
}

const isNoWorse = (one: WayInNumbers, other: WayInNumbers): boolean =>
  one.shortest <= other.shortest && one.to >= other.to;
