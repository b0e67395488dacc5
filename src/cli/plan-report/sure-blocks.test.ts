import { describe, expect, test } from 'vitest';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { aTraining } from '../../../test/builders/a-training.ts';
import type { LessSure } from '../../domain/planning/explanation/safer-plans.ts';
import { voiceOf } from '../../wording/voice.ts';
import { lessSureInWords } from './sure-blocks.ts';

const programme = aProgramme({ competencies: [aCompetency('web', { gold: { people: 1, with: 'A' } })] });
const odds = (plan: number) => ({ plan, targets: [] });
const plan = { actions: [], bought: [], targets: [], cost: 31_050 };

/** What is said where a plan that had to be surer reached nothing. */
function told(most: LessSure['most'], language: 'en' | 'de'): readonly string[] {
  const unsure = { status: 'optimal', plan, gap: { weight: 0, cost: 0 } } as unknown as LessSure['unsure'];
  const lessSure: LessSure = { unsure, odds: odds(640), ...(most && { most }) };
  const asked = { training: aTraining(), targets: [] } as unknown as Parameters<typeof lessSureInWords>[1];
  return lessSureInWords(lessSure, asked, voiceOf(programme, language)).map((one) => one.replaceAll('\u00a0', ' '));
}

describe('How sure a plan can be that reaches as much', () => {
  test('is told as the most where that is proved, and else as what there is at least', () => {
    const most = { percent: 83, odds: odds(834) };
    expect(told({ ...most, isProved: true }, 'en')[1]).toBe(
      'A plan that reaches as much can be made 83% sure, in whole per cent.',
    );
    expect(told({ ...most, isProved: false }, 'en')[1]).toBe(
      'A plan that reaches as much can be made at least 83% sure; whether it can be made surer is not known, as the search ended first.',
    );
    expect(told({ ...most, isProved: true }, 'de')[1]).toBe(
      'Ein Plan, der so viel erreicht, kann in ganzen Prozent zu 83 % sicher sein.',
    );
    expect(told({ ...most, isProved: false }, 'de')[1]).toBe(
      'Ein Plan, der so viel erreicht, kann zu mindestens 83 % sicher sein; ob mehr möglich ist, ist nicht bekannt: Die Suche endete vorher.',
    );
  });

  test('is left out where it is less than one per cent, and what there is without sureness told alone', () => {
    expect(told(undefined, 'en')).toEqual([
      'If it did not have to be so sure, there is a plan for 310.50 EUR; its odds are 64%.',
    ]);
    expect(told(undefined, 'de')).toEqual([
      'Müsste er nicht so sicher sein, gäbe es einen Plan für 310,50 EUR; seine Sicherheit beträgt 64 %.',
    ]);
  });
});
