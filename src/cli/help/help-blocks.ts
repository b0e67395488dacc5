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
  const { options, takes } = formOf(name);
  const isAboutPartner = name === 'assess' || name === 'evaluate' || name === 'impact';
  const partnerCodes = name === 'impact' ? words.impactCodes : words.codes;
  const isAboutPacks = name === 'pack lint' || name === 'pack test';
  return [
    {
      kind: 'text',
      words: [span(`${words.usage}: assay ${[name, takes].filter((part) => part !== undefined).join(' ')}`, 'strong')],
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
    ...(isAboutPartner ? [{ kind: 'gap' } as const, ...codeBlocks(partnerCodes, language)] : []),
    ...(name === 'diff' ? [{ kind: 'gap' } as const, ...codeBlocks(words.diffCodes, language)] : []),
    ...(isAboutPacks ? [{ kind: 'gap' } as const, ...codeBlocks(words.packCodes, language)] : []),
  ];
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

const codeBlocks = (codes: Readonly<Record<number, string>>, language: Language): readonly Block[] =>
  titled(
    helpWords[language].exitCodes,
    Object.entries(codes).map(([code, words]) => ({ name: code, words })),
  );
