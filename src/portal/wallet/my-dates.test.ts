import { expect, test } from 'vitest';
import { myDates } from './my-dates.ts';

const held = (item: string, validThrough?: string | null) => ({
  ...{ id: item, programme: 'mpn', item, verification: 'claimed' },
  ...(validThrough !== undefined && { validThrough }),
});

test('what ends is told day by day from today on, and what ends on one day stands together', () => {
  const dates = myDates(
    [held('c', '2019-01-01'), held('a', '2018-03-01'), held('b', '2019-01-01'), held('today', '2017-11-15')],
    '2017-11-15',
  );
  expect(dates.map(({ day, credentials }) => [day, credentials.map(({ item }) => item)])).toEqual([
    ['2017-11-15', ['today']],
    ['2018-03-01', ['a']],
    ['2019-01-01', ['c', 'b']],
  ]);
});

test('what is over, never ends, or ends by the rules of a programme is not told', () => {
  expect(myDates([held('over', '2017-11-14'), held('never', null), held('by-rules')], '2017-11-15')).toEqual([]);
});
