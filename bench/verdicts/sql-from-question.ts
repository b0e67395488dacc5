import type { Amount } from '../../src/domain/catalogue/amount.ts';
import type { Clause } from '../../src/domain/catalogue/clause.ts';
import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { verifications } from '../../src/domain/catalogue/verification.ts';
import { writeRational } from '../../src/domain/numbers/rational.ts';
import { type Pattern, teamPatterns } from '../../src/domain/standing/places.ts';
import { type PlainCondition, PlainConditions } from './plain-condition.ts';
import type { Question } from './question.ts';
import { bitOf, conditionSql, joined, maskColumn, type Side, wordOf } from './sql-conditions.ts';
import { SqlFigures } from './sql-figures.ts';

/**
 * The statement that asks a question of the tables of load-tables.ts: for each partner one row with a verdict code (0
 * not met, 1 undetermined, 2 met) for each clause. It reads each table once. A person's credentials become masks of
 * bits, conditions test the masks, people who fulfil them are counted by partner, and verdicts compare the counts.
 */
export function sqlFromQuestion({ day, clauses }: Question, programme: Programme): string {
  const writer = new VerdictSql(programme, { day, clauses });
  const verdicts = clauses.map((clause, index) => `(${writer.verdict(clause)})::smallint as verdict_${index}`);
  const tables: readonly Table[] = [...writer.peopleTables(), ...writer.figures.tables(), ...writer.statusTables()];
  const joins = tables
    .filter(({ ofPartners }) => ofPartners !== false)
    .map(({ name }) => `left join ${name} using (partner)`);
  return `with ${tables.map(({ name, sql }) => `${name} as (${sql})`).join(',\n')}
select partner, ${verdicts.join(',\n  ')}
from partner ${joins.join(' ')}`;
}

interface Table {
  readonly name: string;
  readonly sql: string;
  readonly ofPartners?: false;
}

const sides = ['sure', 'possible'] as const;

class VerdictSql {
  readonly figures: SqlFigures;
  readonly #programme: Programme;
  readonly #question: Question;
  readonly #conditions: PlainConditions;
  readonly #counters = new Map<string, { readonly name: string; readonly groups: readonly PlainCondition[] }>();
  readonly #statuses = new Map<string, { readonly name: string; readonly filter: string }>();

  constructor(programme: Programme, question: Question) {
    this.#programme = programme;
    this.#question = question;
    this.#conditions = new PlainConditions(programme, question.day);
    this.figures = new SqlFigures(programme, question.day);
  }

  verdict(clause: Clause): string {
    switch (clause.kind) {
      case 'n-of':
        return nOf(
          clause.n,
          clause.clauses.map((one) => this.verdict(one)),
        );
      case 'team':
        return greatest(teamPatterns(clause, fixedNumber).map((pattern) => this.#pattern(pattern)));
      case 'compare':
        return nOf(
          clause.bounds.length,
          clause.bounds.map(({ relation, limit }) => {
            if (relation !== 'at-least') throw notAsked(`the relation "${relation}"`);
            return this.#atLeast(clause.amount, limit);
          }),
        );
      case 'holds':
        return `case when ${this.#status(clause)} then 2 else 0 end`;
      default:
        throw notAsked(`the clause "${clause.kind}"`);
    }
  }

  /** Enough people for every set of places: by Hall's condition there are then different people for all of them. */
  #pattern(pattern: Pattern): string {
    const groups = pattern.map(({ tests }): PlainCondition => {
      if (tests.some((test) => test.who || test.verification || test.withGrants)) throw notAsked('such a place');
      return { kind: 'n-of', n: tests.length, of: tests.map((test) => this.#conditions.of(test.condition)) };
    });
    const sets = Array.from({ length: (1 << pattern.length) - 1 }, (_, index) => {
      const places = pattern.map((_place, place) => place).filter((place) => ((index + 1) >> place) & 1);
      return {
        counter: this.#counter(places.map((place) => groups[place] as PlainCondition)),
        needed: places.reduce((sum, place) => sum + (pattern[place] as Pattern[number]).count, 0),
      };
    });
    const enough = (side: Side) =>
      joined(
        'and',
        sets.map(({ counter, needed }) => `${counter}_${side} >= ${needed}`),
      );
    return `case when ${enough('sure')} then 2 when ${enough('possible')} then 1 else 0 end`;
  }

  #counter(groups: readonly PlainCondition[]): string {
    const key = groups.map((group) => conditionSql(group, 'sure')).join(' or ');
    const counter = this.#counters.get(key) ?? { name: `people_${this.#counters.size}`, groups };
    this.#counters.set(key, counter);
    return counter.name;
  }

  #atLeast(amount: Amount, limit: Amount): string {
    const [value, asked] = [this.figures.amount(amount), this.figures.amount(limit)];
    return `case when ${value.low} >= ${asked.high} then 2 when ${value.high} >= ${asked.low} then 1 else 0 end`;
  }

  #status({ status, level, since }: Extract<Clause, { kind: 'holds' }>): string {
    if (since) throw notAsked('a status held for long');
    const lowest = this.#programme.levels.findIndex((one) => one.id === level);
    const filter = `status = '${status}'${lowest < 0 ? '' : ` and level >= ${lowest}`}`;
    const held = this.#statuses.get(filter) ?? { name: `status_${this.#statuses.size}`, filter };
    this.#statuses.set(filter, held);
    return held.name;
  }

  peopleTables(): readonly Table[] {
    const { day } = this.#question;
    const { leaves } = this.#conditions;
    const words = Array.from({ length: wordOf(leaves.length - 1) + 1 }, (_, word) => word);
    const rows = leaves.map(({ item, earnedFrom, earnedTo, verification }, leaf) => {
      const masks = words.map((word) => (word === wordOf(leaf) ? bitOf(leaf) : 0n));
      const number = [...this.#programme.items.keys()].indexOf(item);
      const from = earnedFrom < '0001' ? '-infinity' : earnedFrom;
      const to = earnedTo < '0001' ? '-infinity' : earnedTo;
      return `(${number}, date '${from}', date '${to}', ${verifications.indexOf(verification)}, ${masks.map((mask) => `${mask}::bigint`).join(', ')})`;
    });
    const masks = words.flatMap((word) => [
      `coalesce(bit_or(mask_${word}) filter (where not uncertain), 0) as ${maskColumn('sure', word)}`,
      `bit_or(mask_${word}) as ${maskColumn('possible', word)}`,
    ]);
    const counts = [...this.#counters.values()].flatMap(({ name, groups }) => {
      const [sure, possible] = sides.map((side) =>
        joined(
          'or',
          groups.map((group) => conditionSql(group, side)),
        ),
      );
      const surely = `count(*) filter (where ${sure})`;
      // Few people have anything in doubt; only for those is the second test worth its time.
      const perhaps = `count(*) filter (where doubtful and ${possible} and not ${sure})`;
      return [`${surely} as ${name}_sure`, `${surely} + ${perhaps} as ${name}_possible`];
    });
    return [
      {
        name: 'leaf',
        sql: `select * from (values ${rows.join(', ')}) as leaf (item, earned_from, earned_to, verification, ${words.map((word) => `mask_${word}`).join(', ')})`,
        ofPartners: false,
      },
      {
        name: 'person',
        sql: `select partner, person, bool_or(uncertain) as doubtful, ${masks.join(', ')}
          from credential join leaf using (item)
          where earned between earned_from and earned_to and valid_through >= '${day}'
            and credential.verification >= leaf.verification
            and exists (select from affiliation as a where a.partner = credential.partner and a.person = credential.person
              and '${day}' between a.from_day and a.to_day)
          group by partner, person`,
        ofPartners: false,
      },
      { name: 'counted', sql: `select partner, ${counts.join(', ')} from person group by partner` },
    ];
  }

  statusTables(): readonly Table[] {
    if (this.#statuses.size === 0) return [];
    const { day } = this.#question;
    const held = [...this.#statuses.values()].map(({ name, filter }) => `bool_or(${filter}) as ${name}`);
    return [
      {
        name: 'held',
        sql: `select partner, ${held.join(', ')} from status where '${day}' between from_day and to_day group by partner`,
      },
    ];
  }
}

/** Codes are in the order in which "n of" prefers them: the n-th highest decides. */
function nOf(n: number, verdicts: readonly string[]): string {
  if (n === 1) return greatest(verdicts);
  if (n === verdicts.length) return `least(${verdicts.join(', ')})`;
  const atLeast = (code: number) => `${verdicts.map((verdict) => `(${verdict} >= ${code})::int`).join(' + ')} >= ${n}`;
  return `case when ${atLeast(2)} then 2 when ${atLeast(1)} then 1 else 0 end`;
}

const greatest = (verdicts: readonly string[]): string =>
  verdicts.length === 1 ? (verdicts[0] as string) : `greatest(${verdicts.join(', ')})`;

function fixedNumber(amount: Amount): number {
  if (amount.kind !== 'number') throw notAsked('a number of people that varies');
  return Number(writeRational(amount.value));
}

const notAsked = (what: string) => new Error(`SQL is not generated for ${what}: no MPN level asks for it.`);
