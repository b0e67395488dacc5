import { schemaNames, schemaText } from '../../answers/schemas.ts';
import { exitCodes } from '../exit-code.ts';
import type { Command } from './command.ts';
import { unknownName } from './unknown-name.ts';

/** Prints the JSON Schema of a format. */
export const schema: Command = ({ names: [found = ''], world }) => {
  const name = schemaNames.find((one) => one === found);
  if (!name) return [unknownName('schema', found, schemaNames)];
  world.out(schemaText(name));
  return exitCodes.met;
};

export const packSchema: Command = (request) => schema({ ...request, names: ['pack'] });
