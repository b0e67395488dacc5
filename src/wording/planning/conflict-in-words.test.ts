import { describe, expect, test } from 'vitest';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { anOffer, aTraining } from '../../../test/builders/a-training.ts';
import { day } from '../../domain/time/day.ts';
import type { OfferPlaces, TrainingOffer } from '../../domain/training/training.ts';
import { voiceOf } from '../voice.ts';
import { factPoints } from './conflict-in-words.ts';

const programme = aProgramme({ competencies: [aCompetency('web', { gold: { people: 1, with: 'A' } })] });
const at = (location: string): OfferPlaces => ({ countries: [], locations: [location] });

/** What is said where not everything that prepares for A can be had in Lyon: of an offer in Kiel with these classes. */
function told(sessions: TrainingOffer['sessions'], language: 'en' | 'de'): string | undefined {
  const offers = [anOffer('class', ['A'], { at: at('Kiel'), sessions }), anOffer('other', ['A'])];
  const request = { training: aTraining({}, { offers }), targets: [] } as unknown as Parameters<typeof factPoints>[1];
  const places = [{ country: 'FR', location: 'Lyon' }];
  const fact = { kind: 'place' as const, item: 'A', places, offers: ['class'], all: false };
  return factPoints([fact], request, voiceOf(programme, language)).at(-1)?.text.replaceAll('\u00a0', ' ');
}

const classOn = (id: string, own?: OfferPlaces) => ({
  id,
  from: day('2020-02-03'),
  to: day('2020-02-03'),
  ...(own && { at: own }),
});

describe('An offer that is out of reach', () => {
  test('is told as not held there, and as not always held there where one of its classes is', () => {
    expect(told([classOn('kiel')], 'en')).toMatch(/^Of the offers for A.*, this one is not held in Lyon or online: /);
    expect(told([classOn('kiel'), classOn('lyon', at('Lyon'))], 'en')).toMatch(
      /^Of the offers for A.*, this one is not always held in Lyon or online: /,
    );
    expect(told([classOn('kiel')], 'de')).toMatch(/findet dieses nicht in Lyon oder online statt: /);
    expect(told([classOn('kiel'), classOn('lyon', at('Lyon'))], 'de')).toMatch(
      /findet dieses nicht immer in Lyon oder online statt: /,
    );
  });
});
