import type { Bounded } from './bounded.ts';
import type { Split } from './certificate.ts';
import type { Choice, ChoiceTree } from './choice-tree.ts';
import type { ColumnModel } from './column-model.ts';
import type { Relaxation } from './relaxation.ts';
import type { Question, SearchNode } from './search-node.ts';

/** What is nearer to a whole number than this is one, as far as it looks. */
const almost = 1e-3;
/** And this is no more than an error of the steps. */
const surely = 1e-8;

/** What the relaxation could not make up its mind about: choices first, the ones higher up in their tree before others; then columns of which all are listed. */
export const questionFor = (relaxation: Relaxation, bounded: Bounded): Question | undefined =>
  openWithin(almost, relaxation, bounded);

function openWithin(apart: number, relaxation: Relaxation, { trees, model, source }: Bounded): Question | undefined {
  const { columns } = relaxation;
  const [more, whole] = [
    columns.filter(({ block }) => source?.hasMore(block)),
    columns.filter(({ block }) => !source?.hasMore(block)),
  ];
  return openChoice(apart, relaxation, trees) ?? openColumn(apart, whole, model) ?? openColumn(apart, more, model);
}

/**
 * What a case has not decided yet, although the relaxation seems to have made up its mind: where a little money is missing it takes all
 * but a little of a way, and what is left over looks like an error of the steps. Targets that must be met first.
 */
export function undecided({ decisions }: SearchNode, relaxation: Relaxation, bounded: Bounded): Question | undefined {
  const { model, trees } = bounded;
  const { ways } = relaxation;
  const open = [...model.targets.keys()].flatMap((target): readonly Question[] => {
    const [most] = (ways[target] ?? []).toSorted((a, b) => b.amount - a.amount);
    const choice = [0, ...(most?.way.choices ?? [])].find((one) => !decisions[target]?.has(one));
    const split = choice === undefined ? undefined : trees[target]?.choices[choice]?.split;
    return split === undefined || choice === undefined ? [] : [{ split, choice, likely: true }];
  });
  const isMust = ({ split }: Question) => split.kind !== 'column' && model.targets[split.target]?.must === true;
  return open.find(isMust) ?? open[0] ?? openWithin(surely, relaxation, bounded);
}

function openChoice(apart: number, { ways }: Relaxation, trees: readonly ChoiceTree[]): Question | undefined {
  let found: { readonly question: Question; readonly depth: number; readonly balance: number } | undefined;
  for (const [target, { choices }] of trees.entries()) {
    const taken = new Map<number, number>();
    const all = (ways[target] ?? []).reduce((sum, one) => sum + one.amount, 0);
    for (const { way, amount } of ways[target] ?? [])
      for (const choice of way.choices) taken.set(choice, (taken.get(choice) ?? 0) + amount / all);
    for (const [choice, share] of taken) {
      if (share > 1 - apart || share < apart / 10) continue;
      const { split, within } = choices[choice] as Choice;
      const [depth, balance] = [choice === 0 ? -1 : within.length, Math.abs(share - 0.5)];
      if (!found || depth < found.depth || (depth === found.depth && balance < found.balance - almost))
        found = { question: { split, choice, likely: share >= 0.5 }, depth, balance };
    }
  }
  return found?.question;
}

function openColumn(
  apart: number,
  columns: Relaxation['columns'],
  { blocks, rows }: ColumnModel,
): Question | undefined {
  let found: { readonly question: Question; readonly worth: number } | undefined;
  for (const { block, column, amount } of columns) {
    const part = amount - Math.floor(amount + apart);
    const taken = blocks[block]?.columns[column];
    if (part < apart || taken === undefined) continue;
    let use = 1e-3;
    for (const [row, supply] of taken.supplies) if (supply < 0) use += -supply / Math.max(1, rows[row]?.available ?? 1);
    const worth = use * Math.min(part, 1 - part);
    if (found && worth <= found.worth) continue;
    const split: Split = { kind: 'column', block, column, most: Math.floor(amount + apart) };
    found = { question: { split, choice: 0, likely: part >= 0.5 }, worth };
  }
  return found?.question;
}
