import { type Clause, clausesBelow } from '../../catalogue/clause.ts';
import type { Programme, ProgrammeException } from '../../catalogue/programme.ts';
import type { Day } from '../../time/day.ts';
import type { Columns } from './columns.ts';

/**
 * Whether the programme excuses a partner, by row, from something in a clause, by position, on a day. Only the exact
 * judge knows from what; of other days columns know nothing anyway.
 */
export function excusedByProgramme(
  columns: Columns,
  clauses: readonly Clause[],
  programme: Programme,
  day: Day,
): (partner: number, clause: number) => boolean {
  const knownOn = columns.knownAt.slice(0, 10);
  const waivers = programme.exceptions.filter(
    (one) => one.kind === 'waiver' && one.over === 'days' && one.from <= day && day <= one.to && one.stated <= knownOn,
  );
  if (waivers.length === 0) return () => false;
  const touching = clauses.map((clause) => {
    const within = everythingIn(clause, programme);
    return waivers.filter((waiver) =>
      textsOf(waiver, programme).some((text) => [...everythingIn(text, programme)].some((one) => within.has(one))),
    );
  });
  return (partner, clause) => (touching[clause] ?? []).some((waiver) => reachesRow(waiver, partner, columns));
}

const textsOf = ({ competencies, levels }: ProgrammeException, programme: Programme): readonly Clause[] =>
  competencies
    .flatMap((id) => programme.competencies.get(id)?.versions ?? [])
    .flatMap((version) =>
      [...version.levels].flatMap(([level, text]) => (levels?.includes(level) === false ? [] : text)),
    );

/** A clause, those below it, and the texts of the requirements that it asks to be met. */
function everythingIn(clause: Clause, programme: Programme): ReadonlySet<Clause> {
  const found = new Set<Clause>();
  const visit = (one: Clause): void => {
    if (found.has(one)) return;
    found.add(one);
    clausesBelow(one).forEach(visit);
    if (one.kind !== 'meets') return;
    for (const { levels } of programme.competencies.get(one.competency)?.versions ?? []) {
      const text = levels.get(one.level);
      if (text) visit(text);
    }
  };
  visit(clause);
  return found;
}

/** Is the partner of a row one of those that an exception is for? */
export const reachesRow = ({ where }: ProgrammeException, partner: number, columns: Columns): boolean =>
  [...where].every(([attribute, wanted]) => {
    const column = columns.attributes.find((one) => one.name === attribute);
    const value = column?.values[column.stated[partner] as number];
    return value !== undefined && wanted.includes(value);
  });
