import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';

const programme = (first: WrittenTree) =>
  aProgramme({
    competency: aCompetency(
      'web',
      {},
      {
        lifecycle: { enforcement: 'atRenewal', term: { months: 12 }, versionBinds: 'atRenewal' },
        versions: [
          { id: 'old', effective: '2020-03-01', levels: { gold: { people: 1, with: 'A' } }, ...first },
          { id: 'new', effective: '2020-05-01', levels: { gold: { people: 1, with: 'B' } } },
        ],
      },
    ),
  });
const holder = {
  people: [{ id: 'ana', credentials: ['A'] }],
  statuses: [{ status: 'web', level: 'gold', from: '2019-08-01' }],
};

describe('A holder whose last renewal lies before the first text', () => {
  test('is bound by it where it was only seen then: it is older than that', () => {
    expect(standingOf(programme({ observed: true }), holder)).toMatchObject({ verdict: 'met', version: { id: 'old' } });
  });

  test('is bound by no text that took effect only then', () => {
    expect(standingOf(programme({}), holder)).toMatchObject({ verdict: 'not-met', absent: 'no-version' });
  });

  test('is not bound by a text that was not known yet', () => {
    const asked = { day: '2020-06-15', knownAt: '2020-02-01' };
    expect(standingOf(programme({ observed: true }), holder, asked)).toMatchObject({ absent: 'no-version' });
  });
});

describe('An award whose record ends within the time of its renewal, as it was let go or has lapsed', () => {
  const lifecycle = (more: WrittenTree = {}) => ({
    ...{ enforcement: 'atRenewal', term: { months: 12 }, versionBinds: 'atRenewal' },
    ...{ window: { opens: { days: 1 }, closes: { days: 31 } }, ...more },
  });
  const versions = [
    { id: 'old', effective: '2018-01-01', levels: { gold: { people: 1, with: 'A' } } },
    { id: 'new', effective: '2020-05-01', levels: { gold: { people: 1, with: 'B' } } },
  ];
  const boundOn = (day: string, more: WrittenTree, rules: WrittenTree = lifecycle()) =>
    standingOf(
      aProgramme({ competency: aCompetency('web', {}, { lifecycle: rules, versions }) }),
      {
        people: [{ id: 'ana', credentials: ['A'] }],
        statuses: [{ status: 'web', level: 'gold', from: '2019-08-01', ...more }],
      },
      { day },
    ).version?.id;

  test('is bound by the text of the term that it is in until its last day: it is never renewed by the new one', () => {
    const days = ['2020-07-31', '2020-08-01', '2020-08-15', '2020-09-01'];
    expect(days.map((day) => boundOn(day, { to: '2020-09-01' }))).toEqual(['old', 'old', 'old', 'old']);
    expect(boundOn('2020-08-01', { to: '2020-08-01' })).toBe('old');
  });

  test('is bound by the new one from the anniversary on where it lasts longer, or that renewal is recorded as done', () => {
    expect(boundOn('2020-08-15', {})).toBe('new');
    expect(boundOn('2020-08-15', { to: '2020-09-02' })).toBe('new');
    const renewals = [{ done: '2020-08-20', for: '2020-08-01' }];
    expect(boundOn('2020-08-15', { to: '2020-09-01', renewals })).toBe('new');
  });

  test('is bound by the old one through the grace as well', () => {
    const graced = lifecycle({ grace: { days: 30 } });
    expect(boundOn('2020-09-20', { to: '2020-10-01' }, graced)).toBe('old');
    expect(boundOn('2020-09-20', { to: '2020-10-02' }, graced)).toBe('new');
  });

  test('is bound by the new one where no renewal is asked for, and the anniversary alone begins the term', () => {
    const continuous = lifecycle({ enforcement: 'continuous' });
    expect(boundOn('2020-08-15', { to: '2020-09-01' }, continuous)).toBe('new');
  });
});
