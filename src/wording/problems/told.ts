import type { Language } from '../../domain/catalogue/text.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Bilingual } from '../bilingual.ts';

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
  'maximum',
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

export function toldOf({ values }: Problem, language: Language): Told {
  const texts = Object.fromEntries(valueNames.map((name) => [name, textOf(values[name])])) as Omit<Told, 'hint'>;
  const { meant, known } = hints[language];
  const hint = texts.nearest !== '' ? meant(texts.nearest) : texts.known !== '' ? known(texts.known) : '';
  return { ...texts, hint };
}

const textOf = (value: Problem['values'][string] | undefined): string =>
  value === undefined ? '' : typeof value === 'object' ? value.join(', ') : String(value);
