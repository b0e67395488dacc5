import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { aTraining, learningTerms } from '../../../test/builders/a-training.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { plan } from '../../domain/planning/plan.ts';
import { targetsAtRisk } from '../../domain/planning/targets-at-risk.ts';
import { day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { voiceOf } from '../voice.ts';
import { type AimedRequest, planSummary } from './plan-in-words.ts';
import { unmetPoint } from './unmet-in-words.ts';

const sales = { metric: 'sales', window: { trailing: { months: 12 } }, aggregate: 'sum', atLeast: 10 };
const lifecycle = { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 0 } } };
const programme = aProgramme({
  programme: { metrics: { sales: {} } },
  competencies: [aCompetency('web', { gold: sales }, { lifecycle })],
});

/** What a plan says of an award that is renewed in December 2020, with figures of one day. */
function told(value: number, on: string, language: Language) {
  const facts = aPartner(programme, {
    people: [{ id: 'ana' }],
    statuses: [{ status: 'web', level: 'gold', from: '2019-12-01' }],
    metrics: { sales: [{ on, value }] },
  });
  const asked = { programme, facts, day: day('2020-02-15'), knownAt: endOfTime };
  const { targets } = targetsAtRisk(asked);
  const request: AimedRequest = { ...asked, training: aTraining({}), learning: learningTerms(), targets };
  const found = plan(request);
  const [target] = targets;
  const planned = 'plan' in found ? found.plan.targets[0] : undefined;
  if (!('plan' in found) || !target || !planned) throw new Error(found.status);
  const voice = voiceOf(programme, language, facts);
  return {
    summary: planSummary(found, request, voice),
    ...unmetPoint(target, planned, { budget: undefined, sure: undefined }, voice),
  };
}

describe('A plan for an award about which figures of months still to come decide', () => {
  test('tells that, and not that it is not met', () => {
    expect(told(10, '2019-08-10', 'en')).toMatchObject({
      summary: 'Whether web is kept depends on figures that are still to come.',
      verdict: 'undetermined',
      below: [{ text: expect.stringMatching(/^It depends on figures that are still to come/), below: [{}] }],
    });
    expect(told(10, '2019-08-10', 'de').summary).toContain('hängt von Zahlen ab, die noch kommen.');
  });

  test('tells that it is not met where it is not today either', () => {
    expect(told(9, '2019-08-10', 'en')).toMatchObject({
      summary: 'No plan keeps web.',
      verdict: 'not-met',
    });
  });
});
