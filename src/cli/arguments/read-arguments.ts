import { parseArgs } from 'node:util';
import { nearestName } from '../../domain/problems/nearest-name.ts';
import { type CommandName, commandNames, formOf } from './commands.ts';
import { type OptionName, optionNames, options } from './options.ts';
import type { UsageProblem } from './usage-problem.ts';

/** A command as it was written, its words still to be understood. */
export interface Arguments {
  readonly command: CommandName;
  readonly names: readonly string[];
  /** Options may be repeated; the last one counts, except for --people. */
  readonly given: ReadonlyMap<OptionName, readonly string[]>;
}

/** What could be read, and everything that is wrong with it; where no command is meant, nothing could. */
export interface ReadArguments {
  readonly read?: Arguments;
  readonly problems: readonly UsageProblem[];
}

/** Reads the words after `assay`. */
export function readArguments(words: readonly string[]): ReadArguments {
  const { tokens } = parseArgs({ args: [...words], options: forms, strict: false, tokens: true });
  const found = commandIn(tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])));
  if ('problem' in found) return { problems: [found.problem] };
  const { command, names } = found;
  const problems: UsageProblem[] = [];
  const given = new Map<OptionName, readonly string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = formOf(command).options.find((one) => one === token.name);
    if (!name) problems.push(unknownOption(token.rawName, command));
    else if (!takesValue(name) && token.value !== undefined) problems.push({ kind: 'needless-value', option: name });
    else if (takesValue(name) && isNoValue(token))
      problems.push({ kind: 'missing-value', option: name, value: valueNameOf(name) });
    else given.set(name, [...(given.get(name) ?? []), token.value ?? '']);
  }
  // The value of an option that is not known looks like a word too many, and is none.
  const wrongNames = given.has('help') || problems.length > 0 ? [] : checkNames(command, names, given);
  return { read: { command, names, given }, problems: [...problems, ...wrongNames] };
}

const takesValue = (name: OptionName): boolean => 'value' in options[name];

const forms = Object.fromEntries(
  optionNames.map((name) => [
    name,
    { type: takesValue(name) ? ('string' as const) : ('boolean' as const), ...(name === 'help' && { short: 'h' }) },
  ]),
);

const valueNameOf = (name: OptionName): string => (options[name] as { readonly value?: string }).value ?? '';

/** `--level --json` has forgotten the level, and does not mean one called --json. */
const isNoValue = ({
  value,
  inlineValue,
}: {
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}): boolean => !value || (!inlineValue && value.startsWith('--'));

function commandIn(
  names: readonly string[],
): { readonly command: CommandName; readonly names: readonly string[] } | { readonly problem: UsageProblem } {
  const [first, second] = names;
  if (first === undefined) return { command: 'help', names: [] };
  if (first === 'pack') {
    const known = commandNames.filter((name) => name.startsWith('pack ')).map((name) => name.slice('pack '.length));
    if (second === undefined) return { problem: { kind: 'pack-without-command', known } };
    const command = commandNames.find((name) => name === `pack ${second}`);
    if (command) return { command, names: names.slice(2) };
    return {
      problem: { kind: 'unknown-command', found: `pack ${second}`, ...nearest(`pack ${second}`, commandNames) },
    };
  }
  const two = commandNames.find((name) => name === `${first} ${second}`);
  if (two) return { command: two, names: names.slice(2) };
  const command = commandNames.find((name) => name === first);
  return command
    ? { command, names: names.slice(1) }
    : { problem: { kind: 'unknown-command', found: first, ...nearest(first, commandNames) } };
}

function unknownOption(written: string, command: CommandName): UsageProblem {
  const option = written.replace(/^-+/, '');
  const known = formOf(command).options;
  const near = nearestName(option, known);
  return {
    kind: 'unknown-option',
    option,
    command,
    known: known.map((name) => `--${name}`),
    ...(near !== undefined && { nearest: `--${near}` }),
  };
}

function checkNames(
  command: CommandName,
  names: readonly string[],
  given: Arguments['given'],
): readonly UsageProblem[] {
  const { least, most, takes = '', whole } = formOf(command);
  if (whole && given.has(whole.option)) {
    const needless = [...given.keys()].filter((name) => name !== whole.option && !whole.with.includes(name));
    const others = [...names, ...needless.map((name) => `--${name}`)];
    return others.length > 0 ? [{ kind: 'whole-file', option: whole.option, others }] : [];
  }
  // A partner that is read from a server stands in the place of files; an export says itself what goes together.
  if (given.has('partner') && command !== 'export') return names.map((found) => ({ kind: 'extra-argument', found }));
  if (names.length < least) return [{ kind: 'missing-argument', command, takes }];
  return names.slice(most).map((found) => ({ kind: 'extra-argument', found }));
}

const nearest = (found: string, names: readonly string[]) => {
  const near = nearestName(found, names);
  return near === undefined ? {} : { nearest: near };
};
