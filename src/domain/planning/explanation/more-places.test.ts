import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../../test/builders/a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from '../../../../test/builders/a-training.ts';
import { day } from '../../time/day.ts';
import { endOfTime } from '../../time/instant.ts';
import type { LearningTerms } from '../../training/learning-terms.ts';
import type { TrainingOffer } from '../../training/training.ts';
import { plan } from '../plan.ts';
import { type LimitedThing, morePlaces } from './more-places.ts';

const programme = aProgramme({ competency: aCompetency('web', { gold: { people: 2, with: 'A' } }) });

/** What one more of each thing saves two people out of three who are to pass A at a fee of 100. */
function savings(offers: readonly TrainingOffer[], learning: Partial<LearningTerms> = {}) {
  const request = {
    programme,
    facts: aPartner(programme, { people: ['ana', 'ben', 'cy'].map((id) => ({ id })) }),
    training: aTraining({ A: 100 }, { offers }),
    learning: learningTerms(learning),
    day: planDay,
    knownAt: endOfTime,
    targets: [{ claim: { competency: 'web', level: 'gold' }, deadline: day('2020-06-15'), weight: 1, must: false }],
  };
  const base = plan(request);
  if (!('plan' in base)) throw new Error(base.status);
  return morePlaces(base, request, base.proof.model).map(({ of, more }): [LimitedThing, number | undefined] => [
    of,
    'plan' in more && more.status === 'optimal' ? more.difference.cost : undefined,
  ]);
}

const session = (seats: number) => ({ id: 's', from: day('2020-02-03'), to: day('2020-02-05'), seats });

describe('One more', () => {
  test('seat in a session is worth what the dearer course costs more, where the seats are too few', () => {
    const offers = [anOffer('class', ['A'], { sessions: [session(1)] }), anOffer('dear', ['A'], { price: 70 })];
    expect(savings(offers)).toEqual([[{ kind: 'seat', offer: 'class', session: 's' }, -70]]);
  });

  test('seat is worth nothing where two are enough', () => {
    const offers = [anOffer('class', ['A'], { sessions: [session(2)] }), anOffer('dear', ['A'], { price: 70 })];
    expect(savings(offers)).toEqual([[{ kind: 'seat', offer: 'class', session: 's' }, 0]]);
  });

  test('voucher is worth the fee that it pays', () => {
    expect(savings([], { vouchers: [{ id: 'spring', items: ['A'], count: 1 }] })).toEqual([
      [{ kind: 'voucher', voucher: 'spring' }, -100],
    ]);
  });

  test('place in a class that is bought as a whole saves the second class', () => {
    const offers = [anOffer('class', ['A'], { group: { price: 40, seats: 1 } })];
    expect(savings(offers)).toEqual([[{ kind: 'place', offer: 'class' }, -40]]);
  });

  test('of what is there for everybody is not asked for', () => {
    expect(savings([], { vouchers: [{ id: 'spring', items: ['A'], count: 3 }] })).toEqual([]);
  });
});
