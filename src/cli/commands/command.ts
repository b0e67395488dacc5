import type { Day } from '../../domain/time/day.ts';
import type { Settings } from '../arguments/settings.ts';
import type { UsageProblem } from '../arguments/usage-problem.ts';
import type { ExitCode } from '../exit-code.ts';
import type { LoadedPack } from '../files/load-pack.ts';
import type { PartnerTree } from '../files/load-partner.ts';
import type { Loaded } from '../files/refusal.ts';
import type { World } from '../world.ts';

/** A partner that was read from a server, with the rules that it is judged by there and the day on which it is judged. */
export interface PartnerOnServer {
  readonly day: Day;
  readonly pack: Loaded<LoadedPack>;
  readonly partner: PartnerTree;
}

/** A command that was understood, about to run. */
export interface Request {
  readonly names: readonly string[];
  readonly settings: Settings;
  readonly world: World;
  /** In place of files. */
  readonly onServer?: PartnerOnServer;
}

/** A command ends with its exit code, or refuses how it was written. */
export type Outcome = ExitCode | readonly UsageProblem[];

export type Command = (request: Request) => Outcome;
