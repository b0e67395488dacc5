import type { PricedTask } from './priced-task.ts';

/** A task with its position among all that are to be done. */
export interface PlacedTask extends PricedTask {
  readonly index: number;
}

/** What is left to do, the same in whatever order the others were done; and what is known of the ways to come there. */
export interface Rest<Known> {
  readonly left: readonly PlacedTask[];
  /** What can come next: of several that are alike the first, since which of them comes first makes no difference. */
  readonly next: readonly PlacedTask[];
  readonly known: Known[];
  /** The tasks that are left, as a number. */
  readonly key: number;
}

/** More tasks than this are not told apart by one number. */
export const mostTasks = 50;

/** What can be left of some tasks, each worked out once. */
export class Rests<Known> {
  readonly all: Rest<Known>;
  readonly #rests = new Map<number, Rest<Known>>();

  constructor(tasks: readonly PricedTask[]) {
    this.all = restOf(
      tasks.map((one, index) => ({ ...one, index })),
      2 ** tasks.length - 1,
    );
  }

  /** With one more of them done. */
  after({ left, key }: Rest<Known>, done: PlacedTask): Rest<Known> {
    const without = key - 2 ** done.index;
    const known = this.#rests.get(without);
    if (known) return known;
    const rest = restOf<Known>(
      left.filter((other) => other !== done),
      without,
    );
    this.#rests.set(without, rest);
    return rest;
  }
}

function restOf<Known>(left: readonly PlacedTask[], key: number): Rest<Known> {
  const kinds = new Set<string>();
  const next = left.filter(({ task }) => {
    if (kinds.has(task.kind) || left.some((other) => task.after.includes(other.task.acquisition.item))) return false;
    kinds.add(task.kind);
    return true;
  });
  return { left, next, known: [], key };
}
