import type { Effect } from '../../domain/impact/effect.ts';
import { easiestWay, neededFor } from '../../domain/impact/needed.ts';
import type { LevelImpact, PartnerImpact, UnaffectedLevel } from '../../domain/impact/partner-impact.ts';
import type { Day } from '../../domain/time/day.ts';
import { andList, shortened } from '../lists-in-words.ts';
import { countInWords } from '../number-in-words.ts';
import { conflictInWords } from '../standing/standing-in-words.ts';
import { dayInWords, periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { costInWords } from '../ways/way-in-words.ts';
import { closesForGood, courseInWords } from './course-in-words.ts';
import { courseWords } from './course-words.ts';
import { impactWords } from './impact-words.ts';

/** Of more levels that are not held the others are counted. */
const levelsNamed = 6;

/** The order in which effects are told: what needs an answer first. */
const urgentFirst: readonly Exclude<Effect, 'lost'>[] = [
  'open',
  'fails-anyway',
  'relieved',
  'kept',
  'gained',
  'closed',
];

/**
 * What is lost already, then what is lost unless the partner acts, by when and by what, and what first; then what nothing
 * keeps, and a sentence for every other effect.
 */
export function impactSentences({ levels, unaffected, day }: PartnerImpact, voice: Voice): readonly string[] {
  const words = impactWords[voice.language];
  if (levels.length === 0)
    return [unaffected.some((one) => one.why === 'not-known') ? words.notKnown : words.untouched];
  const lost = levels.filter((level) => level.effect === 'lost').sort((a, b) => (a.on < b.on ? -1 : 1));
  const [acting, settled] = [lost.filter(isToAct(day)), lost.filter((level) => !isToAct(day)(level))];
  const awaiting = levels.flatMap(({ claim, awaits }) =>
    awaits ? [words.awaiting(voice.award(claim), andList(awaits.map(voice.metric), voice.language))] : [],
  );
  return [
    ...settled.filter((level) => isBehind(level, day)).flatMap((level) => settledInWords(level, day, voice)),
    ...lossInWords(acting, day, voice),
    ...settled.filter((level) => !isBehind(level, day)).flatMap((level) => settledInWords(level, day, voice)),
    ...urgentFirst.flatMap((effect) => {
      const such = levels.filter((level) => level.effect === effect && !level.awaits);
      return such.length === 0 ? [] : effectInWords(effect, such, day, voice);
    }),
    ...awaiting,
  ];
}

/** Decided already, at a renewal that is behind. */
const isBehind = ({ since, on, renewal, becomes }: LevelImpact, today: Day): boolean =>
  since !== undefined && !becomes && (on < today || (renewal !== undefined && renewal.window.to < today));

/** Whether something that the partner does can still keep what would be lost. */
export const isToAct =
  (today: Day) =>
  (level: LevelImpact): boolean =>
    !isBehind(level, today) && !closesForGood(level) && !isLostByCounting(level);

const isLostByCounting = ({ effect, together }: LevelImpact): boolean =>
  effect === 'lost' && together?.before === 'met' && together.after === 'not-met';

function lossInWords(lost: readonly LevelImpact[], today: Day, voice: Voice): readonly string[] {
  const [first] = lost;
  if (!first) return [];
  const words = impactWords[voice.language];
  const loses = lost.every((level) => level.on === first.on) ? words.loses : words.losesSome;
  return [
    loses(
      andList(
        lost.map((level) => awardLost(level, voice)),
        voice.language,
      ),
      dayInWords(first.on, voice.language),
    ),
    ...reasonInWords(first, voice),
    ...(first.standing?.absent ? [] : [words.first(awardLost(first, voice), neededInWords(first, voice))]),
    ...lost.flatMap((level) => moreInWords(level, today, voice)),
  ];
}

/** What is lost is what the award has become by then. */
const awardLost = ({ claim, becomes, standing }: LevelImpact, voice: Voice): string =>
  voice.award(becomes ? (standing ?? becomes[0]?.claim ?? claim) : claim);

/** What is lost whatever is done: already, by the end of its competency, or as people no longer do for all awards. */
function settledInWords(level: LevelImpact, today: Day, voice: Voice): readonly string[] {
  const words = courseWords[voice.language];
  const [award, on] = [voice.award(level.claim), dayInWords(level.on, voice.language)];
  if (isBehind(level, today)) return [(level.on < today ? words.gone : words.failed)(award, on)];
  return isLostByCounting(level)
    ? [words.losesCounted(award, on), ...conflictOf(level, voice), ...courseInWords(level, today, voice)]
    : moreInWords(level, today, voice);
}

const conflictOf = ({ claim, together }: LevelImpact, voice: Voice): readonly string[] =>
  [conflictInWords({ claim, conflict: together?.conflict }, voice) ?? []].flat();

function effectInWords(
  effect: Exclude<Effect, 'lost'>,
  levels: readonly LevelImpact[],
  today: Day,
  voice: Voice,
): readonly string[] {
  const [words, words2] = [impactWords[voice.language], courseWords[voice.language]];
  const isStill = (level: LevelImpact) => effect === 'relieved' && isBehind(level, today);
  // Only where another text binds is there a new requirement.
  const isSameText = (level: LevelImpact) =>
    effect === 'kept' && level.course !== undefined && level.before.version === level.after.version;
  const told = (of: readonly LevelImpact[], say: (awards: string) => string) =>
    of.length === 0 ? [] : [say(awardsInWords(of, voice))];
  return [
    ...told(levels.filter(isStill), words2.still),
    ...told(levels.filter(isSameText), words2.keeps),
    ...told(
      levels.filter((level) => !isStill(level) && !isSameText(level)),
      words.sentence[effect],
    ),
    ...levels.flatMap((level) => [...moreInWords(level, today, voice), ...togetherInWords(level, voice)]),
  ];
}

/** What the change does to the course of an award, and since when it has bound it. */
function moreInWords(level: LevelImpact, today: Day, voice: Voice): readonly string[] {
  const { since, becomes } = level;
  const isTold = since === undefined || becomes || isBehind(level, today);
  const bound = isTold
    ? []
    : [courseWords[voice.language].boundSince(voice.award(level.claim), dayInWords(since, voice.language))];
  return [...bound, ...courseInWords(level, today, voice)];
}

const awardsInWords = (of: readonly LevelImpact[], voice: Voice): string =>
  andList(
    of.map((level) => voice.award(level.claim)),
    voice.language,
  );

/** Where a level is met alone and fails together with the others: that it does, and who takes the people. */
export function togetherInWords({ claim, effect, together }: LevelImpact, voice: Voice): readonly string[] {
  // Where it is the counting that rescues, nothing fails together.
  if (!together || (effect === 'relieved' && together.after === 'met')) return [];
  const words = impactWords[voice.language];
  const { before, after, conflict } = together;
  const told =
    after === 'undetermined' ? words.togetherOpen : before === after ? words.togetherAlready : words.together;
  const reason = conflictInWords({ claim, conflict }, voice);
  return [[told(voice.award(claim)), ...(reason === undefined ? [] : [reason])].join(' ')];
}

/** Why it would be lost, where what becomes of its days does not say so. */
function reasonInWords(
  { claim, standing, becomes, course, before, after }: LevelImpact,
  voice: Voice,
): readonly string[] {
  const words = impactWords[voice.language];
  if (becomes || (course && before.version === after.version)) return [];
  return [(standing?.absent ? words.notOffered : words.because)(voice.award(claim))];
}

export const effectShortly = (effect: Effect, voice: Pick<Voice, 'language'>): string =>
  impactWords[voice.language].effect[effect];

/** By when the partner has to act, when it lost or loses what nothing keeps, or from when what it gains or keeps holds. */
export function whenInWords(level: LevelImpact, today: Day, voice: Voice): string {
  const { effect, on, course } = level;
  const words = impactWords[voice.language];
  const day = dayInWords(on, voice.language);
  const isSettled = effect === 'lost' && !isToAct(today)(level) && course?.after.renewBy === undefined;
  if (isSettled || isBehind(level, today)) return courseWords[voice.language].on(day);
  const actBy = effect === 'lost' || effect === 'fails-anyway' || effect === 'open';
  return (actBy ? words.by : words.from)(day);
}

/** "2 exams by 2 people": the easiest way in few words; empty where the new rules are met, or nothing helps any more. */
export function neededInWords(level: LevelImpact, voice: Voice): string {
  const words = impactWords[voice.language];
  const { conflict } = level.together ?? {};
  const count = (value: number) => countInWords(value, voice.language);
  if (closesForGood(level)) return courseWords[voice.language].closesShortly;
  if (isLostByCounting(level) && conflict)
    return courseWords[voice.language].morePeople(count(conflict.needed - conflict.available));
  if (!level.standing) return '';
  if (level.standing.absent) return words.noLonger;
  const way = easiestWay(level);
  if (!way) return words.noWay;
  const { people, newPeople, others } = neededFor(way);
  const exams = costInWords({ ...way, newPeople: 0 }, voice);
  const who = `${words.people(count(people))}${newPeople > 0 ? ` (${words.newAmong(count(newPeople))})` : ''}`;
  const passing = exams === '' ? (people > 0 ? [who] : []) : [words.neededExams(exams, who)];
  return andList([...passing, ...(others > 0 ? [words.others(count(others))] : [])], voice.language);
}

/** When the new rules bind this partner. */
export function bindingInWords(level: LevelImpact, today: Day, voice: Voice): string {
  const { renewal, on, since } = level;
  const words = impactWords[voice.language];
  const day = (one: Day) => dayInWords(one, voice.language);
  if (since !== undefined) {
    const { since: from, sinceRenewal } = courseWords[voice.language];
    return renewal && isBehind(level, today) ? sinceRenewal(day(since), day(renewal.anniversary)) : from(day(since));
  }
  return renewal
    ? words.atRenewal(dayInWords(renewal.anniversary, voice.language), periodInWords(renewal.window, voice.language))
    : words.onDay(dayInWords(on, voice.language));
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
