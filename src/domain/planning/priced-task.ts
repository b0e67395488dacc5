import type { Task, WayInNumbers } from './task.ts';

/** A thing to earn, with what each way comes to, cheapest first. */
export interface PricedTask {
  readonly task: Task;
  readonly ways: readonly { readonly way: WayInNumbers; readonly cost: number }[];
}
