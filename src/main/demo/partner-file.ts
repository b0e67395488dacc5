import { addDays, type Day, day } from '../../domain/time/day.ts';
import { invoicingOf } from './addresses.ts';
import { awardsOf, type DemoAward } from './awards.ts';
import type { Chance } from './chance.ts';
import type { Country } from './countries.ts';
import { practices } from './practices.ts';
import { dayBetween, type Employee, lastKnownDay, learn, staffOf } from './staff.ts';

export interface Company {
  readonly code: string;
  readonly name: string;
  readonly country: Country;
  readonly size: number;
}

/** A partner file as somebody could have written it, with all that is known of the company on the demo's first day. */
export interface DemoPartner {
  readonly tree: Readonly<Record<string, unknown>>;
  readonly code: string;
  /** Since when it is a partner, and what is told of it without a day of its own is known. */
  readonly since: Day;
}

export function demoPartner({ code, name, country, size }: Company, chance: Chance): DemoPartner {
  const since = sinceWhen(chance);
  const staff = staffOf(size, country, chance);
  const awards = awardsOf(staff, since, chance);
  studyBeside(staff, chance);
  const metrics = metricsOf(awards, chance);
  const tree = {
    partner: code,
    name,
    programme: 'mpn',
    attributes: { market: country.market, country: country.code },
    membership: { anniversary: since, since },
    statuses: awards.map(statusOf),
    claims: claimsOf(awards, chance),
    ...(Object.keys(metrics).length > 0 && { metrics }),
    ...(chance.happens(60) && { learning: learningOf(staff, chance) }),
    people: staff.map((person) => personOf(person, chance)),
    // Last: whatever is drawn after it would come out as another network.
    invoicing: invoicingOf(country.code, chance).map((one) => ({ ...one, knownFrom: since })),
  };
  return { tree, code, since };
}

/** On a day that every month has. */
function sinceWhen(chance: Chance): Day {
  const year = chance.happens(8) ? 2017 : chance.between(2011, 2016);
  const month = chance.between(1, year === 2017 ? 10 : 12);
  return day(`${year}-${String(month).padStart(2, '0')}-${String(chance.between(1, 28)).padStart(2, '0')}`);
}

/** What people have learned that nobody asked for. */
function studyBeside(staff: readonly Employee[], chance: Chance): void {
  for (const person of staff)
    for (let count = chance.below(3); count > 0; count--) {
      const way = chance.oneOf(chance.weighted(practices, ({ weight }) => weight).ways);
      learn(person, chance.oneOf(chance.oneOf(way.items)), chance);
    }
}

/** Facts are known some days after they became so, and before the demo begins. */
const knownSoonAfter = (on: Day, chance: Chance): Day => {
  const known = addDays(on, chance.between(1, 9));
  return known < lastKnownDay ? known : lastKnownDay;
};

const statusOf = ({ practice, level, from, renewed }: DemoAward) => ({
  status: practice.competency,
  level,
  from,
  knownFrom: from,
  ...(renewed.length > 0 && { renewals: renewed.map((done) => ({ done, knownFrom: done })) }),
});

/** What is held, golds first, and for some one thing that they would like to add. */
function claimsOf(awards: readonly DemoAward[], chance: Chance): readonly string[] {
  const held = [...awards]
    .sort((a, b) => Number(b.level === 'gold') - Number(a.level === 'gold'))
    .map(({ practice, level }) => `${practice.competency}/${level}`);
  const wish = chance.weighted(practices, ({ weight }) => weight).competency;
  const isNew = awards.every(({ practice }) => practice.competency !== wish);
  return isNew && chance.happens(45) ? [...held, `${wish}/silver`] : held;
}

const quarters = ['2016-12', '2017-03', '2017-06', '2017-09'] as const;

function metricsOf(awards: readonly DemoAward[], chance: Chance): Record<string, unknown> {
  const metrics: Record<string, unknown> = {};
  for (const { practice, level, hasFigures } of awards)
    for (const figure of practice.figures ?? []) {
      const percent = hasFigures ? chance.between(104, 170) : chance.between(55, 92);
      const asked = figure[level] * percent;
      metrics[figure.metric] = figure.isOverYear ? perQuarter(asked, chance) : atPoints(asked, chance);
    }
  return metrics;
}

/** Together what is asked for in a year; whole numbers, so that the last quarter takes what is left. */
const perQuarter = (hundredfold: number, chance: Chance): readonly unknown[] => {
  let left = Math.floor((hundredfold + 99) / 100);
  const whole = left;
  return quarters.map((month, index) => {
    const value = index === 3 ? left : Math.min(left, Math.floor((whole * chance.between(18, 30)) / 100));
    left -= value;
    return { month, value, knownFrom: addDays(day(`${month}-28`), 12) };
  });
};

const atPoints = (hundredfold: number, chance: Chance): readonly unknown[] =>
  (['2017-04-30', '2017-10-31'] as const).map((on, index) => ({
    on,
    value: Math.floor((hundredfold * (index === 0 ? chance.between(70, 100) : 100)) / 10_000),
    knownFrom: addDays(day(on), 6),
  }));

function personOf(person: Employee, chance: Chance) {
  return {
    id: person.id,
    name: person.name,
    affiliation: affiliationsOf(person, chance),
    credentials: [...person.credentials].map(([item, { earned, validThrough }]) => ({
      item,
      earned,
      ...(validThrough !== undefined && { validThrough }),
      knownFrom: knownSoonAfter(earned, chance),
    })),
  };
}

/** That somebody has left is sometimes entered late: until then it was taken that the person is there. */
function affiliationsOf({ type, from, to }: Employee, chance: Chance): readonly unknown[] {
  const knownFrom = knownSoonAfter(from, chance);
  if (to === undefined) return [{ type, from, knownFrom }];
  if (to > lastKnownDay || chance.happens(60)) {
    const told = dayBetween(day('2017-01-10'), addDays(lastKnownDay, -2), chance);
    const entered = to > lastKnownDay ? told : addDays(to, -chance.between(1, 20));
    return entered > knownFrom
      ? [
          { type, from, knownFrom, knownTo: entered },
          { type, from, to, knownFrom: entered },
        ]
      : [{ type, from, to, knownFrom }];
  }
  const late = addDays(to, chance.between(10, 45));
  const entered = late < lastKnownDay ? late : lastKnownDay;
  return [
    { type, from, knownFrom, knownTo: entered },
    { type, from, to, knownFrom: entered },
  ];
}

const roles = ['consultant', 'senior-consultant', 'trainee'] as const;

/** Rates by role, and never anybody's pay. In the currency of the pack's sample offers. */
function learningOf(staff: readonly Employee[], chance: Chance) {
  const rate = chance.between(60, 110);
  return {
    currency: 'EUR',
    rates: { consultant: rate, 'senior-consultant': rate + 25, trainee: rate - 30 },
    otherwiseRate: rate,
    pace: chance.happens(75) ? 1 : 2,
    people: Object.fromEntries(
      staff.map(({ id }) => [
        id,
        {
          role: chance.weighted(roles, (role) => (role === 'consultant' ? 6 : role === 'trainee' ? 1 : 3)),
          ...(chance.happens(4) && { absences: [{ from: '2018-02-01', to: '2018-05-31' }] }),
        },
      ]),
    ),
    ...(chance.happens(30) && {
      vouchers: [{ id: 'exam-days-2018', count: chance.between(1, 4), until: '2018-06-30' }],
    }),
  };
}
