import type { Clause } from '../../catalogue/clause.ts';
import type { Programme } from '../../catalogue/programme.ts';
import { remembered } from '../../credentials/remembered.ts';
import { type Facts, noFacts } from '../../membership/facts.ts';
import { type Columns, positions, undated } from '../../standing/columns/columns.ts';
import { factsOfPartner } from '../../standing/columns/facts-of-partner.ts';
import { daysOfChange } from '../../standing/days-of-change.ts';
import { baseSituation } from '../../standing/evaluate.ts';
import { type Day, day, dayFromNumber, dayNumber } from '../../time/day.ts';
import type { Period } from '../../time/period.ts';
import { type FiguresAsked, figuresAsked } from './figures-asked.ts';

/**
 * The days of a window on which a verdict can change for one partner: all that {@link daysOfChange} finds, and perhaps
 * more. What the rules themselves bring is worked out once for all partners; what begins and ends for one of them is read
 * from its rows, whatever it is. Where rules look at more than rows can tell, its facts are asked.
 */
export class DaysInWindow {
  readonly #columns: Columns;
  readonly #programme: Programme;
  readonly #metrics: ReadonlyMap<string, number>;
  readonly #asked = new Map<readonly Clause[], FiguresAsked>();
  readonly #days = new Map<readonly Clause[], Map<number, readonly Day[]>>();

  constructor(columns: Columns, programme: Programme) {
    this.#columns = columns;
    this.#programme = programme;
    this.#metrics = positions(columns.names.metrics);
  }

  /** `clauses` is to be the same list for texts that mean the same. */
  of(partner: number, clauses: readonly Clause[], window: Period): readonly Day[] {
    const asked = remembered(this.#asked, clauses, () => figuresAsked(clauses, this.#programme));
    if (asked === 'more' || this.#columns.whole.has(partner))
      return this.#byFacts(factsOfPartner(this.#columns, partner), clauses, window);
    const days = new Set<Day>();
    const addAll = (found: readonly Day[]) => {
      for (const one of found) if (one > window.from && one <= window.to) days.add(one);
    };
    days.add(window.from);
    addAll(this.#daysEver(undated, clauses));
    this.#addRows(partner, window, days);
    const { start, metric, on } = this.#columns.metrics;
    for (let row = start[partner] as number; row < (start[partner + 1] as number); row++)
      if (on[row] !== undated && asked.some((name) => this.#metrics.get(name) === metric[row]))
        addAll(this.#daysEver(on[row] as number, clauses));
    return [...days];
  }

  /** All days that the rules bring for a partner of whom nothing is known but figures of one day, if any. */
  #daysEver(on: number, clauses: readonly Clause[]): readonly Day[] {
    const known = remembered(this.#days, clauses, () => new Map<number, readonly Day[]>());
    return remembered(known, on, () => {
      const { knownAt, names } = this.#columns;
      const value = { low: undefined, high: undefined };
      const figure = { value, on: dayFromNumber(on), knownFrom: knownAt, knownTo: knownAt };
      const metrics = new Map(on === undated ? [] : names.metrics.map((name) => [name, [figure]] as const));
      return this.#byFacts({ ...noFacts, metrics }, clauses, ever);
    });
  }

  #byFacts(facts: Facts, clauses: readonly Clause[], window: Period): readonly Day[] {
    const asked = { programme: this.#programme, facts, day: window.to, knownAt: this.#columns.knownAt };
    return daysOfChange(clauses, baseSituation(asked), window);
  }

  /** The days on which people come and go, and credentials and statuses begin and end. */
  #addRows(partner: number, window: Period, days: Set<Day>): void {
    const { peopleStart, affiliations, credentials, statuses } = this.#columns;
    const [first, last] = [dayNumber(window.from), dayNumber(window.to)];
    const add = (number: number) => {
      if (number > first && number <= last) days.add(dayFromNumber(number));
    };
    const [people, end] = [peopleStart[partner] as number, peopleStart[partner + 1] as number];
    for (let row = affiliations.start[people] as number; row < (affiliations.start[end] as number); row++) {
      add(affiliations.from[row] as number);
      add((affiliations.to[row] as number) + 1);
    }
    for (let row = credentials.start[people] as number; row < (credentials.start[end] as number); row++) {
      add(credentials.earned[row] as number);
      add((credentials.validThrough[row] as number) + 1);
    }
    for (let row = statuses.start[partner] as number; row < (statuses.start[partner + 1] as number); row++) {
      add(statuses.from[row] as number);
      add((statuses.to[row] as number) + 1);
    }
  }
}

/** Every day that a renewal may fall on, with room for windows that look back. */
const ever: Period = { from: day('1950-01-01'), to: day('2250-12-31') };
