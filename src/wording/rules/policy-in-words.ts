import type { LifecyclePolicy, ProgrammeException, Succession } from '../../domain/catalogue/programme.ts';
import { type Day, firstDay, lastDay } from '../../domain/time/day.ts';
import type { Duration } from '../../domain/time/duration.ts';
import { andList, orList } from '../lists-in-words.ts';
import type { Point } from '../point.ts';
import { dayInWords, lengthInWords, monthDayInWords, periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { policyWords } from './policy-words.ts';

/** A policy of the life cycle in sentences, under the days on which it governs. */
export function policyInWords(policy: LifecyclePolicy, { language }: Voice, until: Day = lastDay): Point {
  const words = policyWords[language];
  const length = (duration: Duration) => lengthInWords(duration, language);
  const days = (monthDays: readonly string[]) => onDaysOfYear(monthDays, language);
  const { grace, lockIn, notice, reminders, afterLatePayment, promotionDays } = policy;
  const sentences = [
    ...(policy.stated === undefined ? [] : [words.stated(dayInWords(policy.stated, language))]),
    ...judgedInWords(policy, language),
    ...(policy.anniversary === 'of-first-award' ? [words.ofFirstAward] : []),
    ...(afterLatePayment ? [words.latePayment(length(afterLatePayment))] : []),
    ...(promotionDays.length > 0 ? [words.promotionDays(days(promotionDays))] : []),
    ...(isNothing(grace) ? [] : [words.grace(length(grace))]),
    ...(isNothing(lockIn) ? [] : [words.lockIn(length(lockIn))]),
    policy.versionBinds === 'on-effective-day'
      ? words.bindsAtOnce
      : isNothing(notice)
        ? words.bindsAtRenewal
        : words.bindsAfterNotice(length(notice)),
    ...(reminders.length > 0 ? [words.reminders(momentsInWords(reminders, language))] : []),
  ];
  const text =
    policy.from > firstDay
      ? words.from(dayInWords(policy.from, language))
      : until < lastDay
        ? words.until(dayInWords(until, language))
        : words.always;
  return { text, below: sentences.map((sentence) => ({ text: sentence })) };
}

/** When the requirement is judged. */
function judgedInWords(policy: LifecyclePolicy, language: Voice['language']): readonly string[] {
  const words = policyWords[language];
  const { enforcement, window, term, checkDays } = policy;
  const [opens, closes] = [fromAnniversary(window.opens, language), fromAnniversary(window.closes, language)];
  switch (enforcement) {
    case 'continuous':
      return [words.continuous];
    case 'check-days':
      return [words.checkDays(onDaysOfYear(checkDays, language))];
    case 'at-renewal': {
      const one = opens === closes;
      const judged = window.wholeMonths
        ? one && isNothing(window.opens)
          ? words.wholeMonth
          : words.wholeMonths(opens, closes)
        : one
          ? words.windowOfOneDay(opens)
          : words.window(opens, closes);
      return [words.term(lengthInWords(term, language)), judged];
    }
    default:
      return enforcement satisfies never;
  }
}

const count = (duration: Duration): number => ('months' in duration ? duration.months : duration.days);

/** On days of every year; all the first ones of a month are told in one. */
export function onDaysOfYear(monthDays: readonly string[], language: Voice['language']): string {
  const words = policyWords[language];
  if (new Set(monthDays).size === 12 && monthDays.every((one) => one.endsWith('-01'))) return words.onFirstOfMonth;
  const days = monthDays.map((one) => monthDayInWords(one, language));
  return words.onDays(andList(days, language));
}

/** Several times, seen from the anniversary. */
export const momentsInWords = (moments: readonly Duration[], language: Voice['language']): string =>
  andList(
    moments.map((one) => fromAnniversary(one, language)),
    language,
  );

export const isNothing = (duration: Duration): boolean => count(duration) === 0;

/** So long before or after the anniversary, or on it. */
export function fromAnniversary(duration: Duration, language: Voice['language']): string {
  const words = policyWords[language];
  if (isNothing(duration)) return words.onDay;
  return count(duration) < 0
    ? words.before(lengthInWords(duration, language))
    : words.after(lengthInWords(duration, language));
}

/** An exception of the programme: what it does, when, for whom, and who granted it why. */
export function exceptionInWords(exception: ProgrammeException, voice: Voice): Point {
  const words = policyWords[voice.language];
  const { kind, waives, clause, moves, over, competencies, levels, where, stated, from } = exception;
  const effect =
    kind === 'waiver'
      ? clause === undefined
        ? words.waives[waives]
        : words.clause(clause)
      : moves
        ? 'to' in moves
          ? words.movesTo(dayInWords(moves.to, voice.language))
          : words.moves(lengthInWords(moves, voice.language))
        : words.keeps;
  const period = periodInWords(exception, voice.language);
  const about = [
    ...competenciesInWords(competencies, voice),
    ...(levels ? [orList(levels.map(voice.level), voice.language)] : []),
    ...[...where].map(([attribute, values]) => whereInWords(attribute, values, voice)),
    ...(stated === from ? [] : [words.stated(dayInWords(stated, voice.language))]),
  ];
  return {
    text: `${words.kinds[kind]} ${over === 'days' ? period : words.anniversaries(period)}: ${effect}.`,
    below: [...about.map((text) => ({ text })), { text: words.granted(exception.by, voice.say(exception.reason)) }],
  };
}

/** Only partners with one of these values: "country: DE or AT". */
export const whereInWords = (attribute: string, values: readonly string[], voice: Voice): string =>
  policyWords[voice.language].where(
    voice.attribute(attribute),
    orList(
      values.map((value) => voice.value(attribute, value)),
      voice.language,
    ),
  );

/** Those it is for, or where they are nearly all, those it is not for; nothing where it is for all. */
export function competenciesInWords(competencies: readonly string[], voice: Voice): readonly string[] {
  const others = [...voice.programme.competencies.keys()].filter((id) => !competencies.includes(id));
  if (others.length === 0) return [];
  const named = (ids: readonly string[]) => andList(ids.map(voice.competency), voice.language);
  return [
    others.length < competencies.length ? policyWords[voice.language].allBut(named(others)) : named(competencies),
  ];
}

/** What became of an earlier competency and of its holders. */
export function successionInWords(
  { competency, from, stated, how, holdersMove, anniversary }: Succession,
  voice: Voice,
): Point {
  const words = policyWords[voice.language];
  return {
    text: words.succession[how](voice.competency(competency), dayInWords(from, voice.language)),
    below: [
      { text: holdersMove ? words.holdersMove[anniversary] : words.holdersApply },
      ...(stated === undefined ? [] : [{ text: words.stated(dayInWords(stated, voice.language)) }]),
    ],
  };
}
