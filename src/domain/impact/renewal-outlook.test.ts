import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { heldOn } from '../standing/held.ts';
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

describe('An award that was let go, and is held for some days yet', () => {
  const [from, to] = ['2018-12-01', '2020-12-01'];
  const held = (last: object) =>
    aPartner(programme, {
      people: [{ id: 'ana', credentials: ['A'] }],
      statuses: [{ status: 'web', level: 'gold', from, renewed: '2019-11-20', ...last }],
    });
  const asked = { programme, day: day('2020-10-01'), knownAt: endOfTime };
  const aheadOf = (last: object) => forecast({ ...asked, facts: held(last), until: day('2022-01-01') }).awards[0];

  test('is not at risk, and there is nothing to renew: it ends', () => {
    const ahead = aheadOf({ to });
    expect([ahead?.endsOn, ahead?.safeUntil, ahead?.risk, ahead?.renewals]).toEqual([to, to, undefined, []]);
    const standing = heldOn({ ...asked, facts: held({ to }), competency: 'web', level: 'gold' });
    expect(standing).toMatchObject({ held: true, because: 'renewal-open', until: to });
  });

  test('is at risk like any other where it would be lost before', () => {
    // Its requirement fails at the renewal of 2020, and it was ended a year later.
    const gone = { ...held({ to: '2021-12-01' }), people: [] };
    const ahead = forecast({ ...asked, facts: gone, until: day('2022-01-01') }).awards[0];
    expect([ahead?.endsOn, ahead?.safeUntil]).toEqual([undefined, to]);
    expect(ahead?.risk?.renewal?.verdict).toBe('not-met');
  });

  test('that was not let go is renewed', () => {
    expect(aheadOf({})?.renewals.map(({ renewal }) => renewal.anniversary)).toEqual(['2020-12-01', '2021-12-01']);
  });
});
