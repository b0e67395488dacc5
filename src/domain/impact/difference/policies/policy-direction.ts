/**
 * What one clause of a policy does by itself, with all else as before: harder, easier, or `undefined` where neither holds
 * for every partner. It is said only where it can be proved from how the clause is read (policies-planted.test.ts asks
 * the engine).
 */
export type PolicyDirection = 'harder' | 'easier';

/** Easier where there is more than before, harder where there is less, neither where either lacks what the other has. */
export function moreIsEasier(isMore: boolean, isLess: boolean): PolicyDirection | undefined {
  if (isMore === isLess) return undefined;
  return isMore ? 'easier' : 'harder';
}

export const opposite = (direction: PolicyDirection | undefined): PolicyDirection | undefined =>
  direction && (direction === 'harder' ? 'easier' : 'harder');

/** A change of one named clause, from one value to another. */
export type ClauseChange<Terms> = {
  [Key in keyof Terms]-?: {
    readonly kind: Key;
    readonly before: Terms[Key];
    readonly after: Terms[Key];
    readonly direction?: PolicyDirection;
  };
}[keyof Terms];

/** How two values of one clause compare: the same, in other words too; or different, and maybe harder or easier. */
export type Compared = 'same' | { readonly direction?: PolicyDirection | undefined };

/** One comparison for every clause there is: a new one that is forgotten here does not compile. */
export type ClauseComparisons<Terms, Around> = {
  readonly [Key in keyof Terms]-?: (before: Terms[Key], after: Terms[Key], around: Around) => Compared;
};

/** What is different between the clauses of two policies, in the order in which they are compared. */
export function clauseChanges<Terms, Around>(
  before: Terms,
  after: Terms,
  comparisons: ClauseComparisons<Terms, Around>,
  around: Around,
): readonly ClauseChange<Terms>[] {
  return (Object.keys(comparisons) as (keyof Terms)[]).flatMap((kind) => {
    const compared = comparisons[kind](before[kind], after[kind], around);
    if (compared === 'same') return [];
    const { direction } = compared;
    return [{ kind, before: before[kind], after: after[kind], ...(direction && { direction }) } as ClauseChange<Terms>];
  });
}
