import type { FailingExamples } from '../../answers/failing-examples.ts';
import { runExamples } from '../../domain/standing/examples.ts';
import { locate } from '../../exchange/located-problems.ts';
import type { LoadedPack } from '../files/load-pack.ts';
import { shippedPacks } from '../files/shipped-packs.ts';

/** Those of some packs of which examples fail. Packs that are shipped were tested before; running them again costs seconds. */
export const failingExamples = (packs: ReadonlyMap<string, LoadedPack>): readonly FailingExamples[] =>
  [...packs].flatMap(([pack, { programme, parts, trees }]) => {
    if (shippedPacks().includes(pack)) return [];
    const failing = runExamples(programme, parts).filter((one) => one.problems.length > 0);
    if (failing.length === 0) return [];
    const problems = locate(
      failing.flatMap((one) => one.problems),
      trees,
    );
    return [{ pack, examples: failing.length, problems }];
  });
