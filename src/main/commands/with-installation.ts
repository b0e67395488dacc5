import type { Request } from '../../cli/commands/command.ts';
import { type ExitCode, exitCodes } from '../../cli/exit-code.ts';
import { FolderInUse } from '../../store/engines/folder-lock.ts';
import { NewerSchema } from '../../store/migrate.ts';
import { type OperatingWords, operatingWords } from '../../wording/operating/operating-words.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { type Installation, openInstallation } from '../server/open-installation.ts';
import { configurationAsked } from './configuration-asked.ts';

/** What a command works with that looks into the database. */
export interface Opened {
  readonly request: Request;
  readonly configuration: Configuration;
  readonly installation: Installation;
  readonly words: OperatingWords;
  say(line: string): ExitCode;
  refuse(line: string): ExitCode;
}

/** Opens the installation for one command and closes it after; where it cannot be opened, the reason is said. */
export const withInstallation =
  (act: (opened: Opened) => Promise<ExitCode>) =>
  async (request: Request): Promise<ExitCode> => {
    const { world, settings } = request;
    const refuse = (line: string): ExitCode => {
      world.err(`${line}\n`);
      return exitCodes.refused;
    };
    const say = (line: string): ExitCode => {
      world.out(`${line}\n`);
      return exitCodes.met;
    };
    const configuration = configurationAsked(world, settings.language);
    if (!configuration) return exitCodes.refused;
    try {
      const installation = await openInstallation(configuration, (error) => world.err(`${String(error)}\n`));
      try {
        return await act({
          request,
          configuration,
          installation,
          words: operatingWords[settings.language],
          say,
          refuse,
        });
      } finally {
        await installation.close();
      }
    } catch (error) {
      if (error instanceof FolderInUse || error instanceof NewerSchema) return refuse(error.message);
      throw error;
    }
  };
