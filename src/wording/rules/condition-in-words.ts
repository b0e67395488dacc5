import type { Condition, ItemCondition, NOfCondition } from '../../domain/catalogue/condition.ts';
import type { Verification } from '../../domain/catalogue/verification.ts';
import type { Bilingual } from '../bilingual.ts';
import { andList, orList } from '../lists-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { recentlyInWords } from './window-in-words.ts';

const en = {
  oneOf: (list: string) => `one of ${list}`,
  someOf: (n: number, list: string) => `${n} of ${list}`,
  either: (pair: string) => `either ${pair}`,
  nothing: 'what nobody can hold',
  earnedBy: (day: string) => `earned by ${day}`,
  countsUntil: (day: string) => `counts until ${day}`,
  earned: (when: string) => `earned ${when}`,
  proof: { claimed: 'stated', documented: 'documented', verified: 'verified' } satisfies Record<Verification, string>,
  provedAs: (proof: string) => `at least ${proof}`,
  countsIf: {
    claimed: 'What somebody states counts at once, before anybody has verified it, unless a clause asks for more.',
    documented: 'Only what a document shows counts, unless a clause asks for more.',
    verified: 'Only what has been verified counts.',
  } satisfies Record<Verification, string>,
};

const de: typeof en = {
  oneOf: (list) => `einer von: ${list}`,
  someOf: (n, list) => `${n} von: ${list}`,
  either: (pair) => `entweder ${pair}`,
  nothing: 'etwas, das niemand haben kann',
  earnedBy: (day) => `erworben bis ${day}`,
  countsUntil: (day) => `zählt bis ${day}`,
  earned: (when) => `erworben ${when}`,
  proof: { claimed: 'angegeben', documented: 'belegt', verified: 'geprüft' },
  provedAs: (proof) => `mindestens ${proof}`,
  countsIf: {
    claimed: 'Was jemand angibt, zählt sofort, noch bevor es geprüft ist, wenn keine einzelne Bedingung mehr verlangt.',
    documented: 'Nur was ein Dokument belegt, zählt, wenn keine einzelne Bedingung mehr verlangt.',
    verified: 'Nur was geprüft ist, zählt.',
  },
};

const words: Bilingual<typeof en> = { en, de };

/** What one person has to hold: "Foundational and one of 70-480, 70-483, 70-486". */
export const conditionInWords = (condition: Condition, voice: Voice): string => phrase(flattened(condition), voice);

/** How well something must be proved: "at least documented". */
export const proofInWords = (verification: Verification, { language }: Voice): string =>
  words[language].provedAs(words[language].proof[verification]);

/** How well what is held must be proved in a whole programme, as a sentence. */
export const proofOfProgramme = (verification: Verification, { language }: Voice): string =>
  words[language].countsIf[verification];

function phrase(condition: Condition, voice: Voice): string {
  if (condition.kind === 'item') return itemPhrase(condition, voice);
  const { oneOf, someOf, nothing } = words[voice.language];
  const { n, conditions } = condition;
  if (conditions.length === 0) return nothing;
  if (n === conditions.length) return andList(allParts(conditions, voice), voice.language);
  const parts = conditions.map((inner) => inBrackets(inner, voice));
  if (n > 1) return someOf(n, parts.join(', '));
  return parts.length > 2 ? oneOf(parts.join(', ')) : orList(parts, voice.language);
}

const inBrackets = (condition: Condition, voice: Voice) =>
  condition.kind === 'item' ? phrase(condition, voice) : `(${phrase(condition, voice)})`;

/** A choice that stands last needs no brackets: "Foundational and one of A, B, C". */
function allParts(conditions: readonly Condition[], voice: Voice): readonly string[] {
  const items = conditions.filter((one) => one.kind === 'item').map((one) => phrase(one, voice));
  const groups = conditions.filter((one) => one.kind === 'n-of');
  const [only, ...more] = groups;
  if (only && more.length === 0 && items.length > 0) return [...items, lastChoice(only, voice)];
  return [...items, ...groups.map((one) => inBrackets(one, voice))];
}

function lastChoice(choice: NOfCondition, voice: Voice): string {
  const { either } = words[voice.language];
  const isPair = choice.n === 1 && choice.conditions.length === 2;
  return isPair ? either(phrase(choice, voice)) : phrase(choice, voice);
}

function itemPhrase({ item, earnedBy, countsUntil, earnedWithin, verification }: ItemCondition, voice: Voice): string {
  const { language } = voice;
  const told = words[language];
  const limits = [
    ...(earnedBy === undefined ? [] : [told.earnedBy(dayInWords(earnedBy, language))]),
    ...(countsUntil === undefined ? [] : [told.countsUntil(dayInWords(countsUntil, language))]),
    ...(earnedWithin === undefined ? [] : [told.earned(recentlyInWords(earnedWithin, language))]),
    ...(verification === undefined ? [] : [proofInWords(verification, voice)]),
  ];
  return limits.length === 0 ? voice.itemInList(item) : `${voice.itemInList(item)} [${limits.join('; ')}]`;
}

/** Groups inside a group of the same kind say nothing of their own: one of (one of A, B), C is one of A, B, C. */
function flattened(condition: Condition): Condition {
  if (condition.kind === 'item') return condition;
  const inner = condition.conditions.map(flattened);
  if (condition.n === inner.length) {
    const conditions = inner.flatMap((one) =>
      one.kind === 'n-of' && one.n === one.conditions.length ? one.conditions : [one],
    );
    return conditions.length === 1 && conditions[0]
      ? conditions[0]
      : { kind: 'n-of', n: conditions.length, conditions };
  }
  if (condition.n !== 1) return { ...condition, conditions: inner };
  return {
    ...condition,
    conditions: inner.flatMap((one) => (one.kind === 'n-of' && one.n === 1 ? one.conditions : [one])),
  };
}
