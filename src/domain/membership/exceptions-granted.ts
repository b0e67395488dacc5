import type { Programme, ProgrammeException } from '../catalogue/programme.ts';
import { endOfTime, type Instant, readInstant } from '../time/instant.ts';
import type { Exception, Facts } from './facts.ts';

/** Everything that a partner was excused from or given more time for: by itself, and with all others of its kind. */
export function exceptionsGranted(
  programme: Programme,
  facts: Pick<Facts, 'attributes' | 'exceptions'>,
): readonly Exception[] {
  if (programme.exceptions.length === 0) return facts.exceptions;
  return [
    ...facts.exceptions,
    ...programme.exceptions.filter((one) => reaches(one, facts)).flatMap((one) => grantedByProgramme(one)),
  ];
}

/** Is the partner one of those that an exception is for? Of an attribute that is not known, no. */
export const reaches = ({ where }: ProgrammeException, { attributes }: Pick<Facts, 'attributes'>): boolean =>
  [...where].every(([attribute, values]) => values.includes(attributes.get(attribute) ?? ''));

function grantedByProgramme(exception: ProgrammeException): readonly Exception[] {
  const { id, kind, from, to, stated, competencies, levels, waives, clause, moves, by, reason } = exception;
  return competencies.flatMap((competency) =>
    (levels ?? [undefined]).map((level) => ({
      kind,
      competency,
      ...(level !== undefined && { level }),
      ...(clause !== undefined && { clause }),
      waives,
      ...(moves && { moves }),
      from,
      to,
      by,
      reason,
      ofProgramme: id,
      knownFrom: readInstant(stated) as Instant,
      knownTo: endOfTime,
    })),
  );
}
