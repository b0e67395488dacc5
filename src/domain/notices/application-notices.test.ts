import { expect, test } from 'vitest';
import { day } from '../time/day.ts';
import { type ApplicationToTell, applicationNotices } from './application-notices.ts';

const told = (changes: Partial<ApplicationToTell>, on = '2020-06-15') =>
  applicationNotices(
    [
      {
        ...{ id: 'a', award: { competency: 'web', level: 'gold' }, ended: 'granted', on: day('2020-06-10') },
        ...{ atOnce: false, ...changes },
      },
    ],
    day(on),
  ).map(({ cause, subject, on: due }) => `${cause} ${subject} ${due}`);

test('what the office decided about an application is news for thirty days', () => {
  expect(told({})).toEqual(['application-granted a 2020-06-10']);
  expect(told({ ended: 'refused' }, '2020-07-10')).toEqual(['application-refused a 2020-06-10']);
  expect(told({ ended: 'refused' }, '2020-07-11')).toEqual([]);
});

test('nobody is told what their own application did at once, but that the office took it back', () => {
  expect(told({ atOnce: true })).toEqual([]);
  expect(told({ atOnce: true, ended: 'undone' })).toEqual(['application-undone a 2020-06-10']);
});
