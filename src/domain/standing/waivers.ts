import { type Clause, clausesBelow } from '../catalogue/clause.ts';
import type { Programme } from '../catalogue/programme.ts';
import { type Exception, type Facts, isKnownAt } from '../membership/facts.ts';
import type { Instant } from '../time/instant.ts';

/** The clauses that a partner was excused from, with who excused it and why. */
export type Waivers = ReadonlyMap<Clause, readonly Exception[]>;

const none: Waivers = new Map();

/** Finds the clauses that waivers name: one clause by its id, or the whole requirement of a level, in every version. */
export function waiversOf(programme: Programme, facts: Facts, knownAt: Instant): Waivers {
  const granted = facts.exceptions.filter((one) => one.kind === 'waiver' && isKnownAt(one, knownAt));
  if (granted.length === 0) return none;
  const waivers = new Map<Clause, Exception[]>();
  for (const exception of granted) {
    for (const version of programme.competencies.get(exception.competency)?.versions ?? []) {
      for (const [level, root] of version.levels) {
        if (exception.level !== undefined && exception.level !== level) continue;
        const clause = exception.clause === undefined ? root : clauseOf(root, exception.clause);
        if (clause) waivers.set(clause, [...(waivers.get(clause) ?? []), exception]);
      }
    }
  }
  return waivers;
}

function clauseOf(clause: Clause, id: string): Clause | undefined {
  if (clause.id === id) return clause;
  for (const below of clausesBelow(clause)) {
    const found = clauseOf(below, id);
    if (found) return found;
  }
  return undefined;
}
