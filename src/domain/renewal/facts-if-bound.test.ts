import { describe, expect, test } from 'vitest';
import { aPartner, askedOn } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import { factsIfBound } from './facts-if-bound.ts';

const lifecycle = {
  enforcement: 'atRenewal',
  term: { months: 12 },
  window: { opens: { days: 1 }, closes: { days: 31 } },
};
const levels = { silver: { people: 1, with: 'A' }, gold: { people: 2, with: 'A' } };
const succeeds = [{ competency: 'web', from: '2020-03-01', how: 'renamed' }];
const programme = aProgramme({
  competencies: [
    aCompetency('web', levels, { lifecycle, retirement: { ends: '2020-02-29' } }),
    aCompetency('apps', levels, { lifecycle, succeeds }),
    aCompetency('data', levels, { lifecycle }),
  ],
});
const asked = askedOn({ day: '2020-07-20' });
const gold = (status: string): WrittenTree => ({ status, level: 'gold', from: '2019-07-10' });

/** What is held, and what of it is renewed, once a renewal binds in which an award was chosen to go on, or not. */
function bound(status: string, competency: string, renewAt: string | null) {
  const facts = aPartner(programme, { statuses: [gold(status)], claims: [`${competency}/gold`] });
  const [anniversary, lastDay] = [day('2020-07-10'), day('2020-08-10')];
  const choices = [{ competency, level: 'gold', renewAt, anniversary, lastDay }];
  const after = factsIfBound({ submitted: day('2020-07-15'), choices }, { programme, facts, ...asked });
  return { ...after, statuses: after.statuses.filter((one) => one.status === competency) };
}
const renewals = [{ done: '2020-07-15', paid: '2020-07-20', for: '2020-07-10' }];

describe('If a renewal that was asked for is paid today', () => {
  test('an award that is kept is renewed', () => {
    expect(bound('data', 'data', 'gold').statuses).toMatchObject([{ level: 'gold', to: '9999-12-31', renewals }]);
  });

  test('an award that goes down ends on the eve, and the lower level is held and claimed from then on', () => {
    const { statuses, claims } = bound('data', 'data', 'silver');
    expect(statuses).toMatchObject([
      { level: 'gold', to: '2020-07-19' },
      { level: 'silver', from: '2020-07-20', anniversary: '2021-07-10' },
    ]);
    expect(claims.map(({ level }) => level)).toEqual(['gold', 'silver']);
  });

  test('an award that is let go ends when it would have ended if nobody had asked', () => {
    expect(bound('data', 'data', null).statuses).toMatchObject([{ level: 'gold', to: '2020-08-10' }]);
  });

  test('an award that came from an earlier competency, and has no record of its own, is renewed as well', () => {
    expect(bound('web', 'apps', 'gold').statuses).toContainEqual(
      expect.objectContaining({ level: 'gold', renewals: [expect.objectContaining(renewals[0] as object)] }),
    );
  });
});
