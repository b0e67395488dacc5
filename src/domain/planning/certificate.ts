/**
 * Why nothing is cheaper: the tree of cases that the search distinguished. Each end of it carries prices for the rows, from which
 * anybody can compute, in integers and in time linear in the columns, that no plan of that case is better than the bound.
 */
export interface Certificate {
  /** The hash of the model in its canonical form. */
  readonly model: string;
  readonly root: CertificateNode;
}

export type CertificateNode =
  | { readonly kind: 'split'; readonly on: Split; readonly yes: CertificateNode; readonly no: CertificateNode }
  /** No better plan takes a column that these prices show to be too dear; what follows is about the others. */
  | ({ readonly kind: 'without'; readonly rest: CertificateNode } & Prices)
  | ({ readonly kind: 'bound' } & Prices);

/**
 * By position of the row, 0 or more, in so many parts of a minor unit. With no parts money counts for nothing: then a bound above 0
 * shows that the case holds no plan, whatever one might cost.
 */
export interface Prices {
  readonly prices: readonly number[];
  readonly scale: number;
}

/** A question that every plan answers with yes or no. */
export type Split =
  /** Is the target met? */
  | { readonly kind: 'met'; readonly target: number }
  /** Does the plan take this branch of an n-of? */
  | { readonly kind: 'branch'; readonly target: number; readonly path: NeedPath }
  /** Does it take this option of a part of a score, or a later one? */
  | { readonly kind: 'option'; readonly target: number; readonly path: NeedPath }
  /** Do more than `most` of a block take the column? */
  | { readonly kind: 'column'; readonly block: number; readonly column: number; readonly most: number };

/** From the target's need downwards: the branch of an n-of, or the part and option of a score. */
export type NeedPath = readonly number[];
