import { expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { forecast } from './forecast.ts';

const yearly = { enforcement: 'atRenewal', window: { opens: { days: 1 }, closes: { days: 31 } } };

function riskOf(lastRenewal: string, credentials: readonly string[]) {
  const programme = aProgramme({
    competency: aCompetency(
      'web',
      { gold: { people: 1, with: 'A' } },
      { lifecycle: yearly, retirement: { lastRenewal, ends: '2021-12-31' } },
    ),
  });
  const facts = aPartner(programme, {
    people: [{ id: 'ana', credentials }],
    statuses: [{ status: 'web', level: 'gold', from: '2019-09-15' }],
  });
  const asked = { programme, facts, day: day('2020-07-01'), until: day('2021-06-30'), knownAt: endOfTime };
  const [award] = forecast({ ...asked, claims: [{ competency: 'web', level: 'gold' }] }).awards;
  return { safeUntil: award?.safeUntil, risk: award?.risk };
}

test('An award that meets its requirement and can no longer be renewed is lost for that reason', () => {
  expect(riskOf('2020-08-31', ['A'])).toEqual({
    safeUntil: '2020-10-16',
    risk: { from: '2020-10-17', causes: [{ kind: 'renewals-over', lastRenewal: '2020-08-31' }] },
  });
});

test('An award that is merged into one that the partner holds already is lost by the merger', () => {
  const programme = aProgramme({
    programme: { lifecycle: yearly },
    competencies: [
      aCompetency('web', { gold: { people: 1, with: 'A' } }),
      aCompetency(
        'cloud',
        { gold: { people: 1, with: 'A' } },
        { succeeds: [{ competency: 'web', from: '2020-08-01', how: 'merged' }] },
      ),
    ],
  });
  const facts = aPartner(programme, {
    people: [{ id: 'ana', credentials: ['A'] }],
    statuses: ['web', 'cloud'].map((status) => ({ status, level: 'gold', from: '2019-09-15' })),
  });
  const asked = { programme, facts, day: day('2020-07-01'), until: day('2021-06-30'), knownAt: endOfTime };
  const { awards } = forecast({ ...asked, claims: [{ competency: 'web', level: 'gold' }] });
  expect(awards.map(({ safeUntil, risk }) => [safeUntil, risk?.causes])).toEqual([
    ['2020-07-31', [{ kind: 'succeeded', competency: 'cloud' }]],
  ]);
});

test('An award that could still be renewed once more is lost as its requirement fails', () => {
  expect(riskOf('2020-10-16', []).risk).toMatchObject({ causes: [], renewal: { verdict: 'not-met' } });
});

test('An award whose figures have grown too old already is at risk by these, and not by its text', () => {
  const sales = { metric: 'sales', window: { trailing: { months: 12 } }, aggregate: 'sum', atLeast: 10 };
  const programme = aProgramme({
    programme: { metrics: { sales: {} } },
    competency: aCompetency('web', { gold: sales }, { lifecycle: yearly }),
  });
  const facts = aPartner(programme, {
    metrics: { sales: [{ on: '2019-03-10', value: 12 }] },
    statuses: [{ status: 'web', level: 'gold', from: '2018-09-15', renewed: '2019-09-16' }],
  });
  const asked = { programme, facts, day: day('2020-07-01'), until: day('2021-06-30'), knownAt: endOfTime };
  const [award] = forecast({ ...asked, claims: [{ competency: 'web', level: 'gold' }] }).awards;
  expect(award?.risk).toMatchObject({ from: '2020-03-10', causes: [{ kind: 'figures-gone', metrics: ['sales'] }] });
  // They have not come: nobody waits for them.
  expect(award?.risk?.awaits).toBeUndefined();
});
