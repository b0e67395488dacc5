import type { Programme } from '../domain/catalogue/programme.ts';
import type { Claim } from '../domain/membership/facts.ts';
import { nearestName } from '../domain/problems/nearest-name.ts';
import { type Problem, problem } from '../domain/problems/problem.ts';
import { levelsOffered } from '../domain/standing/evaluate.ts';

/** What is wrong with awards that somebody asks about: competencies of the programme and levels that one of their texts offers. */
export const claimsProblems = (
  claims: readonly Claim[],
  programme: Programme,
  key: 'claims' | 'wanted' = 'claims',
): readonly Problem[] =>
  claims.flatMap(({ competency, level }, index) => {
    const known = programme.competencies.get(competency);
    const path = [key, index];
    if (!known) return [named('unknown-competency', path, competency, [...programme.competencies.keys()])];
    const levels = levelsOffered(programme, known);
    return levels.includes(level) ? [] : [named('unknown-level', path, level, levels)];
  });

function named(code: string, path: Problem['path'], name: string, names: readonly string[]): Problem {
  const nearest = nearestName(name, names);
  return problem(code, path, { name, ...(nearest === undefined ? { known: names.slice(0, 12) } : { nearest }) });
}
