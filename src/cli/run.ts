import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandName, isServerCommand, type ServerCommandName } from './arguments/commands.ts';
import { jsonAsked } from './arguments/json-asked.ts';
import { languageAsked } from './arguments/language-asked.ts';
import { presentUsage } from './arguments/present-usage.ts';
import { readArguments } from './arguments/read-arguments.ts';
import { settingsFrom } from './arguments/settings.ts';
import type { UsageProblem } from './arguments/usage-problem.ts';
import { seeHelp, usageInWords } from './arguments/usage-words.ts';
import { assess } from './commands/assess.ts';
import { calendar } from './commands/calendar.ts';
import type { Command, PartnerOnServer, Request } from './commands/command.ts';
import { corrections } from './commands/corrections.ts';
import { diff } from './commands/diff.ts';
import { evaluate } from './commands/evaluate.ts';
import { forecast } from './commands/forecast.ts';
import { help } from './commands/help.ts';
import { impact } from './commands/impact.ts';
import { packLint } from './commands/pack-lint.ts';
import { packShow } from './commands/pack-show.ts';
import { packTest } from './commands/pack-test.ts';
import { plan } from './commands/plan.ts';
import { planVerify } from './commands/plan-verify.ts';
import { printJson } from './commands/print.ts';
import { packSchema, schema } from './commands/schema.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import type { World } from './world.ts';

const commands: Readonly<Record<Exclude<CommandName, ServerCommandName>, Command>> = {
  assess,
  evaluate,
  forecast,
  calendar,
  plan,
  'plan verify': planVerify,
  corrections,
  diff,
  impact,
  'pack lint': packLint,
  'pack test': packTest,
  'pack show': packShow,
  'pack schema': packSchema,
  schema,
  help,
};

/** What works on the installation of this machine: over a database, and so not at once. */
export interface ServerDoors {
  readonly commands: Readonly<Record<ServerCommandName, (request: Request) => Promise<ExitCode>>>;
  /** Reads from a server what commands otherwise read from files. */
  readonly partnerOnServer: (request: Request) => Promise<PartnerOnServer | ExitCode>;
}

/** Runs the command that the words after `assay` ask for, and says how it ended. */
export function run(words: readonly string[], world: World): ExitCode;
export function run(words: readonly string[], world: World, server: ServerDoors): ExitCode | Promise<ExitCode>;
export function run(words: readonly string[], world: World, server?: ServerDoors): ExitCode | Promise<ExitCode> {
  if (words[0] === '--version') {
    world.out(`assay ${version()}\n`);
    return exitCodes.met;
  }
  const { read, problems } = readArguments(words);
  if (!read) return refuse('', problems, words, world);
  const { command, names, given } = read;
  const understood = settingsFrom(read, world);
  if (problems.length + understood.problems.length > 0)
    return refuse(command, [...problems, ...understood.problems], words, world);
  if (given.has('help')) {
    const asked = ['--lang', understood.settings.language, ...(understood.settings.json ? ['--json'] : [])];
    return run(['help', ...command.split(' '), ...asked], world);
  }
  if (isServerCommand(command)) {
    if (server) return server.commands[command]({ names, settings: understood.settings, world });
    throw new Error(`"assay ${command}" works on a database, and this is the command line for files alone.`);
  }
  const ended = (request: Request): ExitCode => {
    const outcome = commands[command](request);
    return typeof outcome === 'number' ? outcome : refuse(command, outcome, words, world);
  };
  if (!given.has('partner')) return ended({ names, settings: understood.settings, world });
  if (!server)
    throw new Error(`"assay ${command} --partner" asks a server, and this is the command line for files alone.`);
  return server.partnerOnServer({ names, settings: understood.settings, world }).then((found) => {
    if (typeof found === 'number') return found;
    // What holds for want of another day goes by the day of the server.
    const there = settingsFrom(read, { ...world, today: () => found.day });
    if (there.problems.length > 0) return refuse(command, there.problems, words, world);
    return ended({ names, settings: there.settings, world, onServer: found });
  });
}

/** A command that was written wrongly runs not at all; everything that is wrong with it is said, to programs too. */
function refuse(
  command: CommandName | '',
  problems: readonly UsageProblem[],
  words: readonly string[],
  world: World,
): ExitCode {
  const language = languageAsked(words, world);
  const lines = [
    ...problems.map((problem) => usageInWords(problem, language)),
    seeHelp(command === 'help' ? '' : command, language),
  ];
  world.err(lines.map((line) => `${line}\n`).join(''));
  if (jsonAsked(words)) printJson(presentUsage(problems, language), { world });
  return exitCodes.refused;
}

function version(): string {
  const file = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
  return String((JSON.parse(file) as { readonly version?: unknown }).version);
}
