import { verifications } from '../../catalogue/verification.ts';
import type { Facts, Known, Measurement, StatusHeld } from '../../membership/facts.ts';
import type { Range } from '../../numbers/range.ts';
import { fromDouble, type Rational } from '../../numbers/rational.ts';
import { dayFromNumber } from '../../time/day.ts';
import { endOfTime, type Instant } from '../../time/instant.ts';
import { type Columns, undated } from './columns.ts';

const always: Known = { knownFrom: '' as Instant, knownTo: endOfTime };

/** The facts of one partner back from the columns, as far as judging needs them; people have their row for a name. */
export function factsOfPartner(columns: Columns, partner: number): Facts {
  const known = columns.whole.get(partner);
  if (known) return known;
  const { names, affiliations, credentials, statuses } = columns;
  const rows = (start: Uint32Array, owner: number) =>
    Array.from(
      { length: (start[owner + 1] as number) - (start[owner] as number) },
      (_, index) => (start[owner] as number) + index,
    );
  const attributes = columns.attributes.flatMap(({ name, values, stated }): [string, string][] => {
    const value = values[stated[partner] as number];
    return value === undefined ? [] : [[name, value]];
  });
  const held = rows(statuses.start, partner).map((row) => statusInRow(columns, row));
  return {
    partner: columns.partners[partner] as string,
    attributes: new Map(attributes),
    people: rows(columns.peopleStart, partner).map((person) => ({
      id: String(person).padStart(10, '0'),
      affiliations: rows(affiliations.start, person).map((row) => ({
        type: names.affiliations[affiliations.type[row] as number] ?? '',
        from: dayFromNumber(affiliations.from[row] as number),
        to: dayFromNumber(affiliations.to[row] as number),
        ...always,
      })),
      credentials: rows(credentials.start, person).map((row) => ({
        item: names.items[credentials.item[row] as number] as string,
        earned: dayFromNumber(credentials.earned[row] as number),
        validThrough: dayFromNumber(credentials.validThrough[row] as number),
        verification: verifications[credentials.verification[row] as number] ?? 'claimed',
        state: credentials.uncertain[row] === 1 ? ('provisional' as const) : ('confirmed' as const),
        ...always,
      })),
    })),
    metrics: metricsOf(columns, rows(columns.metrics.start, partner)),
    records: new Map(),
    evidence: [],
    statuses: held,
    // Whose awards the programme has changed is kept whole.
    recorded: held,
    grants: [],
    exceptions: [],
    claims: [],
    priority: 'standard',
  };
}

/** One award or other status back from its row. */
export function statusInRow({ names, statuses }: Columns, row: number): StatusHeld {
  const level = names.levels[statuses.level[row] as number];
  const anniversary = names.anniversaries[statuses.anniversary[row] as number];
  const [termFrom, renewed] = [statuses.termFrom[row] as number, statuses.renewed[row] as number];
  return {
    status: names.statuses[statuses.status[row] as number] as string,
    ...(level !== undefined && { level }),
    from: dayFromNumber(statuses.from[row] as number),
    to: dayFromNumber(statuses.to[row] as number),
    ...(anniversary !== undefined && { anniversary }),
    ...(termFrom !== undated && { termFrom: dayFromNumber(termFrom) }),
    ...(renewed !== undated && { renewals: [{ done: dayFromNumber(renewed), ...always }] }),
    ...always,
  };
}

function metricsOf({ names, metrics, exactMetrics }: Columns, rows: readonly number[]): Facts['metrics'] {
  const found = new Map<string, Measurement[]>();
  for (const row of rows) {
    const name = names.metrics[metrics.metric[row] as number] as string;
    const value: Range = exactMetrics.get(row) ?? {
      low: exact(metrics.low[row] as number),
      high: exact(metrics.high[row] as number),
    };
    const on = metrics.on[row] as number;
    found.set(name, [
      ...(found.get(name) ?? []),
      { value, ...always, ...(on !== undated && { on: dayFromNumber(on) }) },
    ]);
  }
  return found;
}

const exact = (value: number): Rational | undefined => (Number.isFinite(value) ? fromDouble(value) : undefined);
