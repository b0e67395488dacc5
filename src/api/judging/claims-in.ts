import { type Done, done, refused } from '../../actions/refusal.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import { readClaim } from '../../domain/membership/facts-as-stated.ts';
import { type Path, problem } from '../../domain/problems/problem.ts';

/** Awards as people write them, networks/gold; whether there are such is found out where the rules are read. */
export function claimsIn(texts: readonly string[], at: (index: number) => Path): Done<readonly Claim[]> {
  const read = texts.map((text) => readClaim(text.trim()));
  const problems = texts.flatMap((text, index) =>
    read[index] ? [] : [problem('not-a-claim', at(index), { found: text })],
  );
  return problems.length > 0 ? refused({ kind: 'invalid', problems }) : done(read.flatMap((claim) => claim ?? []));
}
