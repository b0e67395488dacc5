import type { Text } from '../catalogue/text.ts';
import type { Verification } from '../catalogue/verification.ts';
import type { Range } from '../numbers/range.ts';
import type { Day } from '../time/day.ts';
import { endOfTime, type Instant } from '../time/instant.ts';
import type { Postponement } from '../time/postponement.ts';

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
  /** The awards and other statuses as the programme that the facts were read for makes them. */
  readonly statuses: readonly StatusHeld[];
  /** The same as they were recorded, from which every programme makes its own (awards-under-programme.ts). */
  readonly recorded: readonly StatusHeld[];
  /** The renewal day of the membership, which a new award has that states none of its own: month and day, or a whole day. */
  readonly anniversary?: string;
  readonly grants: readonly Grant[];
  readonly exceptions: readonly Exception[];
  readonly claims: readonly Claim[];
  /** For which of them people are counted first: as the programme has it, as they are claimed, or these first, in this order. */
  readonly priority: 'standard' | 'as-listed' | readonly Claim[];
}

/** A partner of which nothing is known. */
export const noFacts: Facts = {
  partner: '',
  attributes: new Map(),
  people: [],
  metrics: new Map(),
  records: new Map(),
  evidence: [],
  statuses: [],
  recorded: [],
  grants: [],
  exceptions: [],
  claims: [],
  priority: 'standard',
};

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
  /** The competency that it was made for, where it serves no other. */
  readonly competency?: string;
  /** The day it happened or was decided: of an audit, the day of the audit. */
  readonly on: Day;
  /** The day it was handed in, where that was another one. */
  readonly submitted?: Day;
  readonly validThrough: Day;
  /** The version that it was judged by. */
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
  /** Month and day of the renewal, as 02-20, or one whole anniversary, as 2018-02-20; without it the day it began. */
  readonly anniversary?: string;
  readonly termFrom?: Day;
  /** The renewals that are known to be done, earliest first. */
  readonly renewals?: readonly RenewalDone[];
  /** What moves its anniversaries. */
  readonly extensions?: readonly AnniversaryMoved[];
  /** The last day on which it can be renewed, where its competency retires. */
  readonly lastRenewal?: Day;
  /** The awards of which it has the renewal day, earliest first: that of the first one that is known. */
  readonly sharesAnniversaryWith?: readonly StatusHeld[];
  /** How many renewals its earlier awards had had, where its terms go on from theirs. */
  readonly renewalsBefore?: number;
  /** The earlier competencies that it comes from without an application, where they were merged, split or renamed. */
  readonly inheritedFrom?: readonly string[];
  readonly country?: string;
}

/** One renewal of an award that is done. */
export interface RenewalDone extends Known {
  readonly done: Day;
  /** The day of the payment, where it is known. */
  readonly paid?: Day;
  /** The anniversary it is for; without it, the one in whose time it was done. */
  readonly for?: Day;
}

/** Anniversaries from `from` to `to` fall so much later, or all on one day. */
export interface AnniversaryMoved extends Known {
  readonly from: Day;
  readonly to: Day;
  readonly moves: Postponement;
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
  /** A waiver that leaves the fee due. */
  readonly waives: 'everything' | 'all-but-fee';
  /** Over anniversaries, a waiver is for the renewals whose anniversary is one of its days, whenever they are done. */
  readonly over: 'days' | 'anniversaries';
  /** An extension of the anniversary itself. */
  readonly moves?: Postponement;
  readonly from: Day;
  readonly to: Day;
  readonly by: string;
  readonly reason: Text;
  /** The id of the programme's own exception; without it, it was granted to this partner alone. */
  readonly ofProgramme?: string;
}

export interface Claim {
  readonly competency: string;
  readonly level: string;
}

export const claimName = (claim: Claim): string => `${claim.competency}/${claim.level}`;

export const isKnownAt = (fact: Known, at: Instant): boolean =>
  fact.knownFrom <= at && (at < fact.knownTo || fact.knownTo === endOfTime);

/** An award with those of its renewals, extensions and earlier awards that were known at a moment. */
export function asKnownAt(award: StatusHeld, at: Instant): StatusHeld {
  const { renewals, extensions, sharesAnniversaryWith: shared } = award;
  if (!renewals && !extensions && !shared) return award;
  const { sharesAnniversaryWith, ...own } = award;
  const known = (shared ?? []).filter((one) => isKnownAt(one, at)).map((one) => asKnownAt(one, at));
  return {
    ...own,
    ...(renewals && { renewals: renewals.filter((one) => isKnownAt(one, at)) }),
    ...(extensions && { extensions: extensions.filter((one) => isKnownAt(one, at)) }),
    ...(known.length > 0 && { sharesAnniversaryWith: known }),
  };
}
