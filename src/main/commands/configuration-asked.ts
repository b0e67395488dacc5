import type { World } from '../../cli/world.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { configurationProblemInWords } from '../../wording/configuration/configuration-problems.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';

/** The configuration of the environment; undefined where something is wrong with it, which is said. */
export function configurationAsked(world: World, language: Language): Configuration | undefined {
  const read = readConfiguration(world.env);
  if (read.ok) return read.configuration;
  for (const { variable, problem } of read.problems)
    world.err(`${configurationProblemInWords(variable, problem, language)}\n`);
  return undefined;
}
