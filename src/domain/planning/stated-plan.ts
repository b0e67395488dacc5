import type { ClaimedAnswer } from './claimed-answer.ts';
import { type Flaw, verify } from './verify.ts';
import { partsOf, passedIn, type SurvivalFlaw, verifySurvival } from './verify-survival.ts';

/** A plan as somebody was told it, beside the columns by which it was proved. */
export interface StatedPlan {
  readonly actions: readonly { readonly person: string; readonly item: string; readonly cost: number }[];
  readonly bought: readonly { readonly offer: string; readonly times: number; readonly cost: number }[];
  readonly targets: readonly { readonly isMet: boolean }[];
  readonly cost: number;
  /** Where whoever leaves must make no difference: whose leaving it may not survive. */
  readonly survival?: { readonly open: readonly string[] } | undefined;
}

export type StatedFlaw =
  | Flaw
  | SurvivalFlaw
  /** What stands in the plan adds up to something else than what was proved. */
  | { readonly kind: 'other-cost'; readonly stated: number; readonly actions: number; readonly proved: number }
  | { readonly kind: 'other-target'; readonly target: number }
  /** Somebody takes an exam in the plan and not in the proof. */
  | { readonly kind: 'not-in-proof'; readonly person: string }
  | { readonly kind: 'other-class'; readonly offer: string }
  /** What is stated is not what was written when the plan was made. */
  | { readonly kind: 'changed' };

/** What is wrong with a stated plan and its proof; nothing where both hold and are about the same. */
export function statedFlaws(stated: StatedPlan, answer: ClaimedAnswer): readonly StatedFlaw[] {
  const flaws = verify(answer.model, answer);
  return [
    ...flaws,
    ...costFlaws(stated, answer),
    ...targetFlaws(stated, answer),
    ...takenFlaws(stated, answer),
    ...survivalFlaws(stated, answer),
  ];
}

/** Whether a plan that is to survive whoever leaves is shown to; and without whom, if anybody, that is not shown. */
export function survivalIn(
  { survival }: StatedPlan,
  { model: { counting }, survival: shown }: ClaimedAnswer,
): { readonly isShown: boolean; readonly butFor: readonly string[] } | undefined {
  if (!survival) return undefined;
  return { isShown: counting !== undefined && shown !== undefined, butFor: survival.open };
}

function survivalFlaws({ actions, survival }: StatedPlan, answer: ClaimedAnswer): readonly SurvivalFlaw[] {
  const { model, assignment, survival: shown } = answer;
  if (!shown || !model.counting) return [];
  return verifySurvival(model, model.counting, { assignment, actions, shown, open: survival?.open ?? [] });
}

function costFlaws({ cost, actions, bought }: StatedPlan, answer: ClaimedAnswer): readonly StatedFlaw[] {
  const sum = [...actions, ...bought].reduce((before, one) => before + one.cost, 0);
  if (cost === answer.cost && sum === cost) return [];
  return [{ kind: 'other-cost', stated: cost, actions: sum, proved: answer.cost }];
}

const targetFlaws = ({ targets }: StatedPlan, { model, assignment }: ClaimedAnswer): readonly StatedFlaw[] =>
  Array.from({ length: Math.max(targets.length, model.targets.length) }, (_, target) => target).flatMap((target) =>
    targets[target]?.isMet === (assignment.ways[target] !== undefined)
      ? []
      : [{ kind: 'other-target', target } as const],
  );

/** Blocks are named after the people in them, or after the class that is bought. */
function takenFlaws({ actions, bought }: StatedPlan, { model, assignment }: ClaimedAnswer): readonly StatedFlaw[] {
  const taken = assignment.taken.flatMap(({ block, column, times }) => {
    const own = model.blocks[block];
    const { id } = own?.columns[column] ?? {};
    return own && id !== undefined ? [{ block: own.id, column: id, times }] : [];
  });
  const passed = Map.groupBy(
    taken.flatMap(({ block, column }) =>
      block.split(' ').map((person) => ({ person, parts: passedIn({ id: column }) })),
    ),
    ({ person }) => person,
  );
  const isInProof = ({ person, item }: StatedPlan['actions'][number]) =>
    passed.get(person)?.some(({ parts }) => partsOf(item).every((part) => parts.includes(part)));
  const classes = taken.filter(({ block }) => block.startsWith('group '));
  const offers = new Set([...bought.map(({ offer }) => offer), ...classes.map(({ column }) => column)]);
  return [
    ...[...new Set(actions.filter((one) => !isInProof(one)).map(({ person }) => person))].map(
      (person): StatedFlaw => ({ kind: 'not-in-proof', person }),
    ),
    ...[...offers].flatMap((offer): readonly StatedFlaw[] => {
      const told = bought.find((one) => one.offer === offer)?.times ?? 0;
      const proved = classes.find(({ column }) => column === offer)?.times ?? 0;
      return told === proved ? [] : [{ kind: 'other-class', offer }];
    }),
  ];
}
