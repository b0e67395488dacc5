import type { Settings } from '../arguments/settings.ts';
import type { UsageProblem } from '../arguments/usage-problem.ts';
import type { ExitCode } from '../exit-code.ts';
import type { World } from '../world.ts';

/** A command that was understood, about to run. */
export interface Request {
  readonly names: readonly string[];
  readonly settings: Settings;
  readonly world: World;
}

/** A command ends with its exit code, or refuses how it was written. */
export type Outcome = ExitCode | readonly UsageProblem[];

export type Command = (request: Request) => Outcome;
