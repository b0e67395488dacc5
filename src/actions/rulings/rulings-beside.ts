import type { RulingBeside } from '../../domain/catalogue/with-rulings.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayOfInstant, type Instant } from '../../domain/time/instant.ts';
import type { RulingRow } from '../../store/catalogue/rulings.ts';

/**
 * The rulings that were ever made, as the rules take them, withdrawn ones with the moment of it: said on the day on which
 * they became known, whatever business day a demo stands on, as facts are.
 */
export const rulingsBeside = (rulings: readonly RulingRow[]): readonly RulingBeside[] =>
  rulings.map(({ question, reading, valid_from, known_from, known_to, ruled_by }) => ({
    ...{ question, reading, from: valid_from as Day, stated: dayOfInstant(known_from as Instant), by: ruled_by },
    ...{ knownFrom: known_from as Instant, knownTo: known_to as Instant },
  }));
