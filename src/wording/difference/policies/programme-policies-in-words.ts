import type { Verification } from '../../../domain/catalogue/verification.ts';
import type { Difference, ScopeOfTexts } from '../../../domain/impact/difference/programme-difference.ts';
import type { Bilingual } from '../../bilingual.ts';
import type { Point } from '../../point.ts';
import type { Voice } from '../../voice.ts';
import { countingChangeInWords } from './counting-change-in-words.ts';
import { exceptionDifferenceInWords } from './exception-difference-in-words.ts';
import { lifecycleDifferenceInWords } from './lifecycle-difference-in-words.ts';

const en = {
  counting: 'How people are counted over several awards:',
  verification: (before: string, after: string) =>
    `Facts must be ${after} where a rule does not say so itself; before: ${before}.`,
  proofs: {
    claimed: 'stated only',
    documented: 'documented',
    verified: 'verified',
  } satisfies Record<Verification, string>,
  scope: (before: string, after: string) =>
    `What is counted together where a rule does not say so itself: ${after}; before: ${before}.`,
  company: 'the whole company',
  places: {
    country: {
      all: 'every country by itself, and each must meet it',
      best: 'the best country alone',
      each: 'each country by itself',
    },
    location: {
      all: 'every location by itself, and each must meet it',
      best: 'the best location alone',
      each: 'each location by itself',
    },
  } satisfies Record<'country' | 'location', Record<ScopeOfTexts['combine'], string>>,
  zone: (before: string, after: string) => `Days begin and end by the time of ${after}, not of ${before}.`,
};

const de: typeof en = {
  counting: 'Wie Personen über mehrere Auszeichnungen gezählt werden:',
  verification: (before, after) =>
    `Wo eine Regel es nicht selbst sagt, müssen Tatsachen ${after} sein; bisher: ${before}.`,
  proofs: { claimed: 'nur angegeben', documented: 'belegt', verified: 'bestätigt' },
  scope: (before, after) =>
    `Was zusammen gezählt wird, wo eine Regel es nicht selbst sagt: ${after}; bisher: ${before}.`,
  company: 'die ganze Firma',
  places: {
    country: {
      all: 'jedes Land für sich, und alle müssen es erfüllen',
      best: 'nur das beste Land',
      each: 'jedes Land für sich',
    },
    location: {
      all: 'jeder Standort für sich, und alle müssen es erfüllen',
      best: 'nur der beste Standort',
      each: 'jeder Standort für sich',
    },
  },
  zone: (before, after) => `Tage beginnen und enden nach der Zeit von ${after}, nicht mehr von ${before}.`,
};

const words: Bilingual<typeof en> = { en, de };

/** What is different about the programme as a whole, beside its competencies and items. */
export function programmePoliciesInWords(
  { lifecycle, exceptions, counting, verification, scope, zone }: Difference,
  voice: Voice,
): readonly Point[] {
  const told = words[voice.language];
  const placed = ({ per, combine, over = [] }: ScopeOfTexts): string => {
    const name = per === 'company' ? told.company : told.places[per][combine];
    return over.length === 0 ? name : `${name} (${over.join(', ')})`;
  };
  return [
    ...lifecycle.map((one) => lifecycleDifferenceInWords(one, voice)),
    ...exceptions.map((one) => exceptionDifferenceInWords(one, voice)),
    ...(counting.length === 0
      ? []
      : [{ text: told.counting, below: counting.map((one) => ({ text: countingChangeInWords(one, voice) })) }]),
    ...(verification
      ? [{ text: told.verification(told.proofs[verification.before], told.proofs[verification.after]) }]
      : []),
    ...(scope ? [{ text: told.scope(placed(scope.before), placed(scope.after)) }] : []),
    ...(zone ? [{ text: told.zone(zone.before, zone.after) }] : []),
  ];
}
