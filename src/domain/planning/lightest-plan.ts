import type { RequestModel } from './model-from-request.ts';
import type { Assignment } from './solution.ts';
import { isPlan } from './whole-plan.ts';

/**
 * The same plan at the same cost with nothing in it that nobody asked for: whoever could do fewer things does those. What costs
 * nothing is not proved to be needed by its price.
 */
export function lightestPlan(assignment: Assignment, { model, people }: RequestModel): Assignment {
  const stepsOf = (block: number, column: number) => people[block]?.[0]?.columns[column]?.schedule.steps.length ?? 0;
  let lightest: Assignment = {
    ...assignment,
    taken: assignment.taken.flatMap((one) => Array.from({ length: one.times }, () => ({ ...one, times: 1 }))),
  };
  for (const [index, { block, column }] of lightest.taken.entries()) {
    const { columns } = model.blocks[block] as RequestModel['model']['blocks'][number];
    const cost = columns[column]?.cost;
    const others = [...columns.keys()]
      .filter((other) => columns[other]?.cost === cost && stepsOf(block, other) < stepsOf(block, column))
      .sort((a, b) => stepsOf(block, a) - stepsOf(block, b) || a - b);
    const swapped = others.map((other) => lightest.taken.with(index, { block, column: other, times: 1 }));
    // To do nothing at all is the lightest; its place is kept, so that the others are found where they were.
    const idle =
      cost === 0 && stepsOf(block, column) > 0 ? [lightest.taken.with(index, { block, column, times: 0 })] : [];
    const better = [...idle, ...swapped].find((taken) => isPlan({ ...lightest, taken }, model));
    if (better) lightest = { ...lightest, taken: better };
  }
  return { ...lightest, taken: counted(lightest.taken) };
}

/** How often each column is taken. */
function counted(taken: Assignment['taken']): Assignment['taken'] {
  const times = new Map<string, Assignment['taken'][number]>();
  for (const one of taken) {
    const key = `${one.block} ${one.column}`;
    const known = times.get(key);
    times.set(key, known ? { ...known, times: known.times + one.times } : one);
  }
  return [...times.values()].filter((one) => one.times > 0);
}
