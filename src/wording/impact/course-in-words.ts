import { canonicalForm } from '../../domain/catalogue/canonical-form.ts';
import type { AwardDays } from '../../domain/impact/award-days.ts';
import type { Becomes, CourseChange, LevelImpact } from '../../domain/impact/partner-impact.ts';
import type { Day } from '../../domain/time/day.ts';
import { andList } from '../lists-in-words.ts';
import { dayInWords, periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { courseWords } from './course-words.ts';
import { grantsInWords } from './grants-in-words.ts';
import { closesForGood, isBehind, laterEnd } from './settled.ts';

/** What an award becomes, when its competency closes, and which of its days move from when to when. */
export function courseInWords(level: LevelImpact, today: Day, voice: Voice): readonly string[] {
  const { course, becomes = [] } = level;
  return [
    ...becomes.flatMap((one) => becomesInWords(level, one, today, voice)),
    ...mergedInWords(level, today, voice),
    ...closingInWords(level, today, voice),
    ...laterEndInWords(level, voice),
    ...(course ? daysInWords(level, course, today, voice) : []),
  ];
}

function becomesInWords(
  { claim, course, after }: LevelImpact,
  { claim: next, on, renewal }: Becomes,
  today: Day,
  voice: Voice,
): readonly string[] {
  const words = courseWords[voice.language];
  const told = on <= today ? words.became : words.becomes;
  const [now, before] = [renewal?.anniversary, course?.before.renewal?.anniversary];
  const day = (one: Day) => dayInWords(one, voice.language);
  const renewalDay =
    now === undefined
      ? []
      : before === undefined
        ? [words.nextRenewal(day(now))]
        : [now === before ? words.renewalStays(day(now)) : words.renewalMoves(day(now), day(before))];
  const asks = { met: [words.asksMet], 'not-met': [words.asksNotMet], undetermined: [] }[after.verdict];
  return [
    [
      told(voice.award(claim), voice.award(next), day(on)),
      ...renewalDay,
      ...asks.map((say) => say(voice.award(next))),
    ].join(' '),
  ];
}

/** That it goes up in another award, which its holder has already. */
export function mergedInWords(level: LevelImpact, today: Day, voice: Voice): readonly string[] {
  const { claim, on, mergedInto } = level;
  if (!mergedInto) return [];
  const words = courseWords[voice.language];
  const isPast = mergedInto.on <= today;
  const merged = isPast ? words.mergedInto : words.mergesInto;
  const takenOver = isPast ? words.wasTakenOverBy : words.takenOverBy;
  const [day, eve] = [mergedInto.on, on].map((one) => dayInWords(one, voice.language)) as [string, string];
  const say = mergedInto.how === 'merged' ? merged : takenOver;
  return [say(voice.award(claim), voice.award(mergedInto.claim), day, eve)];
}

function closingInWords(level: LevelImpact, today: Day, voice: Voice): readonly string[] {
  const { claim, course, applyFor = [], on, becomes, mergedInto, since } = level;
  const { atMost = closesForGood(level) ? on : undefined, renewBy } = course?.after ?? {};
  // That it closes later, as by both states, is no news beside what changes now.
  const isNew =
    (!isOver(course?.before, today) && atMost !== course?.before.atMost) ||
    renewBy === course?.after.by ||
    closesForGood(level);
  const isTold = mergedInto !== undefined || isBehind(level, today) || (since !== undefined && becomes !== undefined);
  if (atMost === undefined || !isNew || isTold) return [];
  const words = courseWords[voice.language];
  const [award, day] = [voice.award(claim), (one: Day) => dayInWords(one, voice.language)];
  const successors = andList(applyFor.map(voice.competency), voice.language);
  return [
    renewBy === undefined
      ? words.closes(award, day(atMost))
      : words.closesAfterRenewal(award, day(renewBy), day(atMost)),
    ...(applyFor.length === 0 ? [] : [words.applyFor(successors)]),
  ];
}

/** Where both states end it: through when it is held by the one that ends it later. */
function laterEndInWords(level: LevelImpact, voice: Voice): readonly string[] {
  const later = laterEnd(level);
  if (later === undefined) return [];
  const words = courseWords[voice.language];
  const say = level.effect === 'lost' ? words.losesAnyway : words.losesYet;
  return [say(voice.award(level.claim), dayInWords(later, voice.language))];
}

function daysInWords(level: LevelImpact, { before, after }: CourseChange, today: Day, voice: Voice): readonly string[] {
  if (level.mergedInto || (isBehind(level, today) && level.effect === 'lost')) return [];
  return [
    ...(level.becomes ? [] : decisionInWords(voice.award(level.claim), before, after, today, voice)),
    ...endInWords(level, before, after, voice),
    ...grantsInWords(level.reasons ?? [], voice),
  ];
}

/** Whether the rules have ended it already: of its days ahead they say nothing that could be compared. */
const isOver = (days: AwardDays | undefined, today: Day): boolean =>
  days?.heldUntil !== undefined && days.heldUntil < today;

/** How and when it is asked for its requirement next, where that is not as before. */
function decisionInWords(
  award: string,
  before: AwardDays,
  after: AwardDays,
  today: Day,
  voice: Voice,
): readonly string[] {
  const words = courseWords[voice.language];
  const day = (one: Day) => dayInWords(one, voice.language);
  // With the time that is granted in addition, or without that after the competency has closed.
  const period = ({ renewal, by }: AwardDays) =>
    renewal ? periodInWords({ from: renewal.window.from, to: by ?? renewal.window.to }, voice.language) : '';
  if (isOver(before, today) && after.enforcement === 'at-renewal')
    return after.by === undefined || after.renewBy === after.by ? [] : [words.renewableUntil(award, day(after.by))];
  if (before.enforcement !== after.enforcement || before.enforcedFrom !== after.enforcedFrom)
    switch (after.enforcement) {
      case 'continuous':
        return [
          after.enforcedFrom === undefined ? words.everyDay(award) : words.everyDayFrom(award, day(after.enforcedFrom)),
        ];
      case 'check-days':
        return after.by === undefined ? [] : [words.checked(award, day(after.by))];
      case 'at-renewal':
        return [[words.atRenewals(award), ...(after.renewal ? [words.nextWindow(period(after))] : [])].join(' ')];
      case undefined:
        return [];
      default:
        return after.enforcement satisfies never;
    }
  if (before.by === undefined || after.by === undefined) return [];
  const [old, now] = [before.renewal, after.renewal];
  if (!old || !now) return before.by === after.by ? [] : [words.check(award, day(after.by), day(before.by))];
  if (old.anniversary !== now.anniversary)
    return [words.anniversary(award, day(now.anniversary), day(old.anniversary), period(after))];
  if (canonicalForm(old.window) !== canonicalForm(now.window))
    return [words.window(award, period(after), period(before))];
  // That it can be renewed for the last time is told with the end of its competency, where that is new.
  return before.by === after.by || (after.renewBy === after.by && after.atMost !== before.atMost)
    ? []
    : [words.deadline(award, day(after.by), day(before.by))];
}

/** Through when it is held as things stand, where that moves and is not said already. */
function endInWords(level: LevelImpact, before: AwardDays, after: AwardDays, voice: Voice): readonly string[] {
  const words = courseWords[voice.language];
  const award = voice.award(level.claim);
  const [old, now] = [before.heldUntil, after.heldUntil];
  if (now === undefined || now === old || laterEnd(level) !== undefined) return [];
  const day = (one: Day) => dayInWords(one, voice.language);
  if (old !== undefined) return [words.heldUntilNow(award, day(now), day(old))];
  return now === level.on || closesForGood(level) ? [] : [words.heldUntil(award, day(now))];
}
