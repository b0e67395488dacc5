import type { ExampleResult } from '../../domain/standing/examples.ts';
import { runExamples } from '../../domain/standing/examples.ts';
import { type LocatedProblem, locate } from '../../exchange/located-problems.ts';
import { loadPack } from '../files/load-pack.ts';
import { shippedPacks } from '../files/shipped-packs.ts';
import type { Request } from './command.ts';

/** A pack that was read, and its examples run where it could be. */
export interface CheckedPack {
  readonly name: string;
  readonly accepted: boolean;
  readonly examples: readonly ExampleResult[];
  /** Why it is refused, or which examples fail. */
  readonly problems: readonly LocatedProblem[];
}

/** The packs that were named, or all that are shipped. */
export function checkedPacks({ names, world }: Request): readonly CheckedPack[] {
  const asked = names.length > 0 ? names : shippedPacks();
  return asked.map((name): CheckedPack => {
    const pack = loadPack(name, world.folder);
    if (!pack.ok) return { name, accepted: false, examples: [], problems: pack.problems };
    const { programme, parts, trees } = pack.value;
    const examples = runExamples(programme, parts);
    return {
      name,
      accepted: true,
      examples,
      problems: locate(
        examples.flatMap((one) => one.problems),
        trees,
      ),
    };
  });
}

export const expectationsOf = ({ examples }: CheckedPack): number =>
  examples.reduce((sum, one) => sum + one.expectations, 0);
export const failingOf = ({ examples }: CheckedPack): number =>
  examples.filter((one) => one.problems.length > 0).length;
