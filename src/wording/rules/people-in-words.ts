import type { Condition } from '../../domain/catalogue/condition.ts';
import type { Verification } from '../../domain/catalogue/verification.ts';
import { orList } from '../lists-in-words.ts';
import type { Voice } from '../voice.ts';
import { clauseWords } from './clause-words.ts';
import { conditionInWords, proofInWords } from './condition-in-words.ts';

/** What is asked of so many people, told alike in a rule and in what was found about it. */
export interface PeopleAsked {
  /** How many, as a number in words. */
  readonly count: string;
  readonly condition: Condition;
  readonly role?: string;
  readonly who?: readonly string[];
  readonly verification?: Verification;
}

/** "4 people, each with one of 70-480, 70-483, 70-486" */
export function peopleInWords({ count, condition, role, who, verification }: PeopleAsked, voice: Voice): string {
  const words = clauseWords[voice.language];
  const limits = [
    ...(role === undefined ? [] : [words.inRole(voice.role(role))]),
    ...(who === undefined ? [] : [words.onlyAs(orList(who, voice.language))]),
    ...(verification === undefined ? [] : [words.proved(proofInWords(verification, voice))]),
  ];
  const told = words.peopleWith(words.people(count), conditionInWords(condition, voice));
  return limits.length === 0 ? told : `${told} (${limits.join('; ')})`;
}

/** "2 of the same 4 also with 70-497" */
export const sameAlsoInWords = (some: string, all: string, condition: Condition, voice: Voice): string =>
  clauseWords[voice.language].sameAlso(some, all, conditionInWords(condition, voice));
