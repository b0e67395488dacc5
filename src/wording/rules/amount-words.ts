import type { Aggregate, Relation } from '../../domain/catalogue/amount.ts';
import type { Bilingual } from '../bilingual.ts';

const limits = (told: readonly string[]) => (told.length === 0 ? '' : ` (${told.join('; ')})`);

const en = {
  plus: 'plus',
  smallest: (list: string) => `the smallest of ${list}`,
  greatest: (list: string) => `the greatest of ${list}`,
  difference: (left: string, right: string) => `${left} less ${right}`,
  ratio: (left: string, right: string, withoutBase: string | undefined) =>
    `${left} as a share of ${right}${withoutBase === undefined ? '' : ` (${withoutBase} where there is none)`}`,
  wholePart: (of: string) => `the whole part of ${of}`,
  asOf: (amount: string, when: string) => `${amount} as of ${when}`,
  before: (length: string) => `${length} before`,
  between: (low: string, high: string) => `anything between ${low} and ${high}`,
  maybeReported: (figure: string, otherwise: string | undefined) =>
    otherwise === undefined ? figure : `${figure} (where not reported: ${otherwise})`,
  aggregate: {
    sum: (figure: string) => figure,
    latest: (figure: string) => `the latest ${figure}`,
    greatest: (figure: string) => `the greatest ${figure}`,
    least: (figure: string) => `the least ${figure}`,
    average: (figure: string) => `the average ${figure}`,
  } satisfies Record<Aggregate, (figure: string) => string>,
  rowsOf: (records: string) => `how many entries in “${records}”`,
  sumOf: (field: string, records: string) => `the sum of ${field} in “${records}”`,
  differentOf: (field: string, records: string) => `how many different ${field} in “${records}”`,
  where: (counted: string, filters: string) => `${counted}, where ${filters}`,
  is: (field: string, values: string) => `${field} is ${values}`,
  isNot: (field: string, values: string) => `${field} is not ${values}`,
  relation: {
    'at-least': 'at least',
    'more-than': 'more than',
    'at-most': 'at most',
    'less-than': 'less than',
  } satisfies Record<Relation, string>,
  peopleWith: (condition: string, told: readonly string[]) => `people with ${condition}${limits(told)}`,
  eachPerson: (each: string, condition: string, told: readonly string[]) =>
    `${each} for each person with ${condition}${limits(told)}`,
  each: (each: string, of: string) => `${each} for each of: ${of}`,
  onlyAs: (types: string) => `only as ${types}`,
  withGrants: 'grants to the company count too',
  holdings: (items: string) => `credentials in the company among ${items}`,
  differentHoldings: (items: string) => `different credentials in the company among ${items}`,
  statuses: (statuses: string) => `how many are held of: ${statuses}`,
  statusFamilies: (statuses: string) => `how many are held, of those with “or” between them only one: ${statuses}`,
  inProportion: (full: string, at: string, of: string) =>
    `${full} when it reaches ${at}, and less in proportion: ${of}`,
  inCase: (amount: string, attribute: string, value: string) => `${amount} (${attribute}: ${value})`,
  otherwise: (amount: string) => `${amount} (else)`,
  step: (gives: string, from: string) => `${gives} from ${from} on`,
  steps: (of: string, bands: string, below: string) => `by steps of ${of}: ${bands}; below that ${below}`,
};

const de: typeof en = {
  plus: 'plus',
  smallest: (list) => `der kleinste Wert von ${list}`,
  greatest: (list) => `der größte Wert von ${list}`,
  difference: (left, right) => `${left} abzüglich ${right}`,
  ratio: (left, right, withoutBase) =>
    `${left} als Anteil an ${right}${withoutBase === undefined ? '' : ` (${withoutBase}, wo es keine Basis gibt)`}`,
  wholePart: (of) => `der ganzzahlige Teil von ${of}`,
  asOf: (amount, when) => `${amount} zum Stand ${when}`,
  before: (length) => `${length} zuvor`,
  between: (low, high) => `irgendetwas zwischen ${low} und ${high}`,
  maybeReported: (figure, otherwise) =>
    otherwise === undefined ? figure : `${figure} (wenn nicht gemeldet: ${otherwise})`,
  aggregate: {
    sum: (figure) => figure,
    latest: (figure) => `der jüngste Wert von ${figure}`,
    greatest: (figure) => `der größte Wert von ${figure}`,
    least: (figure) => `der kleinste Wert von ${figure}`,
    average: (figure) => `der Durchschnitt von ${figure}`,
  },
  rowsOf: (records) => `Anzahl der Einträge in „${records}“`,
  sumOf: (field, records) => `Summe von ${field} in „${records}“`,
  differentOf: (field, records) => `Anzahl verschiedener ${field} in „${records}“`,
  where: (counted, filters) => `${counted}, bei denen gilt: ${filters}`,
  is: (field, values) => `${field} ist ${values}`,
  isNot: (field, values) => `${field} ist nicht ${values}`,
  relation: { 'at-least': 'mindestens', 'more-than': 'mehr als', 'at-most': 'höchstens', 'less-than': 'weniger als' },
  peopleWith: (condition, told) => `Personen mit ${condition}${limits(told)}`,
  eachPerson: (each, condition, told) => `${each} für jede Person mit ${condition}${limits(told)}`,
  each: (each, of) => `${each} je Einheit von: ${of}`,
  onlyAs: (types) => `nur als ${types}`,
  withGrants: 'Anrechnungen für die Firma zählen mit',
  holdings: (items) => `Nachweise in der Firma unter ${items}`,
  differentHoldings: (items) => `verschiedene Nachweise in der Firma unter ${items}`,
  statuses: (statuses) => `wie viele davon gehalten werden: ${statuses}`,
  statusFamilies: (statuses) =>
    `wie viele davon gehalten werden, von denen mit „oder“ dazwischen nur eines: ${statuses}`,
  inProportion: (full, at, of) => `${full}, sobald ${at} erreicht ist, darunter anteilig: ${of}`,
  inCase: (amount, attribute, value) => `${amount} (${attribute}: ${value})`,
  otherwise: (amount) => `${amount} (sonst)`,
  step: (gives, from) => `${gives} ab ${from}`,
  steps: (of, bands, below) => `nach Stufen von ${of}: ${bands}; darunter ${below}`,
};

export const amountWords: Bilingual<typeof en> = { en, de };
