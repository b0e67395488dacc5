import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noBits, setBit } from '../credentials/bits.ts';
import { cheapestStaffing } from './cheapest-staffing.ts';
import { canFill, fillPlaces, type Vacancy } from './matching.ts';
import { FlowNetwork } from './max-flow.ts';

describe('The greatest flow', () => {
  test('is the smallest cut', () => {
    const size = 5;
    const arc = fc.record({ from: fc.nat(size - 1), to: fc.nat(size - 1), capacity: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(arc, { maxLength: 12 }), (arcs) => {
        const network = new FlowNetwork();
        for (let node = 0; node < size; node++) network.addNode();
        const numbers = arcs.map(({ from, to, capacity }) => network.addArc(from, to, capacity));
        const flow = network.maximise(0, size - 1);
        const cuts = Array.from({ length: 1 << (size - 2) }, (_, subset) => {
          const inside = (node: number) => node === 0 || (node < size - 1 && (subset & (1 << (node - 1))) !== 0);
          return arcs.filter((one) => inside(one.from) && !inside(one.to)).reduce((sum, one) => sum + one.capacity, 0);
        });
        expect(flow).toBe(Math.min(...cuts));
        for (let node = 1; node < size - 1; node++) {
          const through = (end: 'from' | 'to') =>
            arcs.reduce(
              (sum, one, index) => sum + (one[end] === node ? network.flowOn(numbers[index] as number) : 0),
              0,
            );
          expect(through('to')).toBe(through('from'));
        }
        for (const [index, one] of arcs.entries())
          expect(network.flowOn(numbers[index] as number)).toBeLessThanOrEqual(one.capacity);
      }),
      { numRuns: 400 },
    );
  });
});

const bitsOf = (people: readonly number[], size: number) => {
  const bits = noBits(size);
  for (const person of people) setBit(bits, person);
  return bits;
};

/** The most places that different people can fill, by trying everybody everywhere. */
function mostFilled(able: readonly (readonly number[])[], taken: readonly number[] = []): number {
  const [place, ...rest] = able;
  if (!place) return 0;
  return Math.max(
    mostFilled(rest, taken),
    ...place.filter((person) => !taken.includes(person)).map((person) => 1 + mostFilled(rest, [...taken, person])),
  );
}

describe('Filling places with different people', () => {
  const size = 5;
  const places = fc.array(
    fc.record({ count: fc.integer({ min: 1, max: 2 }), people: fc.uniqueArray(fc.nat(size - 1), { maxLength: 4 }) }),
    { maxLength: 3 },
  );

  test('fills as many as can be filled, with nobody twice and nobody who is not able', () => {
    fc.assert(
      fc.property(places, (wanted) => {
        const vacancies = wanted.map(({ count, people }): Vacancy => ({ count, candidates: bitsOf(people, size) }));
        const filled = fillPlaces(vacancies);
        const most = mostFilled(wanted.flatMap(({ count, people }) => Array.from({ length: count }, () => people)));
        expect(filled.flat().length).toBe(most);
        expect(new Set(filled.flat()).size).toBe(filled.flat().length);
        for (const [index, people] of filled.entries()) {
          expect(people.length).toBeLessThanOrEqual(wanted[index]?.count ?? 0);
          for (const person of people) expect(wanted[index]?.people).toContain(person);
        }
        expect(canFill(vacancies, size)).toBe(most === wanted.reduce((sum, one) => sum + one.count, 0));
      }),
      { numRuns: 300 },
    );
  });

  test('is decided for many places as for few', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat(9), { maxLength: 3 }), { minLength: 9, maxLength: 10 }), (wanted) => {
        const vacancies = wanted.map((people): Vacancy => ({ count: 1, candidates: bitsOf(people, 10) }));
        expect(canFill(vacancies, 10)).toBe(mostFilled(wanted) === wanted.length);
      }),
      { numRuns: 60 },
    );
  });

  test('at least cost costs what trying everybody everywhere costs at least', () => {
    const cost = fc.constantFrom(0, 0, 1, 2, 3, Infinity);
    const staffing = fc.integer({ min: 1, max: 3 }).chain((count) =>
      fc.record({
        counts: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: count, maxLength: count }),
        costs: fc.array(fc.array(cost, { minLength: 5, maxLength: 5 }), { minLength: count, maxLength: count }),
        newcomers: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: count, maxLength: count }),
      }),
    );
    const cheapest = (
      seats: readonly number[],
      costs: readonly (readonly number[])[],
      limits: readonly number[],
      taken: readonly number[],
    ): number => {
      const [place, ...rest] = seats;
      if (place === undefined) return 0;
      const price = costs[place] as readonly number[];
      return Math.min(
        Infinity,
        ...price.map((own, person) => {
          if (taken.includes(person) || own === Infinity || (own > 0 && (limits[place] as number) === 0))
            return Infinity;
          const left = limits.map((limit, index) => (index === place && own > 0 ? limit - 1 : limit));
          return own + cheapest(rest, costs, left, [...taken, person]);
        }),
      );
    };
    fc.assert(
      fc.property(staffing, ({ counts, costs, newcomers }) => {
        const seats = counts.flatMap((count, place) => Array.from({ length: count }, () => place));
        const expected = cheapest(seats, costs, newcomers, []);
        const found = cheapestStaffing({ counts, costs, newcomers });
        expect(found?.cost ?? Infinity).toBe(expected);
        if (!found) return;
        expect(new Set(found.people.flat()).size).toBe(seats.length);
        for (const [place, people] of found.people.entries()) {
          expect(people.length).toBe(counts[place]);
          expect(people.filter((person) => (costs[place]?.[person] ?? 0) > 0).length).toBeLessThanOrEqual(
            newcomers[place] as number,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
