import type { Effect } from '../../domain/impact/effect.ts';
import type { LevelImpact, PartnerImpact } from '../../domain/impact/partner-impact.ts';
import type { Day } from '../../domain/time/day.ts';
import { andList } from '../lists-in-words.ts';
import { conflictInWords } from '../standing/standing-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { courseInWords, mergedInWords } from './course-in-words.ts';
import { courseWords } from './course-words.ts';
import { failsEarlierInWords, neededInWords } from './impact-in-words.ts';
import { impactWords } from './impact-words.ts';
import { closesUnmet, endsAnyway, isBehind, isLostByCounting, isToAct, laterEnd } from './settled.ts';

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
  if (level.mergedInto) return mergedInWords(level, today, voice);
  if (isBehind(level, today))
    return [(level.on < today ? words.gone : words.failed)(award, on), ...courseInWords(level, today, voice)];
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
  const isForATime = (level: LevelImpact) => laterEnd(level) !== undefined;
  const isStill = (level: LevelImpact) => effect === 'relieved' && !isForATime(level) && isBehind(level, today);
  // Only where another text binds is there a new requirement.
  const isSameText = (level: LevelImpact) =>
    effect === 'kept' && level.course !== undefined && level.before.version === level.after.version;
  const isEnding = (level: LevelImpact) => endsAnyway(level) || closesUnmet(level);
  const told = (of: readonly LevelImpact[], say: (awards: string) => string) =>
    of.length === 0 ? [] : [say(awardsInWords(of, voice))];
  return [
    ...told(levels.filter(isStill), words2.still),
    ...told(levels.filter(isForATime), words2.keepsLonger),
    ...told(levels.filter(isSameText), words2.keeps),
    ...told(levels.filter(endsAnyway), words2.endsAnyway),
    ...told(levels.filter(closesUnmet), words2.closesUnmet),
    ...told(
      levels.filter((level) => !isForATime(level) && !isStill(level) && !isSameText(level) && !isEnding(level)),
      words.sentence[effect],
    ),
    ...levels.flatMap((level) => [
      ...moreInWords(level, today, voice),
      ...(isForATime(level) && level.standing
        ? [words.first(awardLost(level, voice), neededInWords(level, voice))]
        : []),
      ...togetherInWords(level, voice),
    ]),
  ];
}

/** What the change does to the course of an award, and since when it has bound it. */
function moreInWords(level: LevelImpact, today: Day, voice: Voice): readonly string[] {
  const { since, becomes } = level;
  const isTold = since === undefined || becomes || isBehind(level, today);
  const bound = isTold
    ? []
    : [courseWords[voice.language].boundSince(voice.award(level.claim), dayInWords(since, voice.language))];
  return [...bound, ...failsEarlierInWords(level, voice), ...courseInWords(level, today, voice)];
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
