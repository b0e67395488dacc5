import type { Verification } from '../catalogue/verification.ts';
import type { Range } from '../numbers/range.ts';
import type { Day } from '../time/day.ts';
import { endOfTime, type Instant } from '../time/instant.ts';

/** Every fact is a statement with the time in which Assay took it to be so: a correction ends one and begins another. */
export interface Known {
  readonly knownFrom: Instant;
  readonly knownTo: Instant;
}

/** A confirmed statement counts; a provisional or disputed one may or may not. */
export type StatementState = 'confirmed' | 'provisional' | 'disputed';

/** Everything that evaluation reads about one partner. */
export interface Facts {
  readonly partner: string;
  readonly name?: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly people: readonly Person[];
  readonly metrics: ReadonlyMap<string, readonly Measurement[]>;
  readonly records: ReadonlyMap<string, readonly RecordRow[]>;
  readonly evidence: readonly Evidence[];
  readonly statuses: readonly StatusHeld[];
  readonly grants: readonly Grant[];
  readonly exceptions: readonly Exception[];
  readonly claims: readonly Claim[];
  readonly priority: 'standard' | 'as-listed';
}

export interface Person {
  readonly id: string;
  readonly name?: string;
  readonly affiliations: readonly Affiliation[];
  readonly credentials: readonly Credential[];
}

export interface Affiliation extends Known {
  readonly type: string;
  readonly from: Day;
  readonly to: Day;
  readonly country?: string;
  readonly location?: string;
}

export interface Credential extends Known {
  readonly item: string;
  readonly earned: Day;
  /** The last day on which it counts. */
  readonly validThrough: Day;
  readonly verification: Verification;
  readonly state: StatementState;
}

/** A figure about the partner. Undated figures hold for every day; monthly ones stand on the first of their month. */
export interface Measurement extends Known {
  readonly value: Range;
  readonly on?: Day;
  readonly country?: string;
  readonly location?: string;
}

export type FieldValue = string | number | boolean;
export type RecordRow = Readonly<Record<string, FieldValue>>;

export interface Evidence extends Known {
  readonly kind: string;
  readonly outcome?: string;
  readonly on: Day;
  readonly validThrough: Day;
  readonly version?: string;
  readonly country?: string;
  readonly location?: string;
  readonly details: Readonly<Record<string, FieldValue>>;
  readonly verification: Verification;
  readonly state: StatementState;
}

/** A competency level or another status, held from a day to a day. */
export interface StatusHeld extends Known {
  readonly status: string;
  readonly level?: string;
  readonly from: Day;
  readonly to: Day;
  /** Month and day of the renewal, as 02-20; without it the day it began. */
  readonly anniversary?: string;
  readonly termFrom?: Day;
  /** The day of the last renewal that is known to be done. */
  readonly renewed?: Day;
  readonly country?: string;
}

/** A credential that the company itself holds; `origin` says where it comes from. */
export interface Grant extends Known {
  readonly item: string;
  readonly count: number;
  readonly from: Day;
  readonly to: Day;
  readonly origin: string;
}

export interface Exception extends Known {
  readonly kind: 'waiver' | 'extension' | 'freeze';
  readonly competency: string;
  readonly level?: string;
  readonly clause?: string;
  readonly from: Day;
  readonly to: Day;
  readonly by: string;
  readonly reason: string;
}

export interface Claim {
  readonly competency: string;
  readonly level: string;
}

export const claimName = (claim: Claim): string => `${claim.competency}/${claim.level}`;

export const isKnownAt = (fact: Known, at: Instant): boolean =>
  fact.knownFrom <= at && (at < fact.knownTo || fact.knownTo === endOfTime);
