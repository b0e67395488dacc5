import { expect, test } from 'vitest';
import { aPartner } from '../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../test/builders/a-programme.ts';
import { actionDueNext } from '../domain/standing/action-due.ts';
import { baseSituation } from '../domain/standing/evaluate.ts';
import { day } from '../domain/time/day.ts';
import { endOfTime } from '../domain/time/instant.ts';
import { voiceOf } from '../wording/voice.ts';
import { JsonAction } from './action-schema.ts';
import { presentAction } from './present-action.ts';

const programme = aProgramme({
  competency: aCompetency(
    'web',
    {
      gold: {
        any: [
          { people: 2, with: 'A' },
          { people: 3, with: 'B' },
        ],
      },
    },
    { lifecycle: { enforcement: 'atRenewal' } },
  ),
});

const told = (credentials: Readonly<Record<string, readonly string[]>>) => {
  const facts = aPartner(programme, {
    people: Object.entries(credentials).map(([id, held]) => ({ id, credentials: [...held] })),
    statuses: [{ status: 'web', level: 'gold', from: '2019-09-01' }],
  });
  const request = { programme, facts, day: day('2020-06-15'), knownAt: endOfTime };
  const due = actionDueNext({ competency: 'web', level: 'gold' }, baseSituation(request), request);
  return (
    due && JsonAction.parse(JSON.parse(JSON.stringify(presentAction(due, request, voiceOf(programme, 'en', facts)))))
  );
};

test('what has to be done tells who counts already, for any of the ways to meet it', () => {
  expect(told({ ana: ['A'], bo: ['B'], cy: [] })?.counted).toEqual(['ana', 'bo']);
  expect(told({ ana: [], bo: [] })).toMatchObject({ verdict: 'not-met' });
  expect(told({ ana: [], bo: [] })).not.toHaveProperty('counted');
});
