import type { Programme } from '../../src/domain/catalogue/programme.ts';
import type { Facts } from '../../src/domain/membership/facts.ts';
import { exactly } from '../../src/domain/numbers/range.ts';
import { rational } from '../../src/domain/numbers/rational.ts';
import type { PlanRequest, PlanTarget } from '../../src/domain/planning/plan-request.ts';
import { day, lastDay } from '../../src/domain/time/day.ts';
import { endOfTime, type Instant } from '../../src/domain/time/instant.ts';
import type { Training } from '../../src/domain/training/training.ts';
import { Chance, Popularity } from '../material/chance.ts';

export interface CompanySize {
  readonly people: number;
  readonly targets: number;
}

const always = { knownFrom: '' as Instant, knownTo: endOfTime };
const today = day('2017-12-20');
const deadlines = ['2018-06-30', '2018-09-30', '2018-12-15'].map(day);
const roles = ['engineer', 'consultant', 'trainee'] as const;

/**
 * An invented company that wants so many levels of different competencies, renewed on three days of the year. What exams do not
 * change it fulfils; half of its people hold up to three exams, most of them of the competencies it wants. The same on every run.
 */
export function companyOf(size: CompanySize, seed: number, programme: Programme, training: Training): PlanRequest {
  const chance = new Chance(seed);
  const offered = [...programme.competencies.values()].flatMap(({ id, versions }) =>
    ['silver', 'gold']
      .filter((level) => versions.at(-1)?.levels.has(level))
      .map((level) => ({ competency: id, level })),
  );
  const targets: PlanTarget[] = [];
  for (const claim of chance.shuffled(offered)) {
    // A programme has fewer competencies than the largest companies want levels; those want silver and gold of some.
    const isTaken = targets.some((one) => one.claim.competency === claim.competency);
    if (isTaken && targets.length < Math.min(size.targets, programme.competencies.size / 2)) continue;
    if (targets.length === size.targets) break;
    const deadline = deadlines[targets.length % deadlines.length] as (typeof deadlines)[number];
    targets.push({ claim, deadline, weight: 1 + chance.below(3), must: false });
  }
  const exams = new Popularity(
    chance.shuffled([...programme.items.values()].filter(({ kind }) => kind === 'exam').map(({ id }) => id)),
  );
  const people = Array.from({ length: size.people }, (_, index): Facts['people'][number] => {
    const held = new Set(
      Array.from({ length: chance.happens(0.5) ? 1 + chance.below(3) : 0 }, () => exams.draw(chance)),
    );
    return {
      id: `p${String(index).padStart(4, '0')}`,
      affiliations: [{ type: 'employee', from: day('2015-01-01'), to: lastDay, ...always }],
      credentials: [...held].map((item) => ({
        item,
        earned: day('2016-05-01'),
        validThrough: lastDay,
        verification: 'verified',
        state: 'confirmed',
        ...always,
      })),
    };
  });
  const plenty = { value: exactly(rational(100_000_000)), ...always };
  const facts: Facts = {
    partner: `company-${seed}`,
    attributes: new Map(),
    people,
    metrics: new Map([...programme.metrics.keys()].map((metric) => [metric, [plenty]])),
    records: new Map(),
    evidence: [...programme.evidence.keys()].flatMap((kind) =>
      Array.from({ length: 12 }, () => ({
        kind,
        on: day('2017-12-01'),
        validThrough: lastDay,
        details: {},
        verification: 'verified' as const,
        state: 'confirmed' as const,
        ...always,
      })),
    ),
    statuses: [],
    recorded: [],
    grants: [],
    exceptions: [],
    claims: [],
    priority: 'standard',
  };
  return {
    programme,
    facts,
    training,
    learning: {
      currency: training.currency,
      minorUnits: training.minorUnits,
      rates: new Map([
        ['engineer', 8_000],
        ['consultant', 9_500],
        ['trainee', 4_500],
      ]),
      otherwiseRate: 7_000,
      pace: 1,
      people: new Map(
        people.map(({ id }) => [
          id,
          { role: roles[chance.below(roles.length)] as string, absences: [], languages: [] },
        ]),
      ),
      vouchers: [],
    },
    day: today,
    knownAt: endOfTime,
    targets,
  };
}

/** Sizes as in a real programme: most companies are small and want a level or two, one in a hundred is of middling size. */
export function sizesOfNetwork(companies: number): readonly CompanySize[] {
  const chance = new Chance(7);
  return Array.from({ length: companies }, (_, index) => {
    if (index % 100 === 99) return { people: 200, targets: 8 };
    if (index % 10 === 9) return { people: 30 + chance.below(31), targets: 3 + chance.below(2) };
    return { people: 2 + chance.below(14), targets: 1 + chance.below(2) };
  });
}
