import { expect, test } from 'vitest';
import { aPartner } from '../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../test/builders/a-programme.ts';
import { forecast } from '../domain/impact/forecast.ts';
import { neededAtRenewals } from '../domain/impact/needed-at-renewals.ts';
import { day } from '../domain/time/day.ts';
import { endOfTime } from '../domain/time/instant.ts';
import { voiceOf } from '../wording/voice.ts';
import { JsonForecast } from './forecast-schema.ts';
import { presentForecast } from './present-forecast.ts';

test('a renewal that needs less when it is done sooner is told with what is due, in the published form', () => {
  const programme = aProgramme({
    programme: { metrics: { sales: {} } },
    competency: aCompetency(
      'web',
      { gold: { metric: 'sales', window: { trailing: { months: 12 } }, aggregate: 'sum', atLeast: 10 } },
      {
        lifecycle: {
          term: { months: 12 },
          enforcement: 'atRenewal',
          window: { opens: { days: 0 }, closes: { days: 30 } },
        },
      },
    ),
  });
  const facts = aPartner(programme, {
    metrics: { sales: [{ month: '2018-07', value: 4 }] },
    statuses: [{ status: 'web', level: 'gold', from: '2018-06-01' }],
  });
  const asked = { programme, facts, day: day('2019-06-11'), until: day('2020-06-11'), knownAt: endOfTime };
  const found = forecast({ ...asked, claims: [{ competency: 'web', level: 'gold' }] });
  const needed = neededAtRenewals(found, asked);
  const told = presentForecast(found, [], facts, voiceOf(programme, 'en'), { of: () => undefined }, needed);
  const read = JsonForecast.parse(JSON.parse(JSON.stringify(told)));
  expect(read.awards[0]?.action?.sooner).toMatchObject({ on: '2019-06-11' });
});
