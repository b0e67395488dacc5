import type { Amount } from '../../catalogue/amount.ts';
import type { Clause, ScorePart, Slot } from '../../catalogue/clause.ts';
import type { Condition } from '../../catalogue/condition.ts';
import type { Verification } from '../../catalogue/verification.ts';
import type { ClauseOf } from '../../standing/judged.ts';
import type { Direction } from './compared.ts';

/** How the parts of a list count: all of them, any one, or some. */
export type Among = 'all' | 'any' | 'some';

type Subset = Slot['ofWhich'][number];

/** People of one kind that a clause asks for, and where one is meant, the subset of the same people. */
export interface PeopleAt {
  readonly slot: Slot;
  readonly subset?: Subset;
}

/** One thing that is different in a rule. */
export type ChangeMeaning =
  | {
      readonly kind: 'clause-added';
      readonly clause: Clause;
      readonly among: Among;
      /** Of the change right before it: the clause whose place it takes, or what was asked of each of those people. */
      readonly inPlaceOf?: 'clause' | 'condition';
    }
  | { readonly kind: 'clause-removed'; readonly clause: Clause; readonly among: Among }
  | { readonly kind: 'clause-replaced'; readonly before: Clause; readonly after: Clause }
  | { readonly kind: 'number-of-list'; readonly before: ClauseOf<'n-of'>; readonly after: ClauseOf<'n-of'> }
  | {
      readonly kind: 'conditions-added' | 'conditions-removed';
      readonly at: PeopleAt;
      readonly conditions: readonly Condition[];
      readonly among: Among;
    }
  /** One thing of a list took the place of another. */
  | {
      readonly kind: 'condition-exchanged';
      readonly at: PeopleAt;
      readonly before: Condition;
      readonly after: Condition;
      readonly among: Among;
    }
  | {
      readonly kind: 'condition-replaced';
      readonly at: PeopleAt;
      readonly before: Condition;
      readonly after: Condition;
    }
  | { readonly kind: 'people'; readonly at: PeopleAt; readonly before: Amount; readonly after: Amount }
  | { readonly kind: 'slot-added' | 'slot-removed'; readonly slot: Slot }
  | { readonly kind: 'subset-added' | 'subset-removed'; readonly slot: Slot; readonly subset: Subset }
  | { readonly kind: 'proof'; readonly at: PeopleAt; readonly before?: Verification; readonly after?: Verification }
  | {
      readonly kind: 'who';
      readonly at: PeopleAt;
      readonly before?: readonly string[];
      readonly after?: readonly string[];
    }
  | { readonly kind: 'role'; readonly at: PeopleAt; readonly before?: string; readonly after?: string }
  /** Different people for the slots of a team, or the same ones as well. */
  | { readonly kind: 'sharing'; readonly slots: readonly Slot[]; readonly after: 'distinct' | 'same' }
  | { readonly kind: 'bounds'; readonly before: ClauseOf<'compare'>; readonly after: ClauseOf<'compare'> }
  | { readonly kind: 'threshold'; readonly before: Amount; readonly after: Amount }
  | { readonly kind: 'part-added' | 'part-removed'; readonly part: ScorePart }
  | { readonly kind: 'part-replaced'; readonly before: ScorePart; readonly after: ScorePart }
  /** The text is the same, but these items count otherwise than before. */
  | { readonly kind: 'items-restated'; readonly items: readonly string[] };

/** For which partners, or by which reading, a part of a rule holds. */
export type Within =
  | { readonly kind: 'case'; readonly attribute: string; readonly value?: string }
  | { readonly kind: 'reading'; readonly question: string; readonly reading: string }
  | { readonly kind: 'alternative'; readonly name: string }
  /** One of several clauses of which not all are asked. */
  | { readonly kind: 'option'; readonly clause: Clause };

/** A change with what it would do to the rule around it if it were the only one. */
export type Change = ChangeMeaning & { readonly within: readonly Within[]; readonly direction: Direction };

/** A change that is found, with the rule around it without and with this change alone. */
export interface Step {
  readonly change: ChangeMeaning;
  readonly within: readonly Within[];
  readonly from: Clause;
  readonly to: Clause;
}

export const step = (change: ChangeMeaning, from: Clause, to: Clause): Step => ({ change, within: [], from, to });

export const inside = (within: Within, steps: readonly Step[]): readonly Step[] =>
  steps.map((one) => ({ ...one, within: [within, ...one.within] }));
