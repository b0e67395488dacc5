import type { Request } from '../../cli/commands/command.ts';
import { printProblems } from '../../cli/commands/print.ts';
import { findPartners } from '../../cli/files/find-partners.ts';
import { type PartnerTree, readPartner } from '../../cli/files/load-partner.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import { inOrder, type LocatedProblem, locate } from '../../exchange/located-problems.ts';

/** The partner files that were named, read whole; nothing where something is wrong with one, which is said of all. */
export function partnerFilesNamed(request: Request): readonly PartnerTree[] | undefined {
  const { folder } = request.world;
  const problems: LocatedProblem[] = [];
  const trees: PartnerTree[] = [];
  for (const path of request.names) {
    const found = findPartners(path, folder);
    if (!found.ok) {
      problems.push(...found.problems);
      continue;
    }
    for (const files of found.value.kind === 'one' ? [found.value.partner] : found.value.partners) {
      const read = readPartner(files, folder);
      if (read.ok) trees.push(read.value);
      else problems.push(...read.problems);
    }
  }
  if (problems.length === 0) return trees;
  printProblems(inOrder(problems), request);
  return undefined;
}

/** Says what an action found wrong with files, each with its line. */
export function printPlaced(problems: readonly Problem[], files: readonly PartnerTree[], request: Request): void {
  const trees = new Map(files.map(({ file, located }) => [file, located]));
  printProblems(locate(problems, trees), request);
}
