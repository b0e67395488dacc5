import type { Programme } from '../../domain/catalogue/programme.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import { readClaim } from '../../domain/membership/facts-as-stated.ts';
import { nearestName } from '../../domain/problems/nearest-name.ts';
import { accepted, type Path, type Problem, problem, type Read, refused } from '../../domain/problems/problem.ts';
import { levelsOffered } from '../../domain/standing/evaluate.ts';

/** Awards as people write them, networks/gold, by the names of the programme; problems stand at `at`. */
export function claimsFrom(texts: readonly string[], programme: Programme, at: Path): Read<readonly Claim[]> {
  const read = texts.map((text) => {
    const claim = readClaim(text.trim());
    return {
      claim,
      problems: claim ? claimProblems(claim, programme, at) : [problem('not-a-claim', at, { found: text })],
    };
  });
  const problems = read.flatMap((one) => one.problems);
  return problems.length > 0 ? refused(problems) : accepted(read.flatMap(({ claim }) => claim ?? []));
}

/** A competency of the programme, and a level that one of its texts offers. */
export function claimProblems({ competency, level }: Claim, programme: Programme, at: Path): readonly Problem[] {
  const known = programme.competencies.get(competency);
  if (!known) return [unknown('unknown-competency', competency, [...programme.competencies.keys()], at)];
  const levels = levelsOffered(programme, known);
  return levels.includes(level) ? [] : [unknown('unknown-level', level, levels, at)];
}

/** A name that stands for nothing, with the one that was meant or those that there are. */
export function unknown(code: string, name: string, names: readonly string[], at: Path): Problem {
  const nearest = nearestName(name, names);
  return problem(code, at, { name, ...(nearest === undefined ? { known: names.slice(0, 12) } : { nearest }) });
}
