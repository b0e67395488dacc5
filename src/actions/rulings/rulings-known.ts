import type { RulingBeside } from '../../domain/catalogue/with-rulings.ts';
import { isKnownAt } from '../../domain/membership/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayOfInstant, endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { RulingRow } from '../../store/catalogue/rulings.ts';

/**
 * The rulings that were known at a moment, as the rules take them: said on the day on which they became known, whatever
 * business day a demo stands on, as facts are.
 */
export const rulingsKnown = (rulings: readonly RulingRow[], at: Instant = endOfTime): readonly RulingBeside[] =>
  rulings
    .filter(({ known_from, known_to }) =>
      isKnownAt({ knownFrom: known_from as Instant, knownTo: known_to as Instant }, at),
    )
    .map(({ question, reading, valid_from, known_from, ruled_by }) => ({
      ...{ question, reading, from: valid_from as Day, stated: dayOfInstant(known_from as Instant), by: ruled_by },
    }));
