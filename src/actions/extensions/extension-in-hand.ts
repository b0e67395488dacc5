import type { Programme } from '../../domain/catalogue/programme.ts';
import { type Problem, problem } from '../../domain/problems/problem.ts';
import { unknownName } from '../../domain/problems/unknown-name.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Period } from '../../domain/time/period.ts';
import { type Postponement, putsOff } from '../../domain/time/postponement.ts';
import type { ExtensionRow } from '../../store/catalogue/extensions.ts';
import type { ExtensionWanted } from './extension-to-grant.ts';

/** What is wrong with an extension by the rules of its programme; nothing where it can be granted. */
export function problemsOfExtension(
  { from, to, moves, competencies = [], levels = [], countries }: ExtensionWanted,
  programme: Programme,
): readonly Problem[] {
  const period = { from, to } as Period;
  const known = programme.attributes.get('country');
  const ids = programme.levels.map(({ id }) => id);
  return [
    ...(known === undefined ? [unknownName('unknown-attribute', 'country', [...programme.attributes.keys()], [])] : []),
    ...countries.flatMap((one, index) =>
      known === undefined || known === 'any' || known.includes(one)
        ? []
        : [unknownName('unknown-value', one, known, ['countries', index])],
    ),
    ...competencies.flatMap((one, index) =>
      programme.competencies.has(one)
        ? []
        : [unknownName('unknown-competency', one, [...programme.competencies.keys()], ['competencies', index])],
    ),
    ...levels.flatMap((one, index) =>
      ids.includes(one) ? [] : [unknownName('unknown-level', one, ids, ['levels', index])],
    ),
    ...(to < from ? [problem('reversed-days', ['to'], { from, to })] : []),
    ...(moves !== undefined && to >= from && !putsOff(moves as Postponement, period)
      ? [problem('moves-not-later', ['moves'], { to })]
      : []),
  ];
}

/**
 * The last day on which it can be taken back: the first one on which anything is kept or moved by it, which is its own, or
 * the day on which it was granted where that came later. From the next day on it binds.
 */
export const undoableUntil = ({
  valid_from: from,
  granted_on: granted,
}: Pick<ExtensionRow, 'valid_from' | 'granted_on'>): Day => (from > granted ? from : granted) as Day;
