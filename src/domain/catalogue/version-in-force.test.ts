import { describe, expect, test } from 'vitest';
import { aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import type { Cohort, Competency } from './programme.ts';
import { versionsInForce } from './version-in-force.ts';

const inForce = (versions: WrittenTree[], on: string, cohort: Cohort = 'new', knownOn = '2030-01-01') => {
  const written = versions.map((version) => ({ levels: { gold: { people: 1, with: 'A' } }, ...version }));
  const competency = aProgramme({ competency: { id: 'web', name: 'Web', versions: written } }).competencies.get(
    'web',
  ) as Competency;
  return versionsInForce(competency, cohort, day(on), day(knownOn)).map((version) => version.id);
};

describe('A version is in force', () => {
  const two = [
    { id: 'old', effective: '2015-01-01' },
    { id: 'new', effective: '2016-01-01' },
  ];

  test('from its own day until the day before the next one', () => {
    expect(inForce(two, '2014-12-31')).toEqual([]);
    expect(inForce(two, '2015-01-01')).toEqual(['old']);
    expect(inForce(two, '2015-12-31')).toEqual(['old']);
    expect(inForce(two, '2016-01-01')).toEqual(['new']);
    expect(inForce([...two].reverse(), '2016-01-01')).toEqual(['new']);
  });

  test('for each cohort from its own day', () => {
    const cohorts = [
      { id: 'old', effective: '2014-01-01' },
      { id: 'new', effective: { new: '2015-04-01', renewing: '2015-08-01' } },
    ];
    expect(inForce(cohorts, '2015-04-01', 'new')).toEqual(['new']);
    expect(inForce(cohorts, '2015-03-31', 'new')).toEqual(['old']);
    expect(inForce(cohorts, '2015-07-31', 'renewing')).toEqual(['old']);
    expect(inForce(cohorts, '2015-08-01', 'renewing')).toEqual(['new']);
  });

  test('for a cohort that is not listed as for newcomers', () => {
    const cohorts = [
      { id: 'old', effective: '2014-01-01' },
      { id: 'new', effective: { new: '2015-04-01', renewing: '2015-08-01' } },
    ];
    expect(inForce(cohorts, '2015-04-01', 'holder')).toEqual(['new']);
  });

  test('beside another one where the partner may choose, the newest first', () => {
    const overlap = [
      { id: 'old', effective: '2025-01-01', until: '2025-11-27', chosenBy: 'submission' },
      { id: 'new', effective: '2025-08-29' },
    ];
    expect(inForce(overlap, '2025-08-28')).toEqual(['old']);
    expect(inForce(overlap, '2025-08-29')).toEqual(['new', 'old']);
    expect(inForce(overlap, '2025-11-27')).toEqual(['new', 'old']);
    expect(inForce(overlap, '2025-11-28')).toEqual(['new']);
  });

  test('through its own last day, with nothing after it', () => {
    const ended = [{ id: 'only', effective: '2015-01-01', until: '2015-06-30' }];
    expect(inForce(ended, '2015-06-30')).toEqual(['only']);
    expect(inForce(ended, '2015-07-01')).toEqual([]);
  });

  test('only once it is known, and the one before it until then', () => {
    const late = [
      { id: 'old', effective: '2023-01-01' },
      { id: 'new', effective: '2023-09-19', announced: '2023-09-26' },
    ];
    expect(inForce(late, '2023-09-20', 'new', '2023-09-25')).toEqual(['old']);
    expect(inForce(late, '2023-09-20', 'new', '2023-09-26')).toEqual(['new']);
    expect(inForce(late, '2023-09-18', 'new', '2023-09-26')).toEqual(['old']);
  });
});
