import { Engine, type RuleProperties } from 'json-rules-engine';
import type { Amount } from '../../src/domain/catalogue/amount.ts';
import type { Clause } from '../../src/domain/catalogue/clause.ts';
import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { isAtLeast } from '../../src/domain/catalogue/verification.ts';
import type { Facts, Measurement } from '../../src/domain/membership/facts.ts';
import { approximate, type Rational } from '../../src/domain/numbers/rational.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { periodOf } from '../../src/domain/time/window.ts';
import { type PlainCondition, PlainConditions } from './plain-condition.ts';
import type { Question } from './question.ts';

/**
 * The simple clauses of a question as rules of json-rules-engine. It has no third answer, so it says what is met for
 * sure and no more. How many people fulfil a condition is a fact it asks for by parameter, so that its own cache keeps
 * what several rules ask; everything else about a partner is a plain value.
 */
export class RulesEngine {
  readonly #engine: Engine;
  readonly #question: Question;
  readonly #conditions: PlainConditions;
  readonly #asked: PlainCondition[] = [];
  readonly #figures = new Map<string, Extract<Amount, { kind: 'metric' }>>();

  constructor(question: Question, programme: Programme) {
    this.#question = question;
    this.#conditions = new PlainConditions(programme, question.day);
    const rules = question.clauses.map((clause, index) => this.#rule(clause, String(index)));
    this.#engine = new Engine(rules, { allowUndefinedFacts: true });
    this.#engine.addFact<Promise<number>>('people', async ({ condition }, almanac) => {
      const held = await almanac.factValue<readonly ReadonlySet<number>[]>('held');
      const asked = this.#asked[condition as number] as PlainCondition;
      return held.reduce((count, leaves) => count + (fulfils(asked, leaves) ? 1 : 0), 0);
    });
  }

  /** The positions of the clauses that are met. */
  async met(facts: Facts): Promise<readonly number[]> {
    const { events } = await this.#engine.run(this.#valuesOf(facts));
    return events.map(({ type }) => Number(type));
  }

  #rule(clause: Clause, type: string): RuleProperties {
    const event = { type };
    if (clause.kind === 'team') {
      const [slot] = clause.slots;
      if (slot?.people.kind !== 'number') throw new Error('Only simple clauses become rules.');
      const condition = this.#asked.push(this.#conditions.of(slot.condition)) - 1;
      const value = approximate(slot.people.value);
      return {
        conditions: { all: [{ fact: 'people', params: { condition }, operator: 'greaterThanInclusive', value }] },
        event,
      };
    }
    if (clause.kind !== 'compare' || clause.amount.kind !== 'metric')
      throw new Error('Only simple clauses become rules.');
    const { amount } = clause;
    const fact = JSON.stringify([amount.metric, amount.window]);
    this.#figures.set(fact, amount);
    return { conditions: { any: clause.bounds.flatMap(({ limit }) => reached(fact, limit)) }, event };
  }

  #valuesOf({ people, metrics, attributes }: Facts): Record<string, unknown> {
    const { day } = this.#question;
    const values: Record<string, unknown> = {
      held: people.map((person) => this.#leavesOf(person)),
      ...Object.fromEntries(attributes),
    };
    for (const [fact, amount] of this.#figures) {
      const value = lowest(metrics.get(amount.metric) ?? [], amount, day);
      if (value !== undefined) values[fact] = value;
    }
    return values;
  }

  /** What a person's confirmed credentials count for; nothing where the person is not with the partner on the day. */
  #leavesOf({ affiliations, credentials }: Facts['people'][number]): ReadonlySet<number> {
    const { day } = this.#question;
    const leaves = new Set<number>();
    if (!affiliations.some(({ from, to }) => from <= day && day <= to)) return leaves;
    for (const { item, earned, validThrough, state, verification } of credentials) {
      if (state !== 'confirmed' || validThrough < day) continue;
      for (const [number, leaf] of this.#conditions.leaves.entries()) {
        if (
          leaf.item === item &&
          leaf.earnedFrom <= earned &&
          earned <= leaf.earnedTo &&
          isAtLeast(verification, leaf.verification)
        )
          leaves.add(number);
      }
    }
    return leaves;
  }
}

/** At least the limit: of the partner's own market, or of all of them. */
function reached(fact: string, limit: Amount) {
  const atLeast = (value: number) => ({ fact, operator: 'greaterThanInclusive', value });
  if (limit.kind === 'number') return [atLeast(approximate(limit.value))];
  if (limit.kind !== 'by') throw new Error('Only simple limits become rules.');
  const cases = [...limit.cases].map(([value, amount]) => {
    if (amount.kind !== 'number') throw new Error('Only simple limits become rules.');
    return { value, number: approximate(amount.value) };
  });
  return [
    atLeast(Math.max(...cases.map(({ number }) => number))),
    ...cases.map(({ value, number }) => ({
      all: [{ fact: limit.attribute, operator: 'equal', value }, atLeast(number)],
    })),
  ];
}

function fulfils(condition: PlainCondition, leaves: ReadonlySet<number>): boolean {
  if (condition.kind === 'leaf') return leaves.has(condition.leaf);
  let fulfilled = 0;
  for (const inner of condition.of) if (fulfils(inner, leaves)) fulfilled++;
  return fulfilled >= condition.n;
}

/** The lowest value that a figure can have on the day: what is met by it is met for sure. */
function lowest(
  measurements: readonly Measurement[],
  amount: Extract<Amount, { kind: 'metric' }>,
  day: Day,
): number | undefined {
  const low = ({ value }: Measurement) => approximate(value.low as Rational);
  const undated = measurements.findLast((one) => one.on === undefined);
  const period = amount.window && periodOf(amount.window, day);
  const dated = measurements.filter(
    ({ on }) => on !== undefined && on <= (period?.to ?? day) && on >= (period?.from ?? ''),
  );
  const newest = dated.toSorted((a, b) => ((a.on as Day) < (b.on as Day) ? -1 : 1)).at(-1);
  if (newest === undefined) return undated && low(undated);
  return period ? dated.reduce((sum, one) => sum + low(one), 0) : low(newest);
}
