import { type Clause, clausesBelow } from '../catalogue/clause.ts';
import type { Programme, ProgrammeException } from '../catalogue/programme.ts';
import { grantedByProgramme, reaches } from '../membership/exceptions-granted.ts';
import { type Exception, type Facts, isKnownAt } from '../membership/facts.ts';
import type { Instant } from '../time/instant.ts';

/** From what a partner was excused, clause by clause, with who excused it and why. */
export type Waivers = (clause: Clause) => readonly Exception[];

type Excused<Granted> = ReadonlyMap<Clause, readonly Granted[]>;

/** Finds the clauses that waivers name: one clause by its id, or the whole requirement of a level, in every version. */
export function waiversOf(programme: Programme, facts: Facts, knownAt: Instant): Waivers {
  const own = facts.exceptions.filter((one) => one.kind === 'waiver' && isKnownAt(one, knownAt));
  const ofPartner = own.length === 0 ? undefined : excusedBy(own, programme);
  const reaching = new Set(programme.exceptions.filter((one) => one.kind === 'waiver' && reaches(one, facts)));
  if (!ofPartner && reaching.size === 0) return noWaivers;
  const ofAll = excusedByProgramme(programme);
  return (clause) => {
    const forPartner = ofPartner?.get(clause) ?? none;
    const forAll = ofAll.get(clause);
    if (!forAll) return forPartner;
    const granted = forAll.filter((one) => reaching.has(one.exception) && isKnownAt(one.granted, knownAt));
    return [...forPartner, ...granted.map((one) => one.granted)];
  };
}

const none: readonly Exception[] = [];
export const noWaivers: Waivers = () => none;

interface ForAll {
  readonly exception: ProgrammeException;
  readonly granted: Exception;
}

/** A programme's own waivers are the same for every partner, so they are found once. */
const remembered = new WeakMap<Programme, Excused<ForAll>>();

function excusedByProgramme(programme: Programme): Excused<ForAll> {
  const known = remembered.get(programme);
  if (known) return known;
  const granted = programme.exceptions
    .filter((exception) => exception.kind === 'waiver')
    .flatMap((exception) =>
      exception.competencies.flatMap((competency) =>
        (exception.levels ?? [undefined]).map((level) => ({
          exception,
          granted: grantedByProgramme(exception, competency, level),
        })),
      ),
    );
  const excused = new Map<Clause, ForAll[]>();
  for (const one of granted)
    for (const clause of clausesOf(one.granted, programme)) excused.set(clause, [...(excused.get(clause) ?? []), one]);
  remembered.set(programme, excused);
  return excused;
}

function excusedBy(exceptions: readonly Exception[], programme: Programme): Excused<Exception> {
  const excused = new Map<Clause, Exception[]>();
  for (const one of exceptions)
    for (const clause of clausesOf(one, programme)) excused.set(clause, [...(excused.get(clause) ?? []), one]);
  return excused;
}

function clausesOf(
  { competency, level: only, clause: id, waives }: Exception,
  programme: Programme,
): readonly Clause[] {
  const versions = programme.competencies.get(competency)?.versions ?? [];
  return versions.flatMap((version) =>
    [...version.levels].flatMap(([level, root]) => {
      const named = only !== undefined && only !== level ? undefined : id === undefined ? root : clauseOf(root, id);
      if (!named) return [];
      return waives === 'everything' ? [named] : allButFee(named, programme);
    }),
  );
}

/** The clause; or of one that asks for a fee as well, all in it that does not. */
function allButFee(clause: Clause, programme: Programme): readonly Clause[] {
  return asksForFee(clause, programme)
    ? clausesBelow(clause).flatMap((below) => allButFee(below, programme))
    : [clause];
}

/** Whether a waiver that leaves the fee due leaves anything of a clause. */
export const asksForFee = (clause: Clause, programme: Programme): boolean =>
  (clause.kind === 'evidence' && programme.evidence.get(clause.evidence)?.fee === true) ||
  clausesBelow(clause).some((below) => asksForFee(below, programme));

function clauseOf(clause: Clause, id: string): Clause | undefined {
  if (clause.id === id) return clause;
  for (const below of clausesBelow(clause)) {
    const found = clauseOf(below, id);
    if (found) return found;
  }
  return undefined;
}
