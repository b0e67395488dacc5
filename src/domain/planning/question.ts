import type { Bounded } from './bounded.ts';
import type { Split } from './certificate.ts';
import type { Choice, ChoiceTree } from './choice-tree.ts';
import type { ColumnModel } from './column-model.ts';
import type { Relaxation } from './relaxation.ts';
import type { Question } from './search-node.ts';

/** What is so near to all or nothing is taken as that. */
const almostWhole = 1e-3;
/** Where that makes no plan, since it takes a little too much of something, only what is nearer than a mere error is. */
export const allButWhole = 1e-7;

/** What the relaxation could not make up its mind about: choices first, the ones higher up in their tree before others; then columns of which all are listed. */
export function questionFor(
  relaxation: Relaxation,
  { trees, model, source }: Bounded,
  almost = almostWhole,
): Question | undefined {
  const { columns } = relaxation;
  const [more, whole] = [
    columns.filter(({ block }) => source?.hasMore(block)),
    columns.filter(({ block }) => !source?.hasMore(block)),
  ];
  return openChoice(relaxation, trees, almost) ?? openColumn(whole, model, almost) ?? openColumn(more, model, almost);
}

function openChoice({ ways }: Relaxation, trees: readonly ChoiceTree[], almost: number): Question | undefined {
  let found: { readonly question: Question; readonly depth: number; readonly balance: number } | undefined;
  for (const [target, { choices }] of trees.entries()) {
    const taken = new Map<number, number>();
    const all = (ways[target] ?? []).reduce((sum, one) => sum + one.amount, 0);
    for (const { way, amount } of ways[target] ?? [])
      for (const choice of way.choices) taken.set(choice, (taken.get(choice) ?? 0) + amount / all);
    for (const [choice, share] of taken) {
      if (share > 1 - almost) continue;
      const { split, within } = choices[choice] as Choice;
      const [depth, balance] = [choice === 0 ? -1 : within.length, Math.abs(share - 0.5)];
      if (!found || depth < found.depth || (depth === found.depth && balance < found.balance - almost))
        found = { question: { split, choice, likely: share >= 0.5 }, depth, balance };
    }
  }
  return found?.question;
}

function openColumn(columns: Relaxation['columns'], { blocks }: ColumnModel, almost: number): Question | undefined {
  let found: { readonly question: Question; readonly balance: number } | undefined;
  for (const { block, column, amount } of columns) {
    const part = amount - Math.floor(amount + almost);
    if (part < almost || blocks[block] === undefined) continue;
    const balance = Math.abs(part - 0.5);
    if (found && found.balance <= balance + almost) continue;
    const split: Split = { kind: 'column', block, column, most: Math.floor(amount + almost) };
    found = { question: { split, choice: 0, likely: part >= 0.5 }, balance };
  }
  return found?.question;
}
