import type { Request } from '../../cli/commands/command.ts';
import { type ExitCode, exitCodes } from '../../cli/exit-code.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { FolderInUse } from '../../store/engines/folder-lock.ts';
import { NewerSchema } from '../../store/migrate.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { configurationAsked } from './configuration-asked.ts';

/** What a command works with that writes or reads one file, over a database whose schema it does not bring up to date. */
export interface FileDoor {
  readonly request: Request;
  readonly configuration: Configuration;
  /** As it was written. */
  readonly name: string;
  readonly language: Language;
  say(line: string): ExitCode;
  refuse(line: string): ExitCode;
}

export async function fileCommand(request: Request, act: (door: FileDoor) => Promise<ExitCode>): Promise<ExitCode> {
  const {
    world,
    settings: { language },
    names: [name = ''],
  } = request;
  const configuration = configurationAsked(world, language);
  if (!configuration) return exitCodes.refused;
  const say = (line: string): ExitCode => {
    world.out(`${line}\n`);
    return exitCodes.met;
  };
  const refuse = (line: string): ExitCode => {
    world.err(`${line}\n`);
    return exitCodes.refused;
  };
  try {
    return await act({ request, configuration, name, language, say, refuse });
  } catch (error) {
    if (error instanceof FolderInUse || error instanceof NewerSchema) return refuse(error.message);
    throw error;
  }
}

/** Why the system does not let a file be read or written; nothing where it is another kind of error. */
export const reasonOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : undefined;
