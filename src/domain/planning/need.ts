/** What a target asks for. Nothing of one branch serves another unless a column supplies the rows of both. */
export type Need =
  | { readonly kind: 'places'; readonly row: number; readonly count: number }
  /** n = all of them is "all", n = 1 is "any"; n = 0 asks nothing, and more than there are cannot be met. */
  | { readonly kind: 'n-of'; readonly n: number; readonly of: readonly Need[] }
  /** One option of each part, so that the points reach the limit. */
  | { readonly kind: 'score'; readonly parts: readonly (readonly ScoreOption[])[]; readonly atLeast: number };

/** Fewest points first. */
export interface ScoreOption {
  readonly points: number;
  readonly need: Need;
}
