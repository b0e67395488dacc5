import type { Programme } from '../../src/domain/catalogue/programme.ts';
import type { Credential, Facts, Known, Measurement, Person, StatusHeld } from '../../src/domain/membership/facts.ts';
import { exactly, type Range } from '../../src/domain/numbers/range.ts';
import { rational } from '../../src/domain/numbers/rational.ts';
import { addDays, addMonths, type Day, day, dayFromNumber, dayNumber, lastDay } from '../../src/domain/time/day.ts';
import { endOfTime, type Instant } from '../../src/domain/time/instant.ts';
import { type Asked, type AskedFigure, askedBy, figuresAsked } from './asked.ts';
import { Chance, Popularity } from './chance.ts';

export interface PartnerSize {
  readonly people: number;
  /** Of all people of the partner together. */
  readonly credentials: number;
  /** Competencies that a partner works for; without it one, sometimes up to three. */
  readonly aims?: number;
}

/** The partner that the promises are about. */
export const usualSize: PartnerSize = { people: 6, credentials: 20 };

/**
 * Invented partners of a programme, the same ones on every run, one at a time so that many never live at once. Each
 * aims at a few competencies, popular ones more often, and has most of its exams and figures from there. Some
 * credentials are expired, disputed or not earned yet, some people have left, some figures are estimates.
 */
export function* generatePartners(programme: Programme, count: number, size = usualSize): Generator<Facts> {
  const chance = new Chance(2017);
  const asked = [...programme.competencies.values()].map((one) => askedBy(programme, one));
  const aims = new Popularity(
    chance
      .shuffled(asked.filter((one) => one.items.length > 0 || one.metrics.length > 0))
      .map((one): Aim => ({ ...one, ...(one.items.length > 0 && { exams: new Popularity(one.items) }) })),
  );
  const world: World = {
    chance,
    anyItem: new Popularity(chance.shuffled([...programme.items.keys()])),
    figures: figuresAsked(programme),
    markets: programme.attributes.get('market') as readonly string[],
    countries: new Popularity(countries),
    levels: programme.levels.map((level) => level.id),
  };
  for (let number = 0; number < count; number++) {
    const aimed = Array.from({ length: size.aims ?? (chance.happens(0.7) ? 1 : 3) }, () => aims.draw(chance));
    yield partner(`partner-${number}`, [...new Set(aimed)], size, world);
  }
}

/** Where partners are, most of them in the first. */
const countries =
  'US GB DE FR IN BR CA AU NL IT ES MX PL SE CH ZA JP BE DK AE AT NO TR AR CO PT IE CZ FI ID MY SG NZ RO GR HU CL PH TH EG NG SA KE PE UA VN IL MA BG HR SK SI LT LV EE RS PK LK BD GH'.split(
    ' ',
  );

interface World {
  readonly chance: Chance;
  readonly anyItem: Popularity<string>;
  readonly figures: ReadonlyMap<string, AskedFigure>;
  readonly markets: readonly string[];
  readonly countries: Popularity<string>;
  readonly levels: readonly string[];
}

interface Aim extends Asked {
  readonly exams?: Popularity<string>;
}

const always: Known = { knownFrom: '' as Instant, knownTo: endOfTime };

function partner(id: string, aims: readonly Aim[], size: PartnerSize, world: World): Facts {
  const { chance, markets, countries } = world;
  const market = chance.happens(0.99) ? markets[chance.happens(0.7) ? 0 : 1] : undefined;
  const country = chance.happens(0.97) ? countries.draw(chance) : undefined;
  const stated = { market, country };
  const [people, metrics] = [peopleOf(aims, size, world), metricsOf(aims, world)];
  const statuses = statusesOf(aims, world);
  return {
    partner: id,
    attributes: new Map(Object.entries(stated).filter((one): one is [string, string] => one[1] !== undefined)),
    people,
    metrics,
    records: new Map(),
    evidence: [],
    statuses,
    recorded: statuses,
    grants: [],
    exceptions: [],
    claims: [],
    priority: 'standard',
  };
}

function peopleOf(aims: readonly Aim[], { people, credentials }: PartnerSize, { chance, anyItem }: World): Person[] {
  const held = Array.from({ length: people }, () => new Map<string, Credential>());
  for (let number = 0; number < credentials; ) {
    const exams = chance.happens(0.8) ? aims[chance.below(aims.length)]?.exams : undefined;
    const item = (exams ?? anyItem).draw(chance);
    const holder = held[chance.below(people)] as Map<string, Credential>;
    if (holder.has(item)) continue;
    holder.set(item, credentialOf(item, chance));
    number++;
  }
  return held.map((one, index) => ({
    id: `person-${String(index).padStart(3, '0')}`,
    affiliations: [
      {
        type: chance.happens(0.85) ? 'employee' : 'contractor',
        from: dayAt(dayNumber(day('2017-11-30')) - chance.below(3000)),
        to: chance.happens(0.94) ? lastDay : dayAt(dayNumber(day('2018-06-30')) - chance.below(500)),
        ...always,
      },
    ],
    credentials: [...one.values()],
  }));
}

function credentialOf(item: string, chance: Chance): Credential {
  const earned = dayAt(dayNumber(day('2018-01-31')) - Math.floor(chance.next() ** 1.5 * 3000));
  return {
    item,
    earned,
    validThrough: chance.happens(0.08) ? addDays(addMonths(earned, 24), -1) : lastDay,
    verification: chance.happens(0.3) ? 'claimed' : chance.happens(0.6) ? 'documented' : 'verified',
    state: chance.happens(0.97) ? 'confirmed' : chance.happens(0.5) ? 'provisional' : 'disputed',
    ...always,
  };
}

function metricsOf(aims: readonly Aim[], { chance, figures }: World): Facts['metrics'] {
  const aimed = new Set(aims.flatMap((aim) => aim.metrics));
  const found = new Map<string, readonly Measurement[]>();
  for (const [metric, figure] of figures) {
    if (chance.happens(aimed.has(metric) ? 0.85 : 0.1)) found.set(metric, measurementsOf(figure, chance));
  }
  return found;
}

const quarters = ['2016-12-01', '2017-03-01', '2017-06-01', '2017-09-01', '2017-12-01'].map(day);

/** Around one of the limits: a few exactly on it, a few one short of it. */
function measurementsOf({ limits, overTime }: AskedFigure, chance: Chance): Measurement[] {
  const limit = limits[chance.below(limits.length)] as number;
  const value = chance.happens(0.9)
    ? Math.round(limit * chance.between(0.2, 1.5) * chance.between(0.5, 2))
    : limit - chance.below(2);
  if (overTime && chance.happens(0.85)) {
    const quarter = Math.floor(value / 4);
    return quarters.map((on, index) => ({
      value: figure(
        index === 1 ? value - 3 * quarter : index === 4 ? Math.round(quarter * chance.next() * 2) : quarter,
        chance,
      ),
      on,
      ...always,
    }));
  }
  const standing: Measurement = { value: figure(value, chance), ...always };
  if (overTime) return [standing];
  const newer: Measurement = { value: figure(Math.round(value * chance.between(0.8, 1.3)), chance), ...always };
  return [
    { ...standing, on: day('2017-07-01') },
    ...(chance.happens(0.3) ? [{ ...newer, on: day('2017-11-01') }] : []),
  ];
}

/** Whole numbers mostly; a few are estimates from one bound to another, a few have a fraction that no double holds. */
function figure(value: number, chance: Chance): Range {
  if (chance.happens(0.98)) return exactly(rational(value));
  if (chance.happens(0.3)) return exactly(rational(value * 100 + 37, 100));
  return { low: rational(Math.floor(value * 0.95)), high: rational(Math.ceil(value * 1.05)) };
}

function statusesOf(aims: readonly Aim[], { chance, levels }: World): StatusHeld[] {
  return aims.flatMap((aim) => {
    const level = levels[chance.happens(0.7) ? 0 : 1] as string;
    const award = { status: aim.competency, level };
    return [
      ...(chance.happens(0.5) ? [award] : []),
      ...aim.statuses.filter(() => chance.happens(0.5)).map((status) => ({ status })),
    ].map((status) => statusOf(status, chance));
  });
}

const today = day('2017-12-20');

/** Most renewals that lie behind are recorded; of the others only the facts tell. Some awards are recorded by terms. */
function statusOf(status: Pick<StatusHeld, 'status' | 'level'>, chance: Chance): StatusHeld {
  const from = dayAt(dayNumber(day('2017-06-30')) - chance.below(500));
  const anniversary = addMonths(from, 12);
  const isRenewed = status.level !== undefined && anniversary <= today && chance.happens(0.9);
  return {
    ...status,
    from,
    to: chance.happens(0.6) ? lastDay : addMonths(from, isRenewed ? 24 : 12),
    ...(isRenewed && { renewals: [{ done: addDays(anniversary, -chance.below(60)), ...always }] }),
    ...always,
  };
}

const written = new Map<number, Day>();

/** One text for each day, however often it is drawn. */
function dayAt(number: number): Day {
  let text = written.get(number);
  if (text === undefined) {
    text = dayFromNumber(number);
    written.set(number, text);
  }
  return text;
}
