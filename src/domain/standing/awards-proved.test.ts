import { expect, test } from 'vitest';
import { aPartner, askedOn } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { awardsProved } from './awards-proved.ts';

test('An award that is renewed is shown with its next renewal, and never with one that is done', () => {
  const programme = aProgramme({
    programme: { lifecycle: { enforcement: 'atRenewal', window: { opens: { days: 1 }, closes: { days: 31 } } } },
    competency: aCompetency('web', { gold: { people: 1, with: 'A' } }),
  });
  const shown = (on: string, done?: string, more: object = {}) => {
    const renewals = done === undefined ? {} : { renewals: [{ done }] };
    const statuses = [{ status: 'web', level: 'gold', from: '2019-09-15', ...renewals, ...more }];
    const facts = aPartner(programme, { people: [{ id: 'ana', credentials: ['A'] }], statuses });
    return awardsProved({ programme, facts, ...askedOn({ day: on }) }).map((one) =>
      one.state === 'held' ? one.renewal : undefined,
    );
  };
  const done = '2020-09-18';
  expect(shown('2020-09-20')).toEqual(['2020-09-15']);
  expect(shown('2020-09-20', done)).toEqual(['2021-09-15']);
  expect(shown('2020-12-20', done)).toEqual(['2021-09-15']);
  // Let go, and held to the end of the window.
  expect(shown('2020-09-20', undefined, { to: '2020-10-16' })).toEqual([undefined]);
});

test('While a renewal can still be done after its day, until when is told beside it', () => {
  const programme = aProgramme({
    programme: { lifecycle: { enforcement: 'atRenewal', window: { opens: { days: -30 }, closes: { days: 31 } } } },
    competency: aCompetency('web', { gold: { people: 1, with: 'A' } }),
  });
  const statuses = [{ status: 'web', level: 'gold', from: '2019-09-15' }];
  const facts = aPartner(programme, { people: [{ id: 'ana', credentials: ['A'] }], statuses });
  const shown = (on: string) => awardsProved({ programme, facts, ...askedOn({ day: on }) });
  expect(shown('2020-09-15')).toMatchObject([{ renewal: '2020-09-15' }]);
  expect(shown('2020-09-15')[0]).not.toHaveProperty('renewableUntil');
  expect(shown('2020-09-16')).toMatchObject([{ renewal: '2020-09-15', renewableUntil: '2020-10-16' }]);
  expect(shown('2020-10-16')).toMatchObject([{ renewal: '2020-09-15', renewableUntil: '2020-10-16' }]);
});
