import { expect, test } from 'vitest';
import { type CredentialsSearch, credentialsSorted } from './credentials-sorted.ts';

const all = [
  { item: '70-764', earned: '2016-11-08', until: '2019-01-01' },
  { item: '70-98', earned: '2010-01-01', until: '2018-01-01' },
  { item: '98-5', earned: '2017-01-01' },
  { item: '70-98', until: '2018-01-01' },
];
const sorted = (search: CredentialsSearch) =>
  credentialsSorted(all, (one) => one, search, 'en').map(({ item, earned = '' }) => `${item} ${earned}`.trim());

test('what ends first comes first, and what has no end comes last, in either direction', () => {
  expect(sorted({})).toEqual(['70-98 2010-01-01', '70-98', '70-764 2016-11-08', '98-5 2017-01-01']);
  expect(sorted({ down: true })).toEqual(['70-764 2016-11-08', '70-98 2010-01-01', '70-98', '98-5 2017-01-01']);
  expect(sorted({ sort: 'earned' })).toEqual(['70-98 2010-01-01', '70-764 2016-11-08', '98-5 2017-01-01', '70-98']);
  expect(sorted({ sort: 'item' })).toEqual(['70-98 2010-01-01', '70-98', '70-764 2016-11-08', '98-5 2017-01-01']);
});
