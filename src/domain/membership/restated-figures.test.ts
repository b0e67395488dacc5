import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../time/day.ts';
import { changesBy, type FigureList, restatedFigures, type StatedFigure } from './restated-figures.ts';

const period = { from: day('2017-01-01'), to: day('2017-06-30') };
const january: StatedFigure = { metric: 'sales', month: '2017-01', value: 10 };
const listOf = (figures: readonly StatedFigure[], changes: Partial<FigureList> = {}): FigureList => ({
  ...{ metrics: ['sales'], period, isComplete: false, figures },
  ...changes,
});
const comparedOf = <Kept extends StatedFigure>(kept: readonly Kept[], list: FigureList) => {
  const read = restatedFigures(kept, list);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const codesOf = (list: FigureList) => {
  const read = restatedFigures([], list);
  return read.ok ? [] : read.problems.map(({ code, path }) => [code, path.join('/')]);
};

describe('a list of figures', () => {
  test('leaves what it says again, corrects what it says otherwise, adds what is new, and names what it has not', () => {
    const kept: StatedFigure[] = [
      january,
      { ...january, month: '2017-02', value: 20 },
      { ...january, month: '2017-03', value: 30 },
    ];
    const list = listOf([
      { ...january, value: '20/2' },
      { ...january, month: '2017-02', value: 21 },
      { ...january, month: '2017-04', value: 40 },
    ]);
    expect(comparedOf(kept, list)).toEqual({
      unchanged: [kept[0]],
      corrected: [{ before: [kept[1]], after: list.figures[1] }],
      added: [list.figures[2]],
      missing: [kept[2]],
      withdrawn: [],
    });
    expect(comparedOf(kept, { ...list, isComplete: true }).withdrawn).toEqual([kept[2]]);
  });

  test('is about its figures in its period alone: not another place, another month or what has no date', () => {
    const kept: StatedFigure[] = [
      { ...january, country: 'DE' },
      { ...january, month: '2017-07' },
      { ...january, metric: 'seats' },
      { metric: 'sales', value: 5 },
      { metric: 'sales', on: day('2016-12-31'), value: 5 },
    ];
    const { added, missing } = comparedOf(kept, listOf([january], { isComplete: true }));
    expect([added, missing]).toEqual([[january], [kept[0]]]);
  });

  test('takes one figure for several of one time, also where one of them has its value', () => {
    const kept = [january, { ...january, value: 4 }];
    expect(comparedOf(kept, listOf([january])).corrected).toEqual([{ before: kept, after: january }]);
  });

  test('names a month only where all of its days are in the period', () => {
    const until = { period: { from: day('2017-01-01'), to: day('2017-01-30') } };
    expect(codesOf(listOf([january], until))).toEqual([['figure-outside-period', 'figures/0/month']]);
    expect(comparedOf([january], listOf([], { ...until, isComplete: true })).missing).toEqual([]);
  });

  test('is refused with everything that is wrong with it', () => {
    expect(
      codesOf(
        listOf([
          { ...january, metric: 'seats' },
          { metric: 'sales', value: 1 },
          { ...january, on: day('2017-01-01') },
          { metric: 'sales', on: day('2017-07-01'), value: 1 },
          january,
          { ...january, value: 11 },
        ]),
      ),
    ).toEqual([
      ['figure-of-other-metric', 'figures/0/metric'],
      ['figure-without-time', 'figures/1/month'],
      ['figure-of-two-times', 'figures/2/month'],
      ['figure-outside-period', 'figures/3/on'],
      ['figure-twice', 'figures/4/month'],
      ['figure-twice', 'figures/5/month'],
    ]);
    expect(codesOf(listOf([january], { period: { from: period.to, to: period.from } }))).toEqual([
      ['reversed-days', 'through'],
    ]);
  });
});

const anyFigure = fc.record({
  metric: fc.constantFrom('sales', 'seats'),
  month: fc.constantFrom('2016-12', '2017-01', '2017-02', '2017-06', '2017-07'),
  value: fc.integer({ min: 0, max: 3 }),
});
const slot = ({ metric, month }: StatedFigure) => `${metric} ${month}`;
const anyList = fc
  .record({
    metrics: fc.constantFrom<readonly string[]>(['sales'], ['sales', 'seats']),
    isComplete: fc.boolean(),
    figures: fc.uniqueArray(anyFigure, { selector: slot }),
  })
  .map(
    ({ figures, ...list }): FigureList => ({
      ...list,
      period,
      figures: figures.filter(
        ({ metric, month }) => list.metrics.includes(metric) && month > '2016-12' && month < '2017-07',
      ),
    }),
  );
const after = (kept: readonly StatedFigure[], list: FigureList): readonly StatedFigure[] => {
  const { gone, stated } = changesBy(comparedOf(kept, list));
  return [...kept.filter((one) => !gone.includes(one)), ...stated.map(({ figure }) => figure)];
};
const isIn = ({ metrics }: FigureList, { metric, month = '' }: StatedFigure) =>
  metrics.includes(metric) && month > '2016-12' && month < '2017-07';

test('once a list is taken over, taking it over again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyFigure), anyList, (kept, list) => {
      const { gone, stated } = changesBy(comparedOf(after(kept, list), list));
      expect([gone, stated]).toEqual([[], []]);
    }),
  );
});

test('what is kept afterwards is the list, with what it does not speak of as it was', () => {
  fc.assert(
    fc.property(fc.array(anyFigure), anyList, (kept, list) => {
      const named = new Set(list.figures.map(slot));
      const spared = kept.filter((one) => !isIn(list, one) || (!list.isComplete && !named.has(slot(one))));
      const told = (figures: readonly StatedFigure[]) => figures.map((one) => JSON.stringify(one)).sort();
      expect(told(after(kept, list))).toEqual(told([...spared, ...list.figures]));
    }),
  );
});

test('the list as it was before takes a complete list back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyFigure, { selector: slot }), anyList, (kept, list) => {
      const before = { ...list, isComplete: true, figures: kept.filter((one) => isIn(list, one)) };
      const told = (figures: readonly StatedFigure[]) => figures.map((one) => JSON.stringify(one)).sort();
      expect(told(after(after(kept, list), before))).toEqual(told(kept));
    }),
  );
});
