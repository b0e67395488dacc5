import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { assess } from './assess.ts';

/** An award that needs ten sales in twelve months, renewed in the thirty days after its anniversary on 1 June 2019. */
function actionOn(on: string, sales: Readonly<Record<string, number>>) {
  const programme = aProgramme({
    programme: { metrics: { sales: {} } },
    competency: aCompetency(
      'web',
      { gold: { metric: 'sales', window: { trailing: { months: 12 } }, aggregate: 'sum', atLeast: 10 } },
      {
        lifecycle: {
          ...{ term: { months: 12 }, enforcement: 'atRenewal' },
          window: { opens: { days: 0 }, closes: { days: 30 } },
        },
      },
    ),
  });
  const facts = aPartner(programme, {
    metrics: { sales: Object.entries(sales).map(([month, value]) => ({ month, value })) },
    statuses: [{ status: 'web', level: 'gold', from: '2018-06-01' }],
  });
  const claims = [{ competency: 'web', level: 'gold' }];
  return assess({ programme, facts, day: day(on), knownAt: endOfTime, claims }).claims[0]?.action;
}

const needsOf = (ways: readonly { readonly needs: readonly object[] }[] | undefined) => ways?.[0]?.needs;

describe('A renewal whose figures are counted for another time on each day', () => {
  // On 11 June 2019 the months from July 2018 on count; on 1 July 2019 those from August on.
  const sales = { '2018-07': 4, '2019-02': 3 };

  test('says for which time its figures count on the last day, and what it needs less before', () => {
    const action = actionOn('2019-06-11', sales);
    expect(action?.by).toBe('2019-07-01');
    const need = { kind: 'metric', metric: 'sales', relation: 'at-least' };
    expect(needsOf(action?.standing.ways)).toMatchObject([
      { ...need, have: { low: { numerator: 3n } }, periods: [{ from: '2018-07-02', to: '2019-07-01' }] },
    ]);
    expect(action?.sooner?.on).toBe('2019-06-11');
    expect(needsOf(action?.sooner?.ways)).toMatchObject([
      { ...need, have: { low: { numerator: 7n } }, periods: [{ from: '2018-06-12', to: '2019-06-11' }] },
    ]);
  });

  test('says so for the first day of its window where that is to come', () => {
    expect(actionOn('2019-02-15', sales)?.sooner?.on).toBe('2019-06-01');
  });

  test('says nothing of an earlier day that needs as much, nor on its last day', () => {
    expect(actionOn('2019-06-11', { '2019-02': 3 })).toMatchObject({ by: '2019-07-01' });
    expect(actionOn('2019-06-11', { '2019-02': 3 })?.sooner).toBeUndefined();
    expect(actionOn('2019-07-01', sales)?.sooner).toBeUndefined();
  });
});
