import type { DecidedBeside } from '../catalogue/with-rulings.ts';
import type { Instant } from '../time/instant.ts';
import { isKnownAt } from './facts.ts';

/** Those that were made by a moment and not withdrawn: like a fact, a ruling is known for a time. */
export const rulingsKnown = (rulings: readonly DecidedBeside[], at: Instant): readonly DecidedBeside[] =>
  rulings.filter((one) => isKnownAt(one, at));
