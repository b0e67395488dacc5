import { nearestName } from '../../domain/problems/nearest-name.ts';
import { commandNames } from '../arguments/commands.ts';
import { exitCodes } from '../exit-code.ts';
import { commandBlocks, overviewBlocks } from '../help/help-blocks.ts';
import { presentHelp } from '../help/present-help.ts';
import type { Command } from './command.ts';
import { printJson, printReport } from './print.ts';

/** Explains a command, or names them all; `pack` alone is answered with all of them. */
export const help: Command = (request) => {
  const { names, settings } = request;
  const asked = names.join(' ');
  const command = commandNames.find((name) => name === asked);
  if (asked !== '' && asked !== 'pack' && !command) {
    const nearest = nearestName(asked, commandNames);
    return [{ kind: 'unknown-command', found: asked, ...(nearest !== undefined && { nearest }) }];
  }
  if (settings.json) printJson(presentHelp(command ? [command] : commandNames, settings.language), request);
  else printReport(command ? commandBlocks(command, settings.language) : overviewBlocks(settings.language), request);
  return exitCodes.met;
};
