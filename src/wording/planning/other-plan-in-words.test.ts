import { describe, expect, test } from 'vitest';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { aTraining } from '../../../test/builders/a-training.ts';
import type { OtherPlan, PlanDifference } from '../../domain/planning/explanation/other-plan.ts';
import { voiceOf } from '../voice.ts';
import { consequenceInWords } from './other-plan-in-words.ts';

const gold = (id: string) => aCompetency(id, { gold: { people: 1, with: 'A' } });
const programme = aProgramme({ competencies: [gold('web'), gold('data')] });
const asked = {
  targets: ['web', 'data'].map((competency) => ({ claim: { competency, level: 'gold' } })),
  training: aTraining(),
};
const plan = { actions: [], bought: [], targets: [], cost: 0 };

function told(
  difference: Partial<PlanDifference>,
  status: 'optimal' | 'gap' = 'optimal',
  language: 'en' | 'de' = 'en',
) {
  const whole = { unmetWeight: 0, cost: 0, lost: [], won: [], more: [], fewer: [], ...difference };
  const other: OtherPlan = { status, plan, difference: whole };
  return consequenceInWords(other, asked, voiceOf(programme, language)).replaceAll('\u00a0', ' ');
}

describe('What another plan means beside the plan', () => {
  test('is told in money and awards', () => {
    expect(told({ cost: 31_050 })).toBe('310.50 EUR more');
    expect(told({ cost: -31_000 })).toBe('310 EUR less');
    expect(told({})).toBe('the same cost');
    expect(told({ lost: [0], cost: -500 })).toBe('web cannot be had; 5 EUR less');
    expect(told({ lost: [0], won: [1] })).toBe('web cannot be had; data can be had');
    expect(told({ won: [0, 1], cost: 100 }, 'optimal', 'de')).toBe('zu haben: web und data; 1 EUR mehr');
  });

  test('claims no more than is proved', () => {
    expect(told({ cost: 500, costBetween: { least: -100, most: 700 } }, 'gap')).toBe(
      '5 EUR more (not proved: between 1 EUR less and 7 EUR more)',
    );
    expect(told({ lost: [0], cost: 500 }, 'gap')).toBe('no plan was found with web; 5 EUR more (not proved)');
    expect(told({ cost: 500 }, 'gap', 'de')).toBe('5 EUR mehr (nicht bewiesen)');
    const none = (status: 'infeasible' | 'unknown') => consequenceInWords({ status }, asked, voiceOf(programme, 'en'));
    expect(none('infeasible')).toBe('there is no plan at all');
    expect(none('unknown')).toBe('not known, the search ended before it found a plan');
  });
});
