import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from '../../../test/builders/a-training.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { plan } from '../../domain/planning/plan.ts';
import type { Survival } from '../../domain/planning/survival.ts';
import { day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { voiceOf } from '../voice.ts';
import { type AimedRequest, planSummary } from './plan-in-words.ts';

const programme = aProgramme({ competencies: [aCompetency('web', { gold: { people: 1, with: 'A' } })] });
const facts = aPartner(programme, { people: ['ana', 'ben', 'cem'].map((id) => ({ id })) });
const request: AimedRequest = {
  programme,
  facts,
  training: aTraining({}, { offers: [anOffer('course', ['A'], { price: 300 })] }),
  learning: learningTerms(),
  day: planDay,
  knownAt: endOfTime,
  targets: [
    {
      claim: { competency: 'web', level: 'gold' },
      deadline: day('2020-06-15'),
      weight: 1,
      must: false,
      aim: 'wanted',
    },
  ],
};

/** What the first sentences say of whoever leaves. */
function told(open: readonly string[], ended: Survival['ended'], language: Language): string {
  const found = plan(request);
  if (!('plan' in found)) throw new Error(found.status);
  const survival: Survival = {
    leavers: ['ana', 'ben', 'cem'],
    planned: ['ana'],
    open,
    ...(ended !== undefined && { ended }),
  };
  return planSummary({ ...found, survival }, request, voiceOf(programme, language, facts)).replaceAll('\u00a0', ' ');
}

describe('The first sentences of a plan that is to survive any one leaver', () => {
  test('say that it does', () => {
    expect(told([], undefined, 'en')).toContain('Whoever leaves, one person alone, the others still meet it.');
    expect(told([], undefined, 'de')).toContain('Welche einzelne Person auch geht, die anderen erfüllen es dann noch.');
  });

  test('name those whose leaving it would not survive, where not everybody’s leaving was planned for', () => {
    const [english, german] = [told(['ben', 'cem'], 'leavers', 'en'), told(['ben', 'cem'], 'leavers', 'de')];
    expect(english).toContain(
      'It would not survive the leaving of ben or cem: not tried for everybody, as too many people’s leaving would have to be planned for.',
    );
    expect(english).not.toContain('the search ended');
    expect(german).toContain(
      'Wenn eine dieser Personen geht, reicht es nicht mehr: ben oder cem. Nicht für alle wurde es versucht, denn für zu viele Weggänge müsste geplant werden.',
    );
    expect(german).not.toContain('Die Suche endete');
  });

  test('say instead that the search ended, where that is why', () => {
    expect(told(['cem'], 'cases', 'en')).toContain(
      'It would not survive the leaving of cem: the search ended before it found a plan that does.',
    );
    expect(told(['cem'], 'cases', 'de')).toContain('Die Suche endete, bevor sie einen Plan fand, der das übersteht.');
    expect(told(['cem'], 'cases', 'de')).not.toContain('Nicht für alle');
  });
});
