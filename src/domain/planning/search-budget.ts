/** How far a search goes. How much work it may do is said where that is counted (work.ts). */
export interface SearchBudget {
  /** The search stops after so many nodes; the same budget gives the same answer on every machine. */
  readonly nodes: number;
  /** Any plan will do in which all that must be met is met: what is asked is whether there is one. */
  readonly isAnyEnough?: boolean;
  /**
   * Where all choices are made a plan is rounded (rounded-plan.ts), and columns are not divided: what it could be better by is
   * left open. The first plan will do, or all cases are looked at.
   */
  readonly rounds?: 'first' | 'undivided';
  /** After so many nodes what could save no more than this, in per mille of the cost, is left open. */
  readonly nearAfter?: { readonly nodes: number; readonly perMille: number };
}
