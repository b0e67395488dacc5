import type { Programme } from '../domain/catalogue/programme.ts';
import { checkKnown } from '../domain/membership/check-known.ts';
import { factsFromTree } from '../domain/membership/facts-from-written.ts';
import { figuresToCome } from '../domain/membership/figures-to-come.ts';
import { accepted, type Read, refused } from '../domain/problems/problem.ts';
import { readTree } from '../domain/problems/read-tree.ts';
import type { Day } from '../domain/time/day.ts';
import type { Instant } from '../domain/time/instant.ts';
import { learningFromTree } from '../domain/training/learning-from-tree.ts';
import { WrittenPartnerFileWithLearning } from '../domain/training/written/learning.ts';

/** Where a file comes from: its name for the places of problems, and the moment and the day, after which nothing can have been known or measured. */
interface ReadBy {
  readonly now: Instant;
  readonly today: Day;
  readonly file?: string | undefined;
}

/** Reads a partner file with everything in it, or refuses it with the problems of facts and learning both. */
export function readPartnerFile(
  tree: unknown,
  programme: Programme,
  { now, today, file }: ReadBy,
): Read<WrittenPartnerFileWithLearning> {
  const facts = factsFromTree(tree, programme, file);
  const people = facts.ok ? facts.value.people.map((person) => person.id) : undefined;
  const learning = learningFromTree(tree, programme, people, file);
  const problems = [facts, learning].flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return refused(problems);
  const written = readTree(WrittenPartnerFileWithLearning, tree, file);
  if (!written.ok) return written;
  const early = [...checkKnown(written.value, now, file), ...figuresToCome(written.value, today, file)];
  return early.length > 0 ? refused(early) : accepted(written.value);
}
