import { expect, test } from 'vitest';
import type { AwardAhead } from '../standing/outlook.ts';
import { awardsToPlan } from './awards-to-plan.ts';

const award = (competency: string, more: Partial<AwardAhead> = {}): AwardAhead => ({
  claim: { competency, level: 'gold' },
  name: `Gold ${competency}`,
  heldToday: true,
  ...{ spans: [], turns: [], renewals: [] },
  ...more,
});

test('what ends as was decided is not kept by itself, and says so; what is not held can be reached', () => {
  const awards = [award('web'), award('data', { endsOn: '2018-10-10' }), award('ops', { heldToday: false })];
  const levels = [{ id: 'gold', name: 'Gold' }] as never;
  const competencies = ['web', 'ops'].map((id) => ({ id, name: id, levels, retirement: {} }));
  const ending = (name: string, day: string) => `${name} until ${day}`;
  expect(awardsToPlan({ awards, day: '2018-09-10' }, competencies, undefined, () => '', ending)).toEqual({
    held: [
      { value: 'web/gold', word: 'Gold web' },
      { value: 'data/gold', word: 'Gold data until 2018-10-10' },
    ],
    decided: ['data/gold'],
    others: [{ value: 'ops/gold', word: 'ops: Gold' }],
  });
});
