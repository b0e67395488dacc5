import type { Effect } from '../../domain/impact/effect.ts';
import { easiestWay, neededFor } from '../../domain/impact/needed.ts';
import type { LevelImpact, PartnerImpact, UnaffectedLevel } from '../../domain/impact/partner-impact.ts';
import { andList, shortened } from '../lists-in-words.ts';
import { countInWords } from '../number-in-words.ts';
import { conflictInWords } from '../standing/standing-in-words.ts';
import { dayInWords, periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { needsShortly } from '../ways/needs-shortly.ts';
import { costInWords } from '../ways/way-in-words.ts';
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

/** The first sentence says what is lost, by when and by what, and what first; then a sentence for every other effect. */
export function impactSentences({ levels }: PartnerImpact, voice: Voice): readonly string[] {
  const words = impactWords[voice.language];
  const list = (of: readonly LevelImpact[]) =>
    andList(
      of.map((level) => voice.award(level.claim)),
      voice.language,
    );
  const lost = [...levels.filter((level) => level.effect === 'lost')].sort((a, b) => (a.on < b.on ? -1 : 1));
  const [first] = lost;
  const loss = first
    ? [
        (lost.every((level) => level.on === first.on) ? words.loses : words.losesSome)(
          list(lost),
          dayInWords(first.on, voice.language),
        ),
        reasonInWords(first, voice),
        ...(first.standing?.absent ? [] : [words.first(voice.award(first.claim), neededInWords(first, voice))]),
      ]
    : [];
  const others = urgentFirst.flatMap((effect) => {
    const such = levels.filter((level) => level.effect === effect && !level.awaits);
    return such.length === 0
      ? []
      : [words.sentence[effect](list(such)), ...such.flatMap((level) => togetherInWords(level, voice))];
  });
  const awaiting = levels.flatMap(({ claim, awaits }) =>
    awaits ? [words.awaiting(voice.award(claim), andList(awaits.map(voice.metric), voice.language))] : [],
  );
  return levels.length === 0 ? [words.untouched] : [...loss, ...others, ...awaiting];
}

/** Where a level is met alone and fails together with the others: that it does, and who takes the people. */
export function togetherInWords({ claim, together }: LevelImpact, voice: Voice): readonly string[] {
  if (!together) return [];
  const words = impactWords[voice.language];
  const { before, after, conflict } = together;
  const told =
    after === 'undetermined' ? words.togetherOpen : before === after ? words.togetherAlready : words.together;
  const reason = conflictInWords({ claim, conflict }, voice);
  return [[told(voice.award(claim)), ...(reason === undefined ? [] : [reason])].join(' ')];
}

const reasonInWords = ({ claim, standing }: LevelImpact, voice: Voice): string => {
  const words = impactWords[voice.language];
  return (standing?.absent ? words.notOffered : words.because)(voice.award(claim));
};

export const effectShortly = (effect: Effect, voice: Pick<Voice, 'language'>): string =>
  impactWords[voice.language].effect[effect];

/** By when the partner has to act, or from when what it gains or keeps holds. */
export function whenInWords({ effect, on }: Pick<LevelImpact, 'effect' | 'on'>, voice: Voice): string {
  const words = impactWords[voice.language];
  const actBy = effect === 'lost' || effect === 'fails-anyway' || effect === 'open';
  return (actBy ? words.by : words.from)(dayInWords(on, voice.language));
}

/** "2 exams by 2 people": the easiest way in few words; empty where the new rules are met. */
export function neededInWords(level: LevelImpact, voice: Voice): string {
  const words = impactWords[voice.language];
  if (!level.standing) return '';
  if (level.standing.absent) return words.noLonger;
  const way = easiestWay(level);
  if (!way) return words.noWay;
  const { people, newPeople } = neededFor(way);
  const count = (value: number) => countInWords(value, voice.language);
  const exams = costInWords({ ...way, newPeople: 0 }, voice);
  const who = `${words.people(count(people))}${newPeople > 0 ? ` (${words.newAmong(count(newPeople))})` : ''}`;
  const passing = exams === '' ? (people > 0 ? [who] : []) : [words.neededExams(exams, who)];
  return andList([...passing, ...needsShortly(way.needs, voice)], voice.language);
}

/** When the new rules bind this partner. */
export function bindingInWords({ renewal, on }: LevelImpact, voice: Voice): string {
  const words = impactWords[voice.language];
  return renewal
    ? words.atRenewal(dayInWords(renewal.anniversary, voice.language), periodInWords(renewal.window, voice.language))
    : words.onDay(dayInWords(on, voice.language));
}

/** Why levels are not touched; those that are not held in one sentence. */
export function unaffectedInWords(unaffected: readonly UnaffectedLevel[], voice: Voice): readonly string[] {
  const words = impactWords[voice.language];
  const others = unaffected.filter((one) => one.why === 'not-held').map((one) => voice.award(one.claim));
  return [
    ...unaffected
      .filter((one) => one.why !== 'not-held')
      .map(({ claim, why, until }) =>
        words.why[why](voice.award(claim), until === undefined ? '' : dayInWords(until, voice.language)),
      ),
    ...(others.length === 0
      ? []
      : [words.why['not-held'](andList(shortened(others, levelsNamed, voice.language), voice.language), '')]),
  ];
}
