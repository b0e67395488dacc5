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
  const lifecycle = {
    ...{ enforcement: 'atRenewal', term: { months: 12 }, versionBinds: 'atRenewal' },
    ...{ window: { opens: { days: 1 }, closes: { days: 31 } }, grace: { days: 30 } },
  };
  const versions = [
    { id: 'old', effective: '2018-01-01', levels: { gold: { people: 1, with: 'A' } } },
    { id: 'new', effective: '2020-05-01', levels: { gold: { people: 1, with: 'B' } } },
  ];
  const boundOn = (day: string, more: WrittenTree = {}) =>
    standingOf(
      aProgramme({ competency: aCompetency('web', {}, { lifecycle, versions }) }),
      {
        people: [{ id: 'ana', credentials: ['A'] }],
        statuses: [{ status: 'web', level: 'gold', from: '2019-08-01', ...more }],
      },
      { day },
    ).version?.id;

  const days = ['2020-07-31', '2020-08-01', '2020-08-15', '2020-09-01', '2020-09-20', '2020-10-01'];

  test('is bound by the new text from its anniversary on, as if nothing was decided: what others pay for changes no verdict', () => {
    expect(days.map((day) => boundOn(day))).toEqual(['old', 'new', 'new', 'new', 'new', 'new']);
    for (const to of days)
      for (const day of days.filter((one) => one <= to))
        expect(boundOn(day, { to }), `${day} of ${to}`).toBe(boundOn(day));
  });
});
