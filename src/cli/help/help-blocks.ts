import type { Language } from '../../domain/catalogue/text.ts';
import { type CommandName, commandNames, formOf } from '../arguments/commands.ts';
import { optionForm } from '../arguments/options.ts';
import { type Block, span } from '../terminal/block.ts';
import { examples } from './examples.ts';
import { helpWords } from './help-words.ts';

/** All commands in a line each. */
export function overviewBlocks(language: Language): readonly Block[] {
  const words = helpWords[language];
  return [
    { kind: 'text', words: [span(words.title, 'strong')] },
    { kind: 'gap' },
    ...titled(
      words.commands,
      commandNames.map((name) => ({ name: `assay ${name}`, words: words.about[name] })),
    ),
    { kind: 'gap' },
    { kind: 'text', words: words.input },
    { kind: 'gap' },
    ...exampleBlocks([examples.assess[0], examples['pack show'][0], examples['pack test'][0]], language),
    { kind: 'gap' },
    ...codeBlocks(words.codes, language),
    { kind: 'gap' },
    { kind: 'text', words: `${words.more}. ${words.version}` },
  ];
}

/** What one command does, its options, examples and exit codes. */
export function commandBlocks(name: CommandName, language: Language): readonly Block[] {
  const words = helpWords[language];
  const { options } = formOf(name);
  const isAboutPartner = name === 'assess' || name === 'evaluate' || name === 'impact' || name === 'plan';
  const codes = codesOf(name, language);
  return [
    {
      kind: 'text',
      words: [span(`${words.usage}: ${usageOf(name)}`, 'strong')],
    },
    { kind: 'gap' },
    { kind: 'text', words: words.about[name] },
    ...(isAboutPartner ? [{ kind: 'gap' } as const, { kind: 'text', words: words.input } as const] : []),
    { kind: 'gap' },
    ...titled(
      words.options,
      options.map((option) => ({ name: optionForm(option), words: words.option[option] })),
    ),
    { kind: 'gap' },
    ...exampleBlocks(examples[name], language),
    ...(codes ? [{ kind: 'gap' } as const, ...codeBlocks(codes, language)] : []),
  ];
}

/** How a command is written, without its options: `assay diff PACK OLD NEW`. */
export const usageOf = (name: CommandName): string =>
  ['assay', name, formOf(name).takes].filter((part) => part !== undefined).join(' ');

type ExitCodes = Readonly<Record<number, string>>;

/** What a command's exit code means; nothing for those that only print what is so anyway. */
export function codesOf(name: CommandName, language: Language): ExitCodes | undefined {
  const words = helpWords[language];
  switch (name) {
    case 'assess':
    case 'evaluate':
      return words.codes;
    case 'forecast':
      return words.forecastCodes;
    case 'calendar':
      return words.calendarCodes;
    case 'plan':
      return words.planCodes;
    case 'plan verify':
      return words.verifyCodes;
    case 'corrections':
      return words.correctionCodes;
    case 'diff':
      return words.diffCodes;
    case 'impact':
      return words.impactCodes;
    case 'pack lint':
    case 'pack test':
      return words.packCodes;
    case 'audit verify':
      return words.auditCodes;
    case 'serve':
    case 'setup':
    case 'migrate':
    case 'import':
    case 'export':
    case 'backup':
    case 'restore':
    case 'demo move':
    case 'demo reset':
      return words.serverCodes;
    case 'story':
    case 'pack show':
    case 'pack schema':
    case 'schema':
    case 'help':
      return undefined;
    default:
      return name satisfies never;
  }
}

const titled = (title: string, fields: Extract<Block, { kind: 'fields' }>['fields']): readonly Block[] => [
  { kind: 'text', words: [span(title, 'strong')] },
  { kind: 'fields', fields: fields.map((field) => ({ ...field, name: `  ${field.name}` })) },
];

/** A command is not wrapped: it is there to be copied. */
const exampleBlocks = (commands: readonly (string | undefined)[], language: Language): readonly Block[] => [
  { kind: 'text', words: [span(helpWords[language].examples, 'strong')] },
  { kind: 'verbatim', words: commands.map((command) => `  ${command}`).join('\n') },
];

const codeBlocks = (codes: ExitCodes, language: Language): readonly Block[] =>
  titled(
    helpWords[language].exitCodes,
    Object.entries(codes).map(([code, words]) => ({ name: code, words })),
  );
