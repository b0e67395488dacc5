import { type Bits, intersection, noBits, without } from '../credentials/bits.ts';
import { whateverProof } from '../credentials/whatever-proof.ts';
import type { Test, View } from './view.ts';

/** Of those who are counted, who rests on what is only claimed: nobody has seen a proof of it yet. */
export function restingOnClaims(test: Test, counted: Bits, view: View): Bits {
  if (!view.credentials.hasUnverified) return noBits(view.people.length);
  return without(counted, view.credentials.holders(test.condition, 'documented').possible);
}

/** Who would fulfil a test if what they hold were proved as well as it asks. */
export function unproved(test: Test, view: View): Bits {
  if (!view.credentials.hasUnverified) return noBits(view.people.length);
  const held = view.credentials.holders(whateverProof(test.condition), 'claimed').possible;
  return without(intersection(held, view.askable(test)), view.eligible(test).possible);
}
