/** What a target asks for, in rows. Nothing of one branch serves another unless a column supplies the rows of both. */
export type Need = NeedOf<Places>;

/** The same as the rules say it: beside places, some of it may be another award that the plan is to bring. */
export type AskedNeed = NeedOf<Places | AwardAsked>;

export type NeedOf<Leaf> =
  | Leaf
  /** n = all of them is "all", n = 1 is "any"; n = 0 asks nothing, and more than there are cannot be met. */
  | { readonly kind: 'n-of'; readonly n: number; readonly of: readonly NeedOf<Leaf>[] }
  /** One option of each part, so that the points reach the limit. */
  | { readonly kind: 'score'; readonly parts: readonly (readonly OptionOf<Leaf>[])[]; readonly atLeast: number };

export interface Places {
  readonly kind: 'places';
  readonly row: number;
  readonly count: number;
}

/** Another target of the same plan has to be met. */
export interface AwardAsked {
  readonly kind: 'award';
  readonly target: number;
}

/** Fewest points first. */
export interface OptionOf<Leaf> {
  readonly points: number;
  readonly need: NeedOf<Leaf>;
}

export const nothing: Need = { kind: 'n-of', n: 0, of: [] };
/** One of none. */
export const impossible: Need = { kind: 'n-of', n: 1, of: [] };

export const allOf = (of: readonly AskedNeed[]): AskedNeed =>
  of.length === 1 ? (of[0] as AskedNeed) : { kind: 'n-of', n: of.length, of };
export const anyOf = (of: readonly AskedNeed[]): AskedNeed =>
  of.length === 1 ? (of[0] as AskedNeed) : { kind: 'n-of', n: 1, of };

/** The same need with something else in place of each of its places and awards, in their order. */
export function needWith<Leaf>(need: AskedNeed, leafFor: (leaf: Places | AwardAsked) => NeedOf<Leaf>): NeedOf<Leaf> {
  switch (need.kind) {
    case 'places':
    case 'award':
      return leafFor(need);
    case 'n-of':
      return { ...need, of: need.of.map((inner) => needWith(inner, leafFor)) };
    case 'score':
      return {
        ...need,
        parts: need.parts.map((options) =>
          options.map(({ points, need: inner }) => ({ points, need: needWith(inner, leafFor) })),
        ),
      };
    default:
      return need satisfies never;
  }
}
