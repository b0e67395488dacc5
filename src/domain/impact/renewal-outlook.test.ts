import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { examDeadlines } from './exam-deadline.ts';
import { forecast } from './forecast.ts';

const programme = aProgramme({
  exams: {
    A: { retirement: [{ retires: '2020-06-30' }] },
    B: { retirement: [{ retires: '2020-03-31', acceptedUntil: '2020-07-31' }] },
    C: { retirement: [{ retires: '2020-01-31' }] },
    D: { published: '2020-12-02' },
  },
  competency: aCompetency(
    'web',
    { gold: { people: 1, with: { any: ['A', 'B', 'C', 'D'] } } },
    {
      lifecycle: {
        term: { months: 12 },
        enforcement: 'atRenewal',
        window: { opens: { days: -90 }, closes: { days: 0 } },
      },
    },
  ),
});
const facts = aPartner(programme, {
  people: [{ id: 'ana', credentials: ['X'] }],
  statuses: [{ status: 'web', level: 'gold', from: '2018-12-01', renewed: '2019-11-20' }],
});

describe('A renewal that would fail', () => {
  const found = forecast({ programme, facts, day: day('2020-02-15'), until: day('2021-01-01'), knownAt: endOfTime });
  const failing = found.awards[0]?.risk?.renewal;

  test('can be saved by an exam that retires before it, if it is taken in time and still counts', () => {
    const passes = failing?.standing?.ways[0]?.steps.flatMap((step) => step.candidates[0]?.passing ?? []);
    expect(passes).toEqual([{ n: 1, of: ['A'] }]);
  });

  test('names the last day on which such an exam can be taken', () => {
    const ways = failing?.standing?.ways ?? [];
    expect(examDeadlines(ways, day('2020-12-01'), { programme, knownAt: endOfTime })).toEqual([
      { item: 'A', step: 'take', lastDay: '2020-06-30' },
    ]);
  });
});
