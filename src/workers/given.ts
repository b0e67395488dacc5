import type { BenefitLibrary } from '../domain/benefits/benefit.ts';
import type { Programme } from '../domain/catalogue/programme.ts';
import { programmeKnownOn } from '../domain/catalogue/programme-known-on.ts';
import { type DecidedBeside, withRulings } from '../domain/catalogue/with-rulings.ts';
import type { Facts } from '../domain/membership/facts.ts';
import { factsAsStated } from '../domain/membership/facts-as-stated.ts';
import { rulingsKnown } from '../domain/membership/rulings-known.ts';
import type { Day } from '../domain/time/day.ts';
import { dayOfInstant, type Instant } from '../domain/time/instant.ts';
import { learningAsStated } from '../domain/training/learning-from-tree.ts';
import type { LearningTerms } from '../domain/training/learning-terms.ts';
import type { Training } from '../domain/training/training.ts';
import type { ReadPack } from '../exchange/pack-from-texts.ts';
import type { AskedAbout } from './task.ts';

/** Everything that a question about a partner is answered from, by the names of the programme as it was known. */
export interface Given {
  readonly programme: Programme;
  /** As they were known: they are in the programme, and are to be in every other state of the rules that it is compared with. */
  readonly rulings: readonly DecidedBeside[];
  /** Before anything was ruled beside it, and all that ever was: for who asks about several moments. */
  readonly unruled: Programme;
  readonly everRuled: readonly DecidedBeside[];
  readonly facts: Facts;
  readonly learning?: LearningTerms;
  readonly training?: Training;
  readonly benefits?: BenefitLibrary;
  readonly day: Day;
  readonly knownAt: Instant;
}

export function givenFrom({ partner, rulings: everRuled, day, knownAt }: AskedAbout, pack: ReadPack): Given {
  const rulings = rulingsKnown(everRuled, knownAt);
  const unruled = programmeKnownOn(pack.programme, dayOfInstant(knownAt));
  const programme = withRulings(unruled, rulings);
  const { partner: code, learning, ...written } = partner;
  return {
    programme,
    rulings,
    unruled,
    everRuled,
    facts: factsAsStated(code, written, programme),
    ...(learning && { learning: learningAsStated(learning, programme) }),
    ...(pack.training && { training: pack.training }),
    ...(pack.benefits && { benefits: pack.benefits }),
    day,
    knownAt,
  };
}
