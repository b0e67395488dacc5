import type { Programme } from '../domain/catalogue/programme.ts';
import type { Claim } from '../domain/membership/facts.ts';
import type { Path, Problem } from '../domain/problems/problem.ts';
import { unknownName } from '../domain/problems/unknown-name.ts';
import { levelsOffered } from '../domain/standing/evaluate.ts';

/** What is wrong with awards that somebody asks about, which stand in a list at `key`. */
export const awardProblems = (claims: readonly Claim[], programme: Programme, key: string): readonly Problem[] =>
  claims.flatMap((claim, index) => awardProblem(claim, programme, [key, index]) ?? []);

/** An award is of a competency of the programme, and of a level that one of its texts offers. */
export function awardProblem({ competency, level }: Claim, programme: Programme, at: Path): Problem | undefined {
  const known = programme.competencies.get(competency);
  if (!known) return unknownName('unknown-competency', competency, [...programme.competencies.keys()], at);
  const levels = levelsOffered(programme, known);
  return levels.includes(level) ? undefined : unknownName('unknown-level', level, levels, at);
}
