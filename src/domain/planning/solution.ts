import type { Certificate, NeedPath } from './certificate.ts';

/** Which columns are taken, by how many of which block, and how each target is met; nothing where it is not. */
export interface Assignment {
  readonly taken: readonly { readonly block: number; readonly column: number; readonly times: number }[];
  readonly ways: readonly (TakenWay | undefined)[];
}

/** One way to meet a target. */
export interface TakenWay {
  /** The branches taken of each n-of, and the options of each part of a score: all up to the one that is taken. */
  readonly choices: readonly NeedPath[];
  readonly demands: readonly (readonly [row: number, count: number])[];
}

/** An answer to the column model with its proof. */
export type Solution =
  | {
      readonly status: 'optimal' | 'gap';
      readonly assignment: Assignment;
      /** The weight of what is not met, and the cost in minor units. */
      readonly unmetWeight: number;
      readonly cost: number;
      /** How much better a plan could be as far as has been proved: nothing where it is optimal. */
      readonly gap: { readonly weight: number; readonly cost: number };
      readonly certificate: Certificate;
      readonly nodes: number;
    }
  /** A target that must be met cannot be, whatever is done; or more people have to take part than can. */
  | { readonly status: 'infeasible'; readonly certificate: Certificate; readonly nodes: number }
  /** The budget of nodes ran out before any plan was found in which all that must be met is met. */
  | { readonly status: 'unknown'; readonly certificate: Certificate; readonly nodes: number };
