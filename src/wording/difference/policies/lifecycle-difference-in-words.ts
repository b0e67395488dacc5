import type { LifecycleDifference } from '../../../domain/impact/difference/policies/lifecycle-difference.ts';
import type { PolicyChange } from '../../../domain/impact/difference/policies/policy-clauses.ts';
import { firstDay, lastDay } from '../../../domain/time/day.ts';
import type { Duration } from '../../../domain/time/duration.ts';
import type { Period } from '../../../domain/time/period.ts';
import type { Point } from '../../point.ts';
import {
  fromAnniversary,
  isNothing,
  momentsInWords,
  onDaysOfYear,
  policyInWords,
} from '../../rules/policy-in-words.ts';
import { dayInWords, lengthInWords } from '../../time-in-words.ts';
import type { Voice } from '../../voice.ts';
import { clauseChangeInWords, type SentencesOf } from './clause-change-in-words.ts';
import { policyChangeWords } from './policy-change-words.ts';

/** What is different about renewals, for which days, clause by clause. */
export function lifecycleDifferenceInWords(difference: LifecycleDifference, voice: Voice): Point {
  const words = policyChangeWords[voice.language];
  const when = daysInWords(difference, voice);
  switch (difference.kind) {
    case 'added':
    case 'removed':
      return { text: words[difference.kind](when), below: policyInWords(difference.policy, voice).below ?? [] };
    case 'changed': {
      const sentences = sentencesIn(voice);
      const told = difference.changes.map((change) => clauseChangeInWords(change, sentences, voice));
      return { text: words.title(when), below: told.map((text) => ({ text })) };
    }
    default:
      return difference satisfies never;
  }
}

export const policyChangeInWords = (change: PolicyChange, voice: Voice): string =>
  clauseChangeInWords(change, sentencesIn(voice), voice);

function daysInWords({ from, to }: Period, { language }: Voice): string {
  const words = policyChangeWords[language];
  const [first, last] = [dayInWords(from, language), dayInWords(to, language)];
  if (from === firstDay) return to === lastDay ? words.always : words.until(last);
  return to === lastDay ? words.from(first) : words.between(first, last);
}

function sentencesIn({ language }: Voice): SentencesOf<PolicyChange> {
  const words = policyChangeWords[language];
  const length = (duration: Duration) => lengthInWords(duration, language);
  const days = (list: readonly string[], none: string) => (list.length === 0 ? none : onDaysOfYear(list, language));
  const moments = (list: readonly Duration[]) => (list.length === 0 ? words.never : momentsInWords(list, language));
  return {
    enforcement: (before, after) => words.enforcement(words.judged[before], words.judged[after]),
    term: (before, after) => words.term(length(before), length(after)),
    'window.opens': (before, after) => words.opens(fromAnniversary(before, language), fromAnniversary(after, language)),
    'window.closes': (before, after) =>
      words.closes(fromAnniversary(before, language), fromAnniversary(after, language)),
    'window.wholeMonths': (_, after) => (after ? words.wholeMonths : words.notWholeMonths),
    checkDays: (before, after) => words.checkDays(days(before, words.onNoDay), days(after, words.onNoDay)),
    promotionDays: (before, after) => words.promotionDays(days(before, words.onAnyDay), days(after, words.onAnyDay)),
    reminders: (before, after) => words.reminders(moments(before), moments(after)),
    anniversary: (_, after) => (after === 'own' ? words.ownAnniversary : words.sharedAnniversary),
    afterLatePayment: (before, after) =>
      before === undefined
        ? words.latePaymentMoves(after ? length(after) : '')
        : after === undefined
          ? words.latePaymentMovesNothing(length(before))
          : words.latePayment(length(before), length(after)),
    grace: sentenceOfLength(words.grace, words.newGrace, words.noGrace, length),
    lockIn: sentenceOfLength(words.lockIn, words.newLockIn, words.noLockIn, length),
    versionBinds: (_, after) => words.binds[after],
    notice: sentenceOfLength(words.notice, words.newNotice, words.noNotice, length),
  };
}

/** A length that becomes another, or that there was none of, or is none of any more. */
const sentenceOfLength =
  (
    other: (before: string, after: string) => string,
    fresh: (after: string) => string,
    none: (before: string) => string,
    length: (duration: Duration) => string,
  ) =>
  (before: Duration, after: Duration): string => {
    if (isNothing(before)) return fresh(length(after));
    return isNothing(after) ? none(length(before)) : other(length(before), length(after));
  };
