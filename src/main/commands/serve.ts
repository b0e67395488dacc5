import type { Request } from '../../cli/commands/command.ts';
import { type ExitCode, exitCodes } from '../../cli/exit-code.ts';
import { allProgrammes } from '../../store/catalogue/programmes.ts';
import { FolderInUse } from '../../store/engines/folder-lock.ts';
import { NewerSchema } from '../../store/migrate.ts';
import { operatingWords } from '../../wording/operating/operating-words.ts';
import { keepServing } from '../server/keep-serving.ts';
import { quietLogger } from '../server/quiet-logger.ts';
import { serve as serveBy } from '../server/serve.ts';
import { configurationAsked } from './configuration-asked.ts';

/** Serves until the process is asked to end. */
export async function serve({ world, settings }: Request): Promise<ExitCode> {
  const words = operatingWords[settings.language];
  const configuration = configurationAsked(world, settings.language);
  if (!configuration) return exitCodes.refused;
  const logger = quietLogger(configuration.logLevel);
  try {
    const served = await serveBy(configuration, logger);
    keepServing(served, logger);
    world.err(`${words.serving(served.address)}\n`);
    if ((await allProgrammes(served.installation.store.db)).length === 0) world.err(`${words.empty}\n`);
    return exitCodes.met;
  } catch (error) {
    if (!(error instanceof FolderInUse || error instanceof NewerSchema)) throw error;
    world.err(`${error.message}\n`);
    return exitCodes.refused;
  }
}
