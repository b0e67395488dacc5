import type { Amount } from '../../src/domain/catalogue/amount.ts';
import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { writeRational } from '../../src/domain/numbers/rational.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { periodOf } from '../../src/domain/time/window.ts';

/** A figure from its lowest to its highest possible value, as expressions over one row for each partner. */
export interface FigureSql {
  readonly low: string;
  readonly high: string;
}

/** The reported figures that clauses ask for, each once; {@link tables} computes them for every partner. */
export class SqlFigures {
  readonly #programme: Programme;
  readonly #day: Day;
  /** By window (the standing figures under ''): the metrics that are asked for in it. */
  readonly #asked = new Map<string, { readonly within: string; readonly metrics: Set<number> }>();

  constructor(programme: Programme, day: Day) {
    this.#programme = programme;
    this.#day = day;
  }

  amount(amount: Amount): FigureSql {
    switch (amount.kind) {
      case 'number': {
        const value = writeRational(amount.value);
        return { low: value, high: value };
      }
      case 'metric':
        return this.#metric(amount);
      case 'by': {
        const values = this.#programme.attributes.get(amount.attribute) as readonly string[];
        const cases = values.map((value) => ({
          value,
          figure: this.amount((amount.cases.get(value) ?? amount.otherwise) as Amount),
        }));
        const chosen = (side: keyof FigureSql, unknown: string) =>
          `case ${amount.attribute} ${cases.map(({ value, figure }) => `when '${value}' then ${figure[side]}`).join(' ')} else ${unknown}(${cases.map(({ figure }) => figure[side]).join(', ')}) end`;
        return { low: chosen('low', 'least'), high: chosen('high', 'greatest') };
      }
      default:
        throw new Error(`SQL is not generated for the amount "${amount.kind}": no MPN level asks for it.`);
    }
  }

  #metric({ metric, window, aggregate, otherwise }: Extract<Amount, { kind: 'metric' }>): FigureSql {
    if (otherwise || (window && aggregate !== 'sum'))
      throw new Error(`SQL is not generated for the figure "${metric}": no MPN level asks for it so.`);
    const period = window && periodOf(window, this.#day);
    const within = period ? `on_day between '${period.from}' and '${period.to}'` : '';
    const asked = this.#asked.get(within) ?? { within, metrics: new Set() };
    this.#asked.set(within, asked);
    const number = [...this.#programme.metrics.keys()].indexOf(metric);
    asked.metrics.add(number);
    const column = `metric_${[...this.#asked.keys()].indexOf(within)}_${number}`;
    return { low: `${column}_low`, high: `${column}_high` };
  }

  /** One table expression for each window, with a row for each partner and two columns for each metric. */
  tables(): readonly { readonly name: string; readonly sql: string }[] {
    return [...this.#asked.values()].map(({ within, metrics }, index) => {
      const numbers = [...metrics];
      const columns = numbers.flatMap((metric) =>
        (['low', 'high'] as const).map(
          (side) => `max(${side}) filter (where metric = ${metric}) as metric_${index}_${metric}_${side}`,
        ),
      );
      const source = within === '' ? newest(numbers, this.#day) : summed(numbers, within);
      return {
        name: `figure_${index}`,
        sql: `select partner, ${columns.join(', ')} from (${source}) as asked group by partner`,
      };
    });
  }
}

const newest = (metrics: readonly number[], day: Day): string =>
  `select distinct on (partner, metric) partner, metric, low, high from metric
   where metric in (${metrics.join(', ')}) and (on_day is null or on_day <= '${day}')
   order by partner, metric, on_day desc nulls last`;

/** What is dated in the window; else the figure without a day. */
const summed = (metrics: readonly number[], within: string): string =>
  `select partner, metric,
     coalesce(sum(low) filter (where on_day is not null), max(low) filter (where on_day is null)) as low,
     coalesce(sum(high) filter (where on_day is not null), max(high) filter (where on_day is null)) as high
   from metric
   where metric in (${metrics.join(', ')}) and (${within} or on_day is null)
   group by partner, metric`;
