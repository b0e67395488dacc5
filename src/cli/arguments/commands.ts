import type { OptionName } from './options.ts';

/** What one may write after the name of a command, and how many names of files and the like go with it. */
interface CommandForm {
  readonly options: readonly OptionName[];
  readonly takes?: string;
  readonly least: number;
  readonly most: number;
  /** With this option everything is in its file: no name goes with it, and no other option but these. */
  readonly whole?: { readonly option: OptionName; readonly with: readonly OptionName[] };
}

const general = ['lang', 'color', 'help'] as const;
const onServer = ['partner', 'programme', 'server', 'key'] as const;
const ofPartnerAtAnyTime = ['pack', 'people', 'known-at', ...onServer, 'json', ...general] as const;
const ofPartner = ['on', ...ofPartnerAtAnyTime] as const;

export const commands = {
  assess: { options: ['claims', ...ofPartner], takes: 'FILE|FOLDER | --partner ID', least: 1, most: 1 },
  evaluate: {
    options: ['competency', 'level', 'part', ...ofPartner],
    takes: 'FILE|FOLDER | --partner ID',
    least: 1,
    most: 1,
  },
  forecast: { options: ['claims', 'until', ...ofPartner], takes: 'FILE|FOLDER | --partner ID', least: 1, most: 1 },
  calendar: {
    options: ['claims', 'until', 'ics', ...ofPartner],
    takes: 'FILE|FOLDER | --partner ID',
    least: 1,
    most: 1,
  },
  plan: {
    options: [
      'targets',
      'by',
      'budget',
      'sure',
      'training',
      'lock-in',
      'lock-out',
      'n-1',
      'what-if',
      'explain',
      'frontier',
      'request',
      ...ofPartner,
    ],
    takes: 'FILE|FOLDER | --partner ID | --request FILE',
    least: 1,
    most: 1,
    whole: { option: 'request', with: ['what-if', 'explain', 'frontier', 'json', ...general] },
  },
  'plan verify': { options: ['json', ...general], takes: 'FILE', least: 1, most: 1 },
  corrections: {
    options: ['since', 'claims', ...ofPartnerAtAnyTime],
    takes: 'FILE|FOLDER | --partner ID',
    least: 1,
    most: 1,
  },
  diff: {
    options: ['on', 'json', ...general],
    takes: 'PACK OLD NEW [COMPETENCY] | PACK PACK [COMPETENCY]',
    least: 2,
    most: 4,
  },
  impact: { options: ['release', 'draft', ...ofPartner], takes: 'FILE|FOLDER | --partner ID', least: 1, most: 1 },
  'pack lint': { options: ['json', ...general], takes: '[PACK…]', least: 0, most: Infinity },
  'pack test': { options: ['json', ...general], takes: '[PACK…]', least: 0, most: Infinity },
  'pack show': { options: [...general], takes: 'PACK [COMPETENCY]', least: 1, most: 2 },
  'pack schema': { options: [...general], least: 0, most: 0 },
  schema: { options: [...general], takes: 'partner|pack|training|plan-request|result|plan', least: 1, most: 1 },
  serve: { options: [...general], least: 0, most: 0 },
  setup: { options: ['pack', 'mail', ...general], least: 0, most: 0 },
  migrate: { options: [...general], least: 0, most: 0 },
  import: {
    options: ['programme', 'server', 'key', ...general],
    takes: 'FILE|FOLDER…',
    least: 1,
    most: Infinity,
  },
  export: {
    options: ['programme', 'partner', 'known-at', 'server', 'key', ...general],
    takes: 'FOLDER | --partner ID',
    least: 0,
    most: 1,
  },
  backup: { options: [...general], takes: 'FILE', least: 1, most: 1 },
  restore: { options: [...general], takes: 'FILE', least: 1, most: 1 },
  'audit verify': { options: ['anchor', ...general], takes: '[PROGRAMME]', least: 0, most: 1 },
  'demo move': { options: [...general], takes: 'DAY', least: 1, most: 1 },
  'demo reset': { options: [...general], least: 0, most: 0 },
  story: { options: [...general], least: 0, most: 0 },
  help: { options: ['json', ...general], takes: '[COMMAND]', least: 0, most: 2 },
} as const satisfies Record<string, CommandForm>;

export type CommandName = keyof typeof commands;

/** Those that work on the installation of this machine: src/main hands them in. */
export const serverCommands = [
  'serve',
  'setup',
  'migrate',
  'import',
  'export',
  'backup',
  'restore',
  'audit verify',
  'demo move',
  'demo reset',
  'story',
] as const satisfies readonly CommandName[];

export type ServerCommandName = (typeof serverCommands)[number];

export const isServerCommand = (name: CommandName): name is ServerCommandName =>
  serverCommands.some((one) => one === name);

export const commandNames = Object.keys(commands) as readonly CommandName[];

export const formOf = (name: CommandName): CommandForm => commands[name];
