import type { Verification } from '../../../domain/catalogue/verification.ts';
import type { Difference } from '../../../domain/impact/difference/programme-difference.ts';
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
  zone: (before: string, after: string) => `Days begin and end by the time of ${after}, not of ${before}.`,
};

const de: typeof en = {
  counting: 'Wie Personen über mehrere Auszeichnungen gezählt werden:',
  verification: (before, after) =>
    `Wo eine Regel es nicht selbst sagt, müssen Tatsachen ${after} sein; bisher: ${before}.`,
  proofs: { claimed: 'nur angegeben', documented: 'belegt', verified: 'bestätigt' },
  zone: (before, after) => `Tage beginnen und enden nach der Zeit von ${after}, nicht mehr von ${before}.`,
};

const words: Bilingual<typeof en> = { en, de };

/** What is different about the programme as a whole, beside its competencies and items. */
export function programmePoliciesInWords(
  { lifecycle, exceptions, counting, verification, zone }: Difference,
  voice: Voice,
): readonly Point[] {
  const told = words[voice.language];
  return [
    ...lifecycle.map((one) => lifecycleDifferenceInWords(one, voice)),
    ...exceptions.map((one) => exceptionDifferenceInWords(one, voice)),
    ...(counting.length === 0
      ? []
      : [{ text: told.counting, below: counting.map((one) => ({ text: countingChangeInWords(one, voice) })) }]),
    ...(verification
      ? [{ text: told.verification(told.proofs[verification.before], told.proofs[verification.after]) }]
      : []),
    ...(zone ? [{ text: told.zone(zone.before, zone.after) }] : []),
  ];
}
