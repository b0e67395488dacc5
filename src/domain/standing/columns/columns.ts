import type { Facts } from '../../membership/facts.ts';
import type { Rational } from '../../numbers/rational.ts';
import type { Instant } from '../../time/instant.ts';

/**
 * The facts of many partners as columns of numbers, for questions about all of them at once. Rows of one owner stand
 * together: those of partner `p` are `start[p]` up to `start[p + 1]`. Days are day numbers, names are positions in the
 * lists of {@link ColumnNames}; everything is as it was known at one moment.
 */
export interface Columns {
  readonly names: ColumnNames;
  readonly knownAt: Instant;
  readonly partners: readonly string[];
  /** People of partner p. */
  readonly peopleStart: Uint32Array;
  /** Affiliations of person i. */
  readonly affiliations: {
    readonly start: Uint32Array;
    readonly type: Uint8Array;
    readonly from: Int32Array;
    readonly to: Int32Array;
  };
  /** Credentials of person i. Items that the programme does not know are left out: they never count. */
  readonly credentials: {
    readonly start: Uint32Array;
    readonly item: Uint16Array;
    readonly earned: Int32Array;
    readonly validThrough: Int32Array;
    readonly verification: Uint8Array;
    /** 1 where the statement is provisional or disputed. */
    readonly uncertain: Uint8Array;
  };
  /** Figures of partner p. Unknown bounds are infinite; `on` is {@link undated} where a figure has no day. */
  readonly metrics: {
    readonly start: Uint32Array;
    readonly metric: Uint16Array;
    readonly on: Int32Array;
    readonly low: Float64Array;
    readonly high: Float64Array;
  };
  /** The figures that a double cannot hold exactly, by row. */
  readonly exactMetrics: ReadonlyMap<
    number,
    { readonly low: Rational | undefined; readonly high: Rational | undefined }
  >;
  /** Statuses of partner p; the level is -1 where there is none. */
  readonly statuses: {
    readonly start: Uint32Array;
    readonly status: Uint16Array;
    readonly level: Int16Array;
    readonly from: Int32Array;
    readonly to: Int32Array;
    /** Position of the renewal day as it is stated; -1 where none is. */
    readonly anniversary: Int32Array;
    /** {@link undated} where the term is that of the award, or no renewal is recorded. */
    readonly termFrom: Int32Array;
    readonly renewed: Int32Array;
  };
  readonly attributes: readonly AttributeColumn[];
  /** The facts themselves of partners that have what columns do not hold: evidence, records, grants, exceptions, places, awards with a longer story or that the programme has changed. */
  readonly whole: ReadonlyMap<number, Facts>;
}

export interface ColumnNames {
  readonly items: readonly string[];
  readonly metrics: readonly string[];
  readonly statuses: readonly string[];
  readonly levels: readonly string[];
  readonly affiliations: readonly string[];
  /** Renewal days as awards state them. */
  readonly anniversaries: readonly string[];
}

/** What every partner states of itself under one name. */
export interface AttributeColumn {
  readonly name: string;
  /** Each value once: those that the programme lists, then others that partners state. */
  readonly values: readonly string[];
  /** By partner: the position of the value it states, -1 where it states none. */
  readonly stated: Int32Array;
  /** Positions of the values that are possible where none is stated. */
  readonly open: readonly number[];
}

export const undated = -2_147_483_648;

/** The position of every name in its list. */
export const positions = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, index) => [name, index]));
