import type { Rational } from '../numbers/rational.ts';
import type { Path } from '../problems/problem.ts';
import type { Duration } from '../time/duration.ts';
import type { Window } from '../time/window.ts';
import type { Amount, Relation } from './amount.ts';
import type { Condition } from './condition.ts';
import type { Text } from './text.ts';
import type { Verification } from './verification.ts';

/** What every clause carries beside its meaning; none of it changes a verdict. */
export interface ClauseLabel {
  /** The author's id, or the clause's position in its tree ("1.2"): unique within one level. */
  readonly id: string;
  readonly title?: Text;
  readonly note?: Text;
  readonly source?: string;
  readonly path: Path;
}

/** A slot or subset may have a name of its own, so that examples and reports can tell it from the others. */
interface Named {
  readonly id?: string;
  readonly title?: Text;
}

/** So many people of one kind inside a team. */
export interface Slot extends Named {
  readonly people: Amount;
  readonly condition: Condition;
  readonly role?: string;
  readonly who?: readonly string[];
  readonly verification?: Verification;
  /** So many of the same people must fulfil this too. */
  readonly ofWhich: readonly (Named & { readonly people: Amount; readonly condition: Condition })[];
}

export interface ScorePart {
  readonly id: string;
  readonly title?: Text;
  readonly gates: readonly Clause[];
  readonly points: Amount;
  readonly max?: Rational;
  readonly floor?: Rational;
}

/** The primitive clauses; what authors write beyond these is rewritten to them (clause-from-written.ts). */
export type Clause = ClauseLabel & ClauseMeaning;

export type ClauseMeaning =
  /** n = all of them is "all", n = 1 is "any". */
  | { readonly kind: 'n-of'; readonly n: number; readonly clauses: readonly Clause[] }
  /** Nobody fills two places. One slot alone is a plain count of people. */
  | { readonly kind: 'team'; readonly slots: readonly Slot[]; readonly pooled: boolean; readonly withGrants: boolean }
  | {
      readonly kind: 'compare';
      readonly amount: Amount;
      readonly bounds: readonly { readonly relation: Relation; readonly limit: Amount }[];
    }
  | { readonly kind: 'score'; readonly parts: readonly ScorePart[]; readonly atLeast: Amount }
  /** Each alternative is a score; the one with the highest total counts. */
  | { readonly kind: 'best'; readonly alternatives: ReadonlyMap<string, Clause> }
  | { readonly kind: 'holds'; readonly status: string; readonly level?: string; readonly since?: Duration }
  | { readonly kind: 'meets'; readonly competency: string; readonly level: string }
  | {
      readonly kind: 'evidence';
      readonly evidence: string;
      readonly outcome?: string;
      readonly count: Amount;
      readonly within?: Duration | 'renewal';
      readonly where: ReadonlyMap<string, string | number | boolean>;
      /** The text that the clause stands in, where it stands in one: evidence may belong to another. */
      readonly inText?: { readonly competency: string; readonly version: string };
    }
  | {
      readonly kind: 'during';
      readonly window: Window;
      readonly days: 'any' | 'every';
      readonly clause: Clause;
      readonly judgedBy: 'that-day' | 'today';
    }
  | {
      readonly kind: 'per';
      readonly scope: string;
      readonly combine: 'all' | 'best' | 'each';
      readonly over?: readonly string[];
      readonly clause: Clause;
    }
  | {
      readonly kind: 'by';
      readonly attribute: string;
      readonly cases: ReadonlyMap<string, Clause>;
      readonly otherwise?: Clause;
    }
  | { readonly kind: 'every-terms'; readonly terms: number; readonly clause: Clause }
  | { readonly kind: 'open'; readonly question: string; readonly readings: ReadonlyMap<string, Clause> };

/** The clauses directly below one clause, gates of score parts included. */
export function clausesBelow(clause: Clause): readonly Clause[] {
  switch (clause.kind) {
    case 'n-of':
      return clause.clauses;
    case 'score':
      return clause.parts.flatMap((part) => part.gates);
    case 'best':
      return [...clause.alternatives.values()];
    case 'by':
      return [...clause.cases.values(), ...(clause.otherwise ? [clause.otherwise] : [])];
    case 'during':
    case 'per':
    case 'every-terms':
      return [clause.clause];
    case 'open':
      return [...clause.readings.values()];
    case 'team':
    case 'compare':
    case 'holds':
    case 'meets':
    case 'evidence':
      return [];
    default:
      return clause satisfies never;
  }
}

/** A clause with all clauses below it, however deep. */
export const clausesWithin = (clause: Clause): readonly Clause[] => [
  clause,
  ...clausesBelow(clause).flatMap(clausesWithin),
];
