import { expect, test } from 'vitest';
import type { ItemShown } from '../../client/index.ts';
import { byEnd, credentialShown } from './credentials-shown.ts';
import { barsOf, placeOn, timeAxis } from './time-axis.ts';

const items = new Map<string, ItemShown>([
  ['70-764', { id: '70-764', kind: 'exam', title: 'Administering SQL' }],
  ['mcse', { id: 'mcse', kind: 'certification', validity: { months: 36 } }],
]);
const shown = (statement: Parameters<typeof credentialShown>[0]['statement']) =>
  credentialShown({ id: 'c', person: 'p', statement }, items);

test('a credential is valid until the day that is stated, else as long as its item is', () => {
  expect(shown({ item: 'mcse', earned: '2016-01-31' }).until).toBe('2019-01-31');
  expect(shown({ item: 'mcse', earned: '2016-01-31', validThrough: '2017-12-31' }).until).toBe('2017-12-31');
  expect(shown({ item: 'mcse', earned: '2016-01-31', validThrough: null }).until).toBeUndefined();
  expect(shown({ item: 'mcse' }).until).toBeUndefined();
  expect(shown('70-764')).toEqual({
    ...{
      id: 'c',
      person: 'p',
      item: '70-764',
      title: 'Administering SQL',
      verification: 'verified',
      state: 'confirmed',
    },
  });
});

test('what ends first stands first, what has no end last', () => {
  const list = [
    shown('70-764'),
    shown({ item: 'mcse', earned: '2017-01-01' }),
    shown({ item: 'a', validThrough: '2018-01-01' }),
  ];
  expect(list.sort(byEnd).map(({ item }) => item)).toEqual(['a', 'mcse', '70-764']);
});

test('the axis goes from a year ago to three years ahead, and holds back what is beyond it', () => {
  const axis = timeAxis('2017-11-15');
  expect([axis.from, axis.to]).toEqual(['2016-11-15', '2020-11-15']);
  expect(axis.today).toBeCloseTo(25, 0);
  expect(axis.years.map(({ year }) => year)).toEqual(['2017', '2018', '2019', '2020']);
  expect([placeOn(axis, '2000-01-01'), placeOn(axis, '2030-01-01')]).toEqual([0, 100]);
});

test('a bar tells how its credential ends, and what was over before the axis begins is not drawn', () => {
  const list = [
    shown({ item: 'gone', validThrough: '2016-11-14' }),
    shown({ item: 'over', validThrough: '2017-11-14' }),
    shown({ item: 'today', validThrough: '2017-11-15' }),
    shown({ item: 'soon', validThrough: '2018-05-15' }),
    shown({ item: 'later', earned: '2017-11-15', validThrough: '2018-05-16' }),
    shown({ item: 'open', earned: '2017-11-15' }),
    shown('open'),
  ];
  const bars = barsOf(list, timeAxis('2017-11-15'), '2017-11-15');
  expect(bars.map(({ credentials, ending }) => [credentials.map(({ item }) => item).join(), ending])).toEqual([
    ['over', 'over'],
    ['today', 'soon'],
    ['soon', 'soon'],
    ['later', 'later'],
    ['open,open', 'open'],
  ]);
  expect(bars.at(-1)).toMatchObject({ from: 0, to: 100 });
  expect(bars[3]?.from).toBeCloseTo(25, 0);
});
