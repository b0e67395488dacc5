import type { Language } from '../../domain/catalogue/text.ts';
import type { Bilingual } from '../bilingual.ts';

/** What is wrong with one variable of the environment. Values that may hold a secret are not told. */
export type ConfigurationProblem =
  | { readonly kind: 'not-a-number'; readonly found: string; readonly least: number; readonly most: number }
  | { readonly kind: 'not-an-address'; readonly found?: string; readonly example: string }
  | { readonly kind: 'not-one-of'; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: 'too-short'; readonly least: number }
  | { readonly kind: 'not-a-day'; readonly found: string }
  | { readonly kind: 'not-a-zone'; readonly found: string }
  | { readonly kind: 'not-a-sender'; readonly found: string }
  | { readonly kind: 'not-names'; readonly found: string }
  | { readonly kind: 'missing'; readonly because: string }
  | { readonly kind: 'needless'; readonly because: string }
  | { readonly kind: 'unknown'; readonly nearest?: string };

const en = {
  'not-a-number': ({ found, least, most }) =>
    `is “${found}” and must be a whole number from ${least} to ${most}. Write one, or leave the variable out.`,
  'not-an-address': ({ found, example }) =>
    `is ${found === undefined ? 'no such address' : `“${found}”, which is no such address`}. Write it as ${example}.`,
  'not-one-of': ({ found, known }) => `is “${found}” and must be one of: ${known.join(', ')}.`,
  'too-short': ({ least }) =>
    `is shorter than ${least} characters. Make one with “openssl rand -base64 32”, or leave it out: one is then made and kept in the data folder.`,
  'not-a-day': ({ found }) => `is “${found}” and must be a day. Write it as 2017-11-15.`,
  'not-a-zone': ({ found }) => `is “${found}”, which is no time zone. Write it as Europe/Berlin.`,
  'not-a-sender': ({ found }) =>
    `is “${found}”, which holds no mail address. Write it as Assay <assay@vendor.example>.`,
  'not-names': ({ found }) =>
    `is “${found}”. Write short names in lower case, with commas between them, as in: entra,keycloak.`,
  missing: ({ because }) => `is missing, and ${because} needs it. Set it, or leave ${because} out.`,
  needless: ({ because }) => `cannot be set together with ${because}. Leave one of the two out.`,
  unknown: ({ nearest }) =>
    nearest === undefined
      ? 'is no variable of Assay. Take it out; docs/operating.md lists those that there are.'
      : `is no variable of Assay. Did you mean ${nearest}?`,
} as const satisfies Told;

const de = {
  'not-a-number': ({ found, least, most }) =>
    `ist „${found}“ und muss eine ganze Zahl von ${least} bis ${most} sein. Schreiben Sie eine, oder lassen Sie die Variable weg.`,
  'not-an-address': ({ found, example }) =>
    `ist ${found === undefined ? 'keine solche Adresse' : `„${found}“, also keine solche Adresse`}. Schreiben Sie sie wie ${example}.`,
  'not-one-of': ({ found, known }) => `ist „${found}“ und muss eines davon sein: ${known.join(', ')}.`,
  'too-short': ({ least }) =>
    `hat weniger als ${least} Zeichen. Erzeugen Sie eines mit „openssl rand -base64 32“, oder lassen Sie es weg: Dann wird eines erzeugt und im Datenordner aufbewahrt.`,
  'not-a-day': ({ found }) => `ist „${found}“ und muss ein Tag sein. Schreiben Sie ihn wie 2017-11-15.`,
  'not-a-zone': ({ found }) => `ist „${found}“, und das ist keine Zeitzone. Schreiben Sie sie wie Europe/Berlin.`,
  'not-a-sender': ({ found }) =>
    `ist „${found}“ und enthält keine E-Mail-Adresse. Schreiben Sie sie wie Assay <assay@vendor.example>.`,
  'not-names': ({ found }) =>
    `ist „${found}“. Schreiben Sie kurze Namen in Kleinbuchstaben mit Kommas dazwischen, etwa: entra,keycloak.`,
  missing: ({ because }) => `fehlt, und ${because} braucht es. Setzen Sie es, oder lassen Sie ${because} weg.`,
  needless: ({ because }) => `kann nicht zusammen mit ${because} gesetzt sein. Lassen Sie eines von beiden weg.`,
  unknown: ({ nearest }) =>
    nearest === undefined
      ? 'ist keine Variable von Assay. Nehmen Sie sie heraus; docs/operating.md zählt auf, welche es gibt.'
      : `ist keine Variable von Assay. Meinten Sie ${nearest}?`,
} as const satisfies Told;

type Told = {
  readonly [Kind in ConfigurationProblem['kind']]: (
    problem: Extract<ConfigurationProblem, { readonly kind: Kind }>,
  ) => string;
};

const words: Bilingual<Told> = { en, de };

/** `PORT is “abc” and must be a whole number …`: what is wrong, and what to try. */
export function configurationProblemInWords(
  variable: string,
  problem: ConfigurationProblem,
  language: Language,
): string {
  const tell = words[language][problem.kind] as (one: ConfigurationProblem) => string;
  return `${variable} ${tell(problem)}`;
}
