import type { Language } from '../../domain/catalogue/text.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Bilingual } from '../bilingual.ts';
import { dayTold } from './day-told.ts';

/** The values that problems carry, as texts; one that a problem does not have is empty. */
export type Told = Readonly<Record<(typeof valueNames)[number] | 'hint', string>>;

export const valueNames = [
  'allowed',
  'attribute',
  'available',
  'character',
  'cohort',
  'column',
  'columns',
  'count',
  'currency',
  'cycle',
  'day',
  'decimals',
  'detail',
  'directive',
  'earlier',
  'earlierLine',
  'earliest',
  'example',
  'expected',
  'field',
  'first',
  'firstLine',
  'found',
  'from',
  'id',
  'key',
  'keys',
  'known',
  'knownAt',
  'latest',
  'looksLike',
  'maximum',
  'meantDe',
  'meantEn',
  'minimum',
  'missing',
  'most',
  'name',
  'nearest',
  'of',
  'on',
  'other',
  'person',
  'question',
  'reason',
  'row',
  'second',
  'tag',
  'threshold',
  'to',
  'version',
  'wanted',
] as const;

/** The sentences of one topic by the code of the problem: what is wrong, and what to try. */
export type Sentences = Readonly<Record<string, (told: Told) => string>>;

const hints: Bilingual<{ readonly meant: (name: string) => string; readonly known: (names: string) => string }> = {
  en: { meant: (name) => `Did you mean “${name}”?`, known: (names) => `Possible here: ${names}.` },
  de: { meant: (name) => `Ist „${name}“ gemeint?`, known: (names) => `Hier möglich: ${names}.` },
};

/** The values of a problem as its sentence takes them: `asWritten` is what its author finds in a file, days and all. */
export function toldOf({ values }: Problem, language: Language, asWritten: boolean): Told {
  const told = (text: string): string => (asWritten ? text : dayTold(text, language));
  const texts = Object.fromEntries(valueNames.map((name) => [name, textOf(values[name], told)])) as Omit<Told, 'hint'>;
  const { meant, known } = hints[language];
  const hint = texts.nearest !== '' ? meant(texts.nearest) : texts.known !== '' ? known(texts.known) : '';
  return { ...texts, hint };
}

const textOf = (value: Problem['values'][string] | undefined, told: (text: string) => string): string =>
  value === undefined ? '' : typeof value === 'object' ? value.map(told).join(', ') : told(String(value));
