import type { Bilingual } from '../bilingual.ts';

export interface OperatingWords {
  readonly serving: (address: string) => string;
  readonly empty: string;
  readonly invitation: (link: string, until: string) => string;
  readonly mailMissing: string;
  readonly packMissing: string;
  readonly packUnknown: (pack: string) => string;
  readonly setUpAlready: (programme: string) => string;
  readonly refused: (why: string) => string;
  readonly schema: (step: number) => string;
  readonly moved: (day: string) => string;
  readonly notForward: (found: string, from: string) => string;
  readonly noDemo: string;
  readonly reset: (day: string) => string;
  readonly programmeUnknown: (name: string) => string;
  readonly noAnchor: (file: string) => string;
  readonly verified: (programme: string, chains: number, entries: number) => string;
}

const en: OperatingWords = {
  serving: (address) => `Assay is at ${address}. Ctrl-C ends it.`,
  empty: 'No programme is here yet. Make one: assay setup --pack mpn --mail you@vendor.example',
  invitation: (link, until) =>
    `The programme is there. Its first manager signs up by this link until ${until}; who has it gets in:\n${link}`,
  mailMissing: '--mail is missing: the address of the first programme manager. Write --mail you@vendor.example.',
  packMissing: '--pack is missing: by which rules the programme works. Write --pack mpn.',
  packUnknown: (pack) => `There is no shipped pack “${pack}”. assay pack lint lists those that there are.`,
  setUpAlready: (programme) => `The programme “${programme}” has a manager already. Ask that person for an invitation.`,
  refused: (why) => `Refused: ${why}.`,
  schema: (step) => `The database is at schema ${step}.`,
  moved: (day) => `In the demo it is ${day} now.`,
  notForward: (found, from) =>
    `“${found}” is no day after ${from}. A demo moves forward only; assay demo reset begins anew.`,
  noDemo: 'This is no demo, so nothing was done. A demo is made by npm start in an empty data folder.',
  reset: (day) => `The demo is as it was. It is ${day} in it.`,
  programmeUnknown: (name) => `There is no programme “${name}” in this database.`,
  noAnchor: (file) => `${file} is no anchor of an audit. Use a file that holds the one line of such an export.`,
  verified: (programme, chains, entries) =>
    `${programme}: ${entries} entries in ${chains} chains, each as it was written.`,
};

const de: OperatingWords = {
  serving: (address) => `Assay ist unter ${address} zu erreichen. Strg-C beendet es.`,
  empty: 'Hier ist noch kein Programm. Legen Sie eines an: assay setup --pack mpn --mail sie@vendor.example',
  invitation: (link, until) =>
    `Das Programm ist angelegt. Sein erster Manager meldet sich bis zum ${until} über diesen Link an; wer ihn hat, kommt hinein:\n${link}`,
  mailMissing: '--mail fehlt: die Adresse des ersten Programm-Managers. Schreiben Sie --mail sie@vendor.example.',
  packMissing: '--pack fehlt: nach welchen Regeln das Programm arbeitet. Schreiben Sie --pack mpn.',
  packUnknown: (pack) => `Es gibt kein mitgeliefertes Paket „${pack}“. assay pack lint zählt die vorhandenen auf.`,
  setUpAlready: (programme) =>
    `Das Programm „${programme}“ hat schon einen Manager. Bitten Sie diese Person um eine Einladung.`,
  refused: (why) => `Abgelehnt: ${why}.`,
  schema: (step) => `Die Datenbank hat das Schema ${step}.`,
  moved: (day) => `In der Demo ist jetzt der ${day}.`,
  notForward: (found, from) =>
    `„${found}“ ist kein Tag nach dem ${from}. Eine Demo geht nur vorwärts; assay demo reset beginnt von vorn.`,
  noDemo: 'Das ist keine Demo, also wurde nichts getan. npm start legt in einem leeren Datenordner eine an.',
  reset: (day) => `Die Demo ist, wie sie war. In ihr ist der ${day}.`,
  programmeUnknown: (name) => `In dieser Datenbank gibt es kein Programm „${name}“.`,
  noAnchor: (file) =>
    `${file} ist kein Anker eines Audits. Verwenden Sie eine Datei mit der einen Zeile eines solchen Exports.`,
  verified: (programme, chains, entries) =>
    `${programme}: ${entries} Einträge in ${chains} Ketten, jeder wie er geschrieben wurde.`,
};

export const operatingWords: Bilingual<OperatingWords> = { en, de };
