import type { Day } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import type { Clause } from './clause.ts';
import type { Item } from './item.ts';
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
  readonly metrics: ReadonlyMap<string, { readonly title?: Text; readonly unit?: string }>;
  readonly records: ReadonlyMap<string, { readonly title?: Text; readonly fields: readonly string[] }>;
  readonly evidence: ReadonlyMap<string, { readonly title?: Text }>;
  readonly statuses: ReadonlyMap<
    string,
    { readonly title?: Text; readonly tags: readonly string[]; readonly family?: string }
  >;
  readonly affiliations: readonly string[];
  readonly roles: ReadonlyMap<string, { readonly title?: Text }>;
  readonly counting: CountingPolicy;
  readonly classifications: ReadonlyMap<string, Classification>;
  readonly verification: Verification;
  readonly lifecycle?: Lifecycle;
  readonly questions: ReadonlyMap<string, Question>;
  readonly items: ReadonlyMap<string, Item>;
  readonly competencies: ReadonlyMap<string, Competency>;
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
  readonly rulings: readonly {
    readonly reading: string;
    readonly from: Day;
    readonly stated: Day;
    readonly by?: string;
  }[];
}

export interface Lifecycle {
  readonly term: Duration;
  readonly enforcement: 'at-renewal' | 'continuous' | 'check-days';
  readonly window: { readonly opens: Duration; readonly closes: Duration };
  /** Month and day, as 01-15, sorted. */
  readonly checkDays: readonly string[];
  readonly promotionDays: readonly string[];
  readonly grace: Duration;
  readonly lockIn: Duration;
  readonly versionBinds: 'at-renewal' | 'on-effective-day';
  readonly notice: Duration;
}

export type Cohort = 'new' | 'renewing' | 'holder';

export interface Competency {
  readonly id: string;
  readonly name: Text;
  readonly note?: Text;
  readonly tags: readonly string[];
  readonly family: string;
  readonly retirement: { readonly lastEnrolment?: Day; readonly lastRenewal?: Day; readonly ends?: Day };
  readonly lifecycle?: Lifecycle;
  /** By effective day, oldest first. */
  readonly versions: readonly Version[];
  readonly source?: string;
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
