import type { Clause, Slot } from '../../domain/catalogue/clause.ts';
import { proofAsked } from '../../domain/catalogue/verification.ts';
import type { Point } from '../point.ts';
import type { Voice } from '../voice.ts';
import { amountInWords } from './amount-in-words.ts';
import { clauseWords } from './clause-words.ts';
import { peopleInWords, sameAlsoInWords } from './people-in-words.ts';

/** How many people of which kind, and that nobody fills two places where there are several kinds. */
export function teamInWords({ slots, pooled, withGrants }: Extract<Clause, { kind: 'team' }>, voice: Voice): Point {
  const words = clauseWords[voice.language];
  const details = [...(pooled ? [words.pooled] : []), ...(withGrants ? [words.withGrants] : [])];
  const [only, ...more] = slots.map((slot) => slotPoint(slot, voice));
  if (only && more.length === 0) return { ...only, details };
  return { text: words.team, details, below: only ? [only, ...more] : [] };
}

/** So many people of one kind, with what some of them must have beside. */
export function slotPoint({ people, ofWhich, verification, ...asked }: Slot, voice: Voice): Point {
  const count = amountInWords(people, voice);
  const proof = proofAsked(verification, voice.programme.verification);
  return {
    text: peopleInWords({ ...asked, count, ...(proof !== undefined && { verification: proof }) }, voice),
    below: ofWhich.map((subset) => ({
      text: sameAlsoInWords(amountInWords(subset.people, voice), count, subset.condition, voice),
    })),
  };
}
