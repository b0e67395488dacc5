import type { Amount, Relation } from '../catalogue/amount.ts';
import type { Condition } from '../catalogue/condition.ts';
import type { Text } from '../catalogue/text.ts';
import type { Verification } from '../catalogue/verification.ts';
import type { Range } from '../numbers/range.ts';
import type { Rational } from '../numbers/rational.ts';
import type { Day } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import type { Period } from '../time/period.ts';
import type { Verdict } from './verdict.ts';

/** People are named by their ids, everywhere in an answer. */
export type PersonId = string;

/** What was found about one clause: its verdict and the facts that gave it. `wording` makes sentences of it. */
export type Finding = FindingLabel & FindingReason;

export interface FindingLabel {
  readonly id: string;
  readonly title?: Text;
  readonly verdict: Verdict;
}

export type FindingReason =
  | { readonly kind: 'n-of'; readonly n: number; readonly findings: readonly Finding[] }
  | { readonly kind: 'team'; readonly slots: readonly SlotFinding[]; readonly pooled: boolean }
  | {
      readonly kind: 'compare';
      readonly amount: Amount;
      readonly value: Range | undefined;
      readonly bounds: readonly BoundFinding[];
      readonly missing: readonly string[];
      readonly people: readonly PersonId[];
      /** From when to when figures count for it; none where all do. */
      readonly periods: readonly Period[];
    }
  | { readonly kind: 'score'; readonly parts: readonly PartFinding[]; readonly total: Range; readonly atLeast: Range }
  | { readonly kind: 'best'; readonly chosen: string | undefined; readonly alternatives: ReadonlyMap<string, Finding> }
  | {
      readonly kind: 'holds';
      readonly status: string;
      readonly level?: string;
      readonly since?: Duration;
      readonly heldFrom?: Day;
    }
  | { readonly kind: 'meets'; readonly competency: string; readonly level: string; readonly finding?: Finding }
  | {
      readonly kind: 'evidence';
      readonly evidence: string;
      readonly outcome?: string;
      readonly needed: number;
      readonly found: readonly Day[];
      /** The days in which it must lie, where the rule says so. */
      readonly within?: Period;
    }
  | {
      readonly kind: 'during';
      readonly window: Period;
      readonly days: 'any' | 'every';
      readonly metOn?: Day;
      readonly failedOn?: Day;
      readonly finding?: Finding;
    }
  | {
      readonly kind: 'per';
      readonly scope: string;
      readonly combine: 'all' | 'best' | 'each';
      readonly places: ReadonlyMap<string, Finding>;
    }
  | { readonly kind: 'by'; readonly attribute: string; readonly values: ReadonlyMap<string, Finding> }
  | { readonly kind: 'every-terms'; readonly terms: number; readonly due: boolean; readonly finding?: Finding }
  | {
      readonly kind: 'open';
      readonly question: string;
      readonly readings: ReadonlyMap<string, Finding>;
      readonly ruled?: string;
    }
  | { readonly kind: 'waived'; readonly by: string; readonly reason: Text; readonly until: Day };

export interface SlotFinding {
  readonly id?: string;
  readonly title?: Text;
  readonly condition: Condition;
  readonly role?: string;
  readonly who?: readonly string[];
  /** How well it must be proved, where it is not enough that somebody claims it. */
  readonly verification?: Verification;
  readonly needed: Range;
  /** Everybody who surely fulfils the condition, and who may. */
  readonly holders: readonly PersonId[];
  readonly possible: readonly PersonId[];
  /** Who counts here when the level is judged alone. */
  readonly counted: readonly PersonId[];
  /** Of those who fulfil the condition, who does so by what is only claimed. */
  readonly claimed?: readonly PersonId[];
  /** Who would fulfil it if what they hold were proved as well as is asked. */
  readonly unproved?: readonly PersonId[];
  readonly ofWhich: readonly {
    readonly id?: string;
    readonly title?: Text;
    readonly condition: Condition;
    readonly needed: Range;
    readonly holders: readonly PersonId[];
  }[];
}

export interface BoundFinding {
  readonly relation: Relation;
  readonly limit: Range;
  readonly verdict: Verdict;
}

export interface PartFinding {
  readonly id: string;
  readonly title?: Text;
  readonly points: Range;
  readonly gates: readonly Finding[];
  readonly max?: Rational;
  readonly floor?: Rational;
  /** Whether the floor is reached. */
  readonly verdict: Verdict;
  readonly missing: readonly string[];
  /** The people who carry these points, where people do. */
  readonly people: readonly PersonId[];
}

/** The findings directly below one. */
export function findingsBelow(finding: Finding): readonly Finding[] {
  switch (finding.kind) {
    case 'n-of':
      return finding.findings;
    case 'score':
      return finding.parts.flatMap((part) => part.gates);
    case 'best':
      return [...finding.alternatives.values()];
    case 'per':
      return [...finding.places.values()];
    case 'by':
      return [...finding.values.values()];
    case 'open':
      return [...finding.readings.values()];
    case 'meets':
    case 'during':
    case 'every-terms':
      return finding.finding ? [finding.finding] : [];
    case 'team':
    case 'compare':
    case 'holds':
    case 'evidence':
    case 'waived':
      return [];
    default:
      return finding satisfies never;
  }
}
