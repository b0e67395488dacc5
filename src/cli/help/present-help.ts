import { schemaVersion } from '../../answers/about.ts';
import type { JsonHelp } from '../../answers/help-schema.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { type CommandName, formOf } from '../arguments/commands.ts';
import { type OptionName, options } from '../arguments/options.ts';
import { examples } from './examples.ts';
import { codesOf, usageOf } from './help-blocks.ts';
import { helpWords } from './help-words.ts';

export const presentHelp = (commands: readonly CommandName[], language: Language): JsonHelp => ({
  kind: 'help',
  schemaVersion,
  commands: commands.map((name) => presentCommand(name, language)),
});

const presentCommand = (name: CommandName, language: Language): JsonHelp['commands'][number] => ({
  name,
  usage: usageOf(name),
  about: helpWords[language].about[name],
  options: formOf(name).options.map((option) => presentOption(option, language)),
  examples: [...examples[name]],
  exitCodes: Object.entries(codesOf(name, language) ?? {}).map(([code, about]) => ({ code: Number(code), about })),
});

function presentOption(name: OptionName, language: Language): JsonHelp['commands'][number]['options'][number] {
  const { value }: { readonly value?: string } = options[name];
  return { name: `--${name}`, ...(value !== undefined && { value }), about: helpWords[language].option[name] };
}
