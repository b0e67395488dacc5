import { expect, test } from 'vitest';
import type { Way } from '../../client/index.ts';
import type { AwardAhead } from '../standing/outlook.ts';
import { figuresMissing } from './figures-missing.ts';

const need = { kind: 'metric', metric: 'customers', relation: 'at-least', needed: '25' };
const figures = { text: 'customers: at least 25', needs: [need] } as unknown as Way;
const exams = { text: 'an exam', needs: [] } as unknown as Way;
const award = (competency: string, by: string, ways: readonly Way[], lower: readonly object[] = []): AwardAhead =>
  ({
    ...{ claim: { competency, level: 'gold' }, name: `Gold ${competency}`, action: { by, ways } },
    lower,
  }) as unknown as AwardAhead;

test('what figures settle is told of each award at risk and of the levels below it, the next day first', () => {
  const silver = { name: 'Silver web', verdict: 'not-met', ways: [figures] };
  const safe = { claim: { competency: 'safe', level: 'gold' }, name: 'Gold safe' } as unknown as AwardAhead;
  const told = figuresMissing([
    safe,
    award('web', '2018-10-10', [figures], [silver, { ...silver, verdict: 'met' }]),
    award('people', '2018-10-10', [exams]),
    award('data', '2018-09-01', [exams, figures]),
  ]);
  expect(told.map(({ name, isOneOfWays, metric }) => [name, isOneOfWays, metric])).toEqual([
    ['Gold data', true, 'customers'],
    ['Gold web', false, 'customers'],
    ['Silver web', false, 'customers'],
  ]);
  expect(told[2]).toMatchObject({ claim: { competency: 'web', level: 'gold' }, text: 'customers: at least 25' });
});
