import type { Effect } from '../../domain/impact/effect.ts';
import { easiestWay, neededFor } from '../../domain/impact/needed.ts';
import type { LevelImpact, UnaffectedLevel } from '../../domain/impact/partner-impact.ts';
import type { Renewal } from '../../domain/membership/terms.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Period } from '../../domain/time/period.ts';
import { andList, shortened } from '../lists-in-words.ts';
import { countInWords } from '../number-in-words.ts';
import { dayInWords, periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { needsShortly } from '../ways/needs-shortly.ts';
import { costInWords } from '../ways/way-in-words.ts';
import { courseWords } from './course-words.ts';
import { impactWords } from './impact-words.ts';
import { closesForGood, isBehind, isLostByCounting, isToAct, laterEnd } from './settled.ts';

/** Of more levels that are not held the others are counted. */
const levelsNamed = 6;

export const effectShortly = (effect: Effect, voice: Pick<Voice, 'language'>): string =>
  impactWords[voice.language].effect[effect];

/** By when the partner has to act, when it lost or loses what nothing keeps, or from when what it gains or keeps holds. */
export function whenInWords(level: LevelImpact, today: Day, voice: Voice): string {
  const { failsEarlier } = level;
  const bound = boundWhenInWords(level, today, voice);
  if (!failsEarlier) return bound;
  return impactWords[voice.language].firstBy(dayInWords(failsEarlier.on, voice.language), bound);
}

function boundWhenInWords(level: LevelImpact, today: Day, voice: Voice): string {
  const { effect, on, course, since } = level;
  const words = impactWords[voice.language];
  const day = dayInWords(on, voice.language);
  const isOver = (effect === 'lost' && !isToAct(today)(level)) || closesForGood(level);
  const isSettled = isOver && course?.after.renewBy === undefined;
  if (isSettled || isBehind(level, today)) return courseWords[voice.language].on(day);
  if (effect === 'kept' && since !== undefined && since <= today)
    return courseWords[voice.language].keptSince(dayInWords(since, voice.language));
  const { before, after } = course ?? {};
  if (before?.by !== undefined && after?.by === on && before.by !== on)
    return courseWords[voice.language].byNotBefore(day, dayInWords(before.by, voice.language));
  const actBy = effect === 'lost' || effect === 'fails-anyway' || effect === 'open' || laterEnd(level) !== undefined;
  return (actBy ? words.by : words.from)(day);
}

/** "2 exams by 2 people": the easiest way in few words; empty where the new rules are met, or nothing helps any more. */
export function neededInWords(level: LevelImpact, voice: Voice): string {
  const { conflict } = level.together ?? {};
  const count = (value: number) => countInWords(value, voice.language);
  if (level.mergedInto) return courseWords[voice.language].mergesShortly(voice.award(level.mergedInto.claim));
  if (closesForGood(level)) {
    const { closesShortly, closedShortly } = courseWords[voice.language];
    return level.since === undefined ? closesShortly : closedShortly;
  }
  if (isLostByCounting(level) && conflict)
    return courseWords[voice.language].morePeople(count(conflict.needed - conflict.available));
  return level.standing ? waysShortly(level.standing, voice) : '';
}

function waysShortly(standing: NonNullable<LevelImpact['standing']>, voice: Voice): string {
  const words = impactWords[voice.language];
  const count = (value: number) => countInWords(value, voice.language);
  if (standing.absent) return words.noLonger;
  const way = easiestWay({ standing });
  if (!way) return words.noWay;
  const { people, newPeople } = neededFor(way);
  const exams = costInWords({ ...way, newPeople: 0 }, voice);
  const who = `${words.people(count(people))}${newPeople > 0 ? ` (${words.newAmong(count(newPeople))})` : ''}`;
  const passing = exams === '' ? (people > 0 ? [who] : []) : [words.neededExams(exams, who)];
  return andList([...passing, ...needsShortly(way.needs, voice)], voice.language);
}

/** That a renewal before the change binds fails as things stand, by when to act, and what it takes. */
export function failsEarlierInWords({ claim, failsEarlier }: LevelImpact, voice: Voice): readonly string[] {
  if (!failsEarlier) return [];
  const { renewal, on, standing } = failsEarlier;
  const day = (one: Day) => dayInWords(one, voice.language);
  const say = impactWords[voice.language].failsEarlier;
  return [say(voice.award(claim), day(renewal.anniversary), day(on), waysShortly(standing, voice))];
}

/** When the new rules bind this partner. */
export function bindingInWords(level: LevelImpact, today: Day, voice: Voice): string {
  const { renewal, since } = level;
  const on = level.course?.after.enforcedFrom ?? level.on;
  const words = impactWords[voice.language];
  const day = (one: Day) => dayInWords(one, voice.language);
  if (since !== undefined) {
    const { since: from, sinceRenewal } = courseWords[voice.language];
    return renewal && isBehind(level, today) ? sinceRenewal(day(since), day(renewal.anniversary)) : from(day(since));
  }
  return renewal
    ? words.atRenewal(day(renewal.anniversary), periodInWords(daysOf(renewal, level), voice.language))
    : words.onDay(day(on));
}

/** The days on which a renewal can be done by the new rules, with the time that is granted in addition. */
function daysOf(renewal: Renewal, { course, on }: LevelImpact): Period {
  const isNext = course?.after.renewal?.number === renewal.number;
  return { from: renewal.window.from, to: (isNext ? course.after.by : undefined) ?? on };
}

/** Why levels are not touched; those that are not held, and those of which nothing was known, in one sentence each. */
export function unaffectedInWords(unaffected: readonly UnaffectedLevel[], voice: Voice): readonly string[] {
  const words = impactWords[voice.language];
  const inOneSentence = (why: 'not-held' | 'not-known') => {
    const such = unaffected.filter((one) => one.why === why).map((one) => voice.award(one.claim));
    return such.length === 0
      ? []
      : [words.why[why](andList(shortened(such, levelsNamed, voice.language), voice.language), '')];
  };
  const day = ({ until, since }: UnaffectedLevel) => {
    const told = until ?? since;
    return told === undefined ? '' : dayInWords(told, voice.language);
  };
  return [
    ...unaffected
      .filter((one) => one.why !== 'not-held' && one.why !== 'not-known')
      .map((one) => words.why[one.why](voice.award(one.claim), day(one))),
    ...inOneSentence('not-known'),
    ...inOneSentence('not-held'),
  ];
}
