import type { Programme, ProgrammeException } from '../catalogue/programme.ts';
import { endOfTime, type Instant, readInstant } from '../time/instant.ts';
import type { Period } from '../time/period.ts';
import type { Exception, Facts } from './facts.ts';

type Grantee = Pick<Facts, 'attributes' | 'exceptions'>;

/** What a partner was granted for one competency: by itself, and with all others of its kind. */
export const exceptionsGranted = (programme: Programme, facts: Grantee, competency: string): readonly Exception[] => [
  ...facts.exceptions.filter((one) => one.competency === competency),
  ...programme.exceptions
    .filter((one) => one.competencies.includes(competency) && reaches(one, facts))
    .flatMap((one) => (one.levels ?? [undefined]).map((level) => grantedByProgramme(one, competency, level))),
];

/** The days of everything that a partner was granted, for whichever competency. */
export const daysGranted = (programme: Programme, facts: Grantee): readonly (Period & { readonly by: string })[] => [
  ...facts.exceptions,
  ...programme.exceptions.filter((one) => reaches(one, facts)),
];

/** Is the partner one of those that an exception is for? Of an attribute that is not known, no. */
export const reaches = ({ where }: ProgrammeException, { attributes }: Pick<Facts, 'attributes'>): boolean =>
  [...where].every(([attribute, values]) => values.includes(attributes.get(attribute) ?? ''));

/** An exception of the programme as one of the partner's own. */
export function grantedByProgramme(
  { id, kind, from, to, stated, waives, over, clause, moves, by, reason }: ProgrammeException,
  competency: string,
  level: string | undefined,
): Exception {
  return {
    kind,
    competency,
    ...(level !== undefined && { level }),
    ...(clause !== undefined && { clause }),
    waives,
    over,
    ...(moves && { moves }),
    from,
    to,
    by,
    reason,
    ofProgramme: id,
    knownFrom: readInstant(stated) as Instant,
    knownTo: endOfTime,
  };
}
