import type { ExceptionBeside } from '../../domain/catalogue/exception-beside.ts';
import type { DecidedBeside, RulingBeside } from '../../domain/catalogue/with-rulings.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayOfInstant, type Instant } from '../../domain/time/instant.ts';
import type { ExtensionRow } from '../../store/catalogue/extensions.ts';
import type { RulingRow } from '../../store/catalogue/rulings.ts';

/** What a programme ever decided beside its pack, as the rules take it, withdrawn or not, with the moment of it. */
export const decidedBeside = ({
  rulings,
  extensions,
}: {
  readonly rulings: readonly RulingRow[];
  readonly extensions: readonly ExtensionRow[];
}): readonly DecidedBeside[] => [...rulings.map(rulingBeside), ...extensions.map(extensionBeside)];

/** Said on the day on which it became known, whatever business day a demo stands on, as facts are. */
const rulingBeside = ({ question, reading, valid_from, known_from, known_to, ruled_by }: RulingRow): RulingBeside => ({
  ...{ kind: 'ruling', question, reading, from: valid_from as Day },
  ...{ stated: dayOfInstant(known_from as Instant), by: ruled_by },
  ...{ knownFrom: known_from as Instant, knownTo: known_to as Instant },
});

const extensionBeside = ({ competencies, levels, moves, ...row }: ExtensionRow): ExceptionBeside => ({
  ...{ kind: 'exception', id: row.id, countries: row.countries },
  ...(competencies && { competencies }),
  ...(levels && { levels }),
  ...(moves && { moves }),
  ...{ from: row.valid_from as Day, to: row.valid_to as Day, by: row.granted_by, reason: row.reason },
  stated: dayOfInstant(row.known_from as Instant),
  ...{ knownFrom: row.known_from as Instant, knownTo: row.known_to as Instant },
});
