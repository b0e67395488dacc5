/** Every option that some command has. `value` is what its help calls its value; without one it is a switch. */
export const options = {
  programme: { value: 'ID' },
  partner: { value: 'ID' },
  server: { value: 'URL' },
  key: { value: 'KEY' },
  pack: { value: 'PACK' },
  competency: { value: 'ID' },
  level: { value: 'ID' },
  part: { value: 'ID' },
  claims: { value: 'A/LEVEL,B/LEVEL' },
  release: { value: 'ID' },
  draft: { value: 'PACK' },
  request: { value: 'FILE' },
  targets: { value: 'A/LEVEL,B/LEVEL' },
  by: { value: 'DAY' },
  budget: { value: 'AMOUNT' },
  sure: { value: 'PERCENT' },
  training: { value: 'FILE' },
  'lock-in': { value: 'ID,ID' },
  'lock-out': { value: 'ID,ID' },
  'n-1': {},
  'what-if': { value: 'leave=ID,ID[@DAY]' },
  explain: {},
  frontier: {},
  mail: { value: 'ADDRESS' },
  anchor: { value: 'FILE' },
  people: { value: 'FILE.csv' },
  on: { value: 'DAY' },
  since: { value: 'MOMENT' },
  until: { value: 'DAY' },
  'known-at': { value: 'MOMENT' },
  ics: {},
  json: {},
  lang: { value: 'en|de' },
  color: { value: 'auto|always|never' },
  help: {},
} as const satisfies Record<string, { readonly value?: string }>;

export type OptionName = keyof typeof options;

export const optionNames = Object.keys(options) as readonly OptionName[];

/** How an option is written, with the name of its value: `--on DAY`. */
export function optionForm(name: OptionName): string {
  const option: { readonly value?: string } = options[name];
  return option.value === undefined ? `--${name}` : `--${name} ${option.value}`;
}
