import type { Day } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import type { Postponement } from '../time/postponement.ts';
import type { AuditTerms } from './audit-terms.ts';
import type { Clause } from './clause.ts';
import type { Item } from './item.ts';
import type { MembershipTerms } from './membership-terms.ts';
import type { Region } from './region.ts';
import type { ScopePolicy } from './scope-policy.ts';
import type { Text } from './text.ts';
import type { Verification } from './verification.ts';

/** A programme as its pack states it: everything that evaluation needs beside the facts of one partner. */
export interface Programme {
  readonly id: string;
  readonly name: Text;
  readonly vendor?: string;
  readonly zone: string;
  readonly note?: Text;
  readonly source?: string;
  /** Lowest first. */
  readonly levels: readonly Level[];
  readonly attributes: ReadonlyMap<string, readonly string[] | 'any'>;
  /** What people call attributes and their values, where the pack says so. */
  readonly attributeTitles: ReadonlyMap<string, { readonly title?: Text; readonly values: ReadonlyMap<string, Text> }>;
  /** In the order in which they are offered. */
  readonly regions: ReadonlyMap<string, Region>;
  readonly metrics: ReadonlyMap<
    string,
    { readonly title?: Text; readonly unit?: Text /** Of a single one. */; readonly unitOne?: Text }
  >;
  readonly records: ReadonlyMap<string, { readonly title?: Text; readonly fields: readonly string[] }>;
  readonly evidence: ReadonlyMap<string, EvidenceKind>;
  readonly statuses: ReadonlyMap<
    string,
    { readonly title?: Text; readonly tags: readonly string[]; readonly family?: string }
  >;
  readonly affiliations: readonly string[];
  readonly roles: ReadonlyMap<string, { readonly title?: Text }>;
  readonly counting: CountingPolicy;
  readonly classifications: ReadonlyMap<string, Classification>;
  /** What is counted together by texts that do not say so themselves, oldest first; their clauses say so already. */
  readonly scope: readonly ScopePolicy[];
  readonly verification: Verification;
  readonly lifecycle?: Lifecycle;
  /** How memberships are renewed; without them, renewals are told of and not done here. */
  readonly membership?: MembershipTerms;
  readonly exceptions: readonly ProgrammeException[];
  readonly questions: ReadonlyMap<string, Question>;
  readonly items: ReadonlyMap<string, Item>;
  readonly competencies: ReadonlyMap<string, Competency>;
}

export interface EvidenceKind {
  readonly title?: Text;
  /** It is paid: a waiver may leave it due. */
  readonly fee: boolean;
  /** A customer gives it, whom the partner asks by letter. */
  readonly reference: boolean;
  /** An auditor finds it, and the partner applies for that; the terms by which it goes. */
  readonly audit?: AuditTerms;
}

export interface Level {
  readonly id: string;
  readonly name: Text;
}

/** For how many awards one person counts. People no rule names count for any number. */
export interface CountingPolicy {
  readonly rules: readonly CountingRule[];
  readonly rolesExclude: boolean;
}

export interface CountingRule {
  readonly levels?: readonly string[];
  readonly competencies?: readonly string[];
  readonly role?: string;
  readonly awardsPerPerson: number;
}

/** What a partner is, without a choice: the first case that is met. */
export interface Classification {
  readonly cases: readonly { readonly is: string; readonly when: Clause }[];
  readonly otherwise: string;
}

export interface Question {
  readonly text: Text;
  readonly readings: ReadonlyMap<string, Text>;
  readonly rulings: readonly Ruling[];
}

/** The programme's answer to an open question: from a day on, its text is read this way. */
export interface Ruling {
  readonly reading: string;
  readonly from: Day;
  readonly stated: Day;
  readonly by?: string;
}

/**
 * How awards are renewed, kept and lost: the programme's policies, oldest first. The newest one that does not begin
 * after a day governs the day (policy-in-force.ts).
 */
export type Lifecycle = readonly LifecyclePolicy[];

export interface LifecyclePolicy {
  readonly from: Day;
  /** The day it was said; without it, it was always known. */
  readonly stated?: Day;
  readonly term: Duration;
  readonly enforcement: 'at-renewal' | 'continuous' | 'check-days';
  /** Seen from the anniversary. In whole months it opens on the first of a month and closes on the last of one. */
  readonly window: { readonly opens: Duration; readonly closes: Duration; readonly wholeMonths: boolean };
  /** When the programme reminds its partners, seen from the anniversary. */
  readonly reminders: readonly Duration[];
  /** The next anniversary is so long after a payment that came after the anniversary; without it, payments move nothing. */
  readonly afterLatePayment?: Duration;
  /** Whether a later award has the renewal day of the partner's first one. */
  readonly anniversary: 'own' | 'of-first-award';
  /** Month and day, as 01-15, sorted. */
  readonly checkDays: readonly string[];
  readonly promotionDays: readonly string[];
  readonly grace: Duration;
  readonly lockIn: Duration;
  readonly versionBinds: 'at-renewal' | 'on-effective-day';
  readonly notice: Duration;
  readonly source?: string;
  readonly note?: Text;
}

/** A dated grant to all partners of a kind: which awards, in which places, and what it excuses from or moves. */
export interface ProgrammeException {
  readonly id: string;
  readonly kind: 'waiver' | 'extension' | 'freeze';
  readonly from: Day;
  readonly to: Day;
  /** The day it was said. */
  readonly stated: Day;
  readonly competencies: readonly string[];
  readonly levels?: readonly string[];
  /** Only partners whose attributes have one of these values. */
  readonly where: ReadonlyMap<string, readonly string[]>;
  /** What a waiver excuses from: everything, or all but the fee; and maybe one clause only. */
  readonly waives: 'everything' | 'all-but-fee';
  /** Over anniversaries, a waiver is for the renewals whose anniversary is one of its days, whenever they are done. */
  readonly over: 'days' | 'anniversaries';
  readonly clause?: string;
  /** Anniversaries from `from` to `to` fall so much later, or all on one day. */
  readonly moves?: Postponement;
  readonly by: string;
  readonly reason: Text;
  readonly source?: string;
  readonly note?: Text;
}

export type Cohort = 'new' | 'renewing' | 'holder';

export interface Competency {
  readonly id: string;
  readonly name: Text;
  readonly note?: Text;
  readonly tags: readonly string[];
  readonly family: string;
  /** The last of the statements below; nothing where there is none. */
  readonly retirement: Retirement;
  /** Each statement on how it closes, in the order in which they were made; none is overwritten. */
  readonly closings: readonly Retirement[];
  readonly lifecycle?: Lifecycle;
  /** The earlier competencies that it takes over from. */
  readonly succeeds: readonly Succession[];
  /** By effective day, oldest first. */
  readonly versions: readonly Version[];
  readonly source?: string;
}

/** How a competency closes: to newcomers, to renewals, and for good. */
export interface Retirement {
  /** The day it was said; without it, it was always known. */
  readonly stated?: Day;
  readonly lastEnrolment?: Day;
  readonly lastRenewal?: Day;
  readonly ends?: Day;
  /** Each holder keeps it so long from its own last approval, whatever its renewal day. */
  readonly heldFor?: Duration;
}

/** An earlier competency that this one takes over from on a day. */
export interface Succession {
  /** The day it was said; without it, it was always known. */
  readonly stated?: Day;
  /** The earlier one. */
  readonly competency: string;
  readonly from: Day;
  readonly how: 'renamed' | 'merged' | 'split';
  /** Who holds the earlier one on `from` holds this one from then on, at the same level, without applying. */
  readonly holdersMove: boolean;
  /** Whose renewal day goes on: where several earlier ones were held, the one that falls latest or earliest; or a new term begins. */
  readonly anniversary: 'latest' | 'earliest' | 'new';
}

/** One published text of a competency's requirement. Immutable; identified by the hash of its meaning. */
export interface Version {
  readonly id: string;
  readonly hash: string;
  readonly effective: Readonly<Record<Cohort, Day>>;
  /** The last day in force; where the text states none, the day before the next version (see version-in-force.ts). */
  readonly until: Readonly<Partial<Record<Cohort, Day>>>;
  readonly announced: Day;
  readonly observed: boolean;
  readonly seenAgain: readonly Day[];
  readonly chosenBy?: 'submission' | 'audit';
  readonly levels: ReadonlyMap<string, Clause>;
  readonly obligations: readonly Obligation[];
  readonly note?: Text;
  readonly source?: string;
}

export interface Obligation {
  readonly id: string;
  readonly level: string;
  readonly title?: Text;
  readonly when: Clause;
  readonly consequence: Text;
  readonly at: 'now' | 'renewal';
}
