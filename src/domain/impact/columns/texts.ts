import { type Clause, clausesBelow } from '../../catalogue/clause.ts';
import { remembered } from '../../credentials/remembered.ts';
import type { Claim, StatusHeld } from '../../membership/facts.ts';
import type { Day } from '../../time/day.ts';
import type { Comparison } from '../comparison.ts';
import { textsAt } from '../judged-at.ts';
import type { Moment } from '../moments.ts';

/** The texts of a level that bind at a moment, by both states of the rules. */
export interface TextsAtMoment {
  readonly before: readonly (Clause | undefined)[];
  readonly after: readonly (Clause | undefined)[];
  readonly differ: boolean;
  /** The same texts without the places of those that have no such level. */
  readonly clauses: { readonly before: readonly Clause[]; readonly after: readonly Clause[] };
}

/** Looks texts up once for each level and day, however many partners renew on it. */
export class TextsByMoment {
  readonly #comparison: Comparison;
  readonly #knownOn: Day;
  readonly #found = new Map<string, TextsAtMoment>();
  /** One list for all that mean the same. */
  readonly #lists = new Map<string, readonly Clause[]>();

  constructor(comparison: Comparison, knownOn: Day) {
    this.#comparison = comparison;
    this.#knownOn = knownOn;
  }

  at(moment: Moment, claim: Claim, award?: StatusHeld): TextsAtMoment {
    const day = moment.renewal?.anniversary ?? moment.on;
    const key = `${claim.competency} ${claim.level} ${moment.cohort} ${day}`;
    return remembered(this.#found, key, () => {
      const { before, after, written } = this.#comparison;
      const [old, now] = [before, after].map((programme) => textsAt(moment, programme, claim, award, this.#knownOn));
      const meaning = (texts: readonly (Clause | undefined)[] = []) => texts.map(written).sort().join('\n');
      const there = (texts: readonly (Clause | undefined)[] = []) =>
        remembered(this.#lists, meaning(texts), () => texts.filter((text) => text !== undefined));
      return {
        before: old ?? [],
        after: now ?? [],
        differ: meaning(old) !== meaning(now),
        clauses: { before: there(old), after: there(now) },
      };
    });
  }
}

/** Columns know no renewal, so they cannot tell how many terms have passed. */
export const countsTerms = (clause: Clause | undefined): boolean =>
  clause !== undefined && (clause.kind === 'every-terms' || clausesBelow(clause).some(countsTerms));
