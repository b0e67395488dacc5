import { type Clause, clausesBelow } from '../catalogue/clause.ts';
import type { Programme } from '../catalogue/programme.ts';
import { exceptionsGranted } from '../membership/exceptions-granted.ts';
import { type Exception, type Facts, isKnownAt } from '../membership/facts.ts';
import type { Instant } from '../time/instant.ts';

/** The clauses that a partner was excused from, with who excused it and why. */
export type Waivers = ReadonlyMap<Clause, readonly Exception[]>;

const none: Waivers = new Map();

/** Finds the clauses that waivers name: one clause by its id, or the whole requirement of a level, in every version. */
export function waiversOf(programme: Programme, facts: Facts, knownAt: Instant): Waivers {
  const granted = exceptionsGranted(programme, facts).filter((one) => one.kind === 'waiver' && isKnownAt(one, knownAt));
  if (granted.length === 0) return none;
  const waivers = new Map<Clause, Exception[]>();
  for (const exception of granted) {
    for (const version of programme.competencies.get(exception.competency)?.versions ?? []) {
      for (const [level, root] of version.levels) {
        if (exception.level !== undefined && exception.level !== level) continue;
        const named = exception.clause === undefined ? root : clauseOf(root, exception.clause);
        for (const clause of named ? excused(named, exception, programme) : [])
          waivers.set(clause, [...(waivers.get(clause) ?? []), exception]);
      }
    }
  }
  return waivers;
}

/** The clause, or of one that asks for a fee as well, all in it that does not, where the fee stays due. */
function excused(clause: Clause, exception: Exception, programme: Programme): readonly Clause[] {
  if (exception.waives === 'everything' || !asksForFee(clause, programme)) return [clause];
  return clausesBelow(clause).flatMap((below) => excused(below, exception, programme));
}

const asksForFee = (clause: Clause, programme: Programme): boolean =>
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
