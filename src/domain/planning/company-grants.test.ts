import { expect, test } from 'vitest';
import { unstatedLearning } from '../training/learning-terms.ts';
import { plan } from './plan.ts';
import { posedRequest } from './posed-request.ts';
import { targetsWanted } from './targets-at-risk.ts';

/** Two are asked for; one person holds the exam, another one could pass it, and the company may hold it itself. */
function planned(withGrants: boolean, grants: readonly object[]) {
  const posed = posedRequest(
    {
      language: 1,
      on: '2026-02-02',
      programme: { id: 'p', name: 'P', levels: [{ id: 'gold', name: 'Gold' }] },
      exams: { E1: { title: 'One' } },
      competencies: [
        {
          id: 'c',
          name: 'C',
          levels: { gold: { id: 'two', people: 2, with: 'E1', ...(withGrants && { withGrants }) } },
        },
      ],
      partner: {
        partner: 'x',
        people: [{ id: 'ada', credentials: ['E1'] }, { id: 'ben' }],
        grants,
        learning: { currency: 'EUR', otherwiseRate: 50, pace: 1 },
      },
      training: {
        currency: 'EUR',
        exams: [{ items: ['E1'], fee: 100, retakeWait: { days: 14 } }],
        offers: [
          {
            id: 'o',
            title: 'O',
            provider: 'P',
            prepares: ['E1'],
            price: 0,
            duration: { days: 1 },
            hours: 1,
            retakeHours: 1,
            pass: 900,
          },
        ],
      },
      targets: [{ claim: 'c/gold', deadline: '2026-09-30' }],
    },
    'request.yaml',
  );
  if (!posed.ok) throw new Error(JSON.stringify(posed.problems));
  const { wanted = [], learning, ...asked } = posed.value;
  const { targets, untouched } = targetsWanted({ ...asked, wanted });
  if (targets.length === 0) return { untouched: untouched.length, exams: 0, met: 1 };
  const result = plan({ ...asked, targets, learning: learning ?? unstatedLearning(asked.training) });
  if (!('plan' in result)) throw new Error(result.status);
  return {
    untouched: untouched.length,
    exams: result.plan.actions.length,
    met: result.plan.targets.filter(({ isMet }) => isMet).length,
  };
}

const grant = { item: 'E1', from: '2025-01-01', origin: 'merger' };

test('what the company holds itself fills a place where the rule admits it, and nobody learns for that', () => {
  expect(planned(true, [])).toEqual({ untouched: 0, exams: 1, met: 1 });
  expect(planned(true, [grant])).toEqual({ untouched: 0, exams: 0, met: 1 });
  expect(planned(false, [grant])).toEqual({ untouched: 0, exams: 1, met: 1 });
});
