import type { AwardDays } from '../../domain/impact/award-days.ts';
import type { Becomes, CourseChange, LevelImpact } from '../../domain/impact/partner-impact.ts';
import type { Day } from '../../domain/time/day.ts';
import { andList } from '../lists-in-words.ts';
import { dayInWords, periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { courseWords } from './course-words.ts';

/** What an award becomes, when its competency closes, and which of its days move from when to when. */
export function courseInWords(level: LevelImpact, today: Day, voice: Voice): readonly string[] {
  const { course, becomes = [] } = level;
  return [
    ...becomes.flatMap((one) => becomesInWords(level, one, today, voice)),
    ...closingInWords(level, voice),
    ...(course ? daysInWords(level, course, voice) : []),
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

/** Whether it is the end of its competency that an award is lost by: nothing that is met keeps it. */
export const closesForGood = ({ effect, course, standing }: LevelImpact): boolean =>
  effect === 'lost' && course?.after.atMost !== undefined && !standing;

function closingInWords(level: LevelImpact, voice: Voice): readonly string[] {
  const { claim, course, applyFor = [], since } = level;
  const { atMost, renewBy } = course?.after ?? {};
  // That it closes later, as by both states, is no news beside what changes now.
  const isNew = atMost !== course?.before.atMost || renewBy === course?.after.by || closesForGood(level);
  if (atMost === undefined || !isNew || since !== undefined) return [];
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

function daysInWords(level: LevelImpact, { before, after }: CourseChange, voice: Voice): readonly string[] {
  if (level.since !== undefined && level.effect === 'lost' && !level.becomes) return [];
  return [
    ...(level.becomes ? [] : decisionInWords(voice.award(level.claim), before, after, voice)),
    ...endInWords(level, before, after, voice),
  ];
}

/** How and when it is asked for its requirement next, where that is not as before. */
function decisionInWords(award: string, before: AwardDays, after: AwardDays, voice: Voice): readonly string[] {
  const words = courseWords[voice.language];
  const day = (one: Day) => dayInWords(one, voice.language);
  const period = (one: NonNullable<AwardDays['renewal']>) => periodInWords(one.window, voice.language);
  if (before.enforcement !== after.enforcement || before.enforcedFrom !== after.enforcedFrom)
    switch (after.enforcement) {
      case 'continuous':
        return [
          after.enforcedFrom === undefined ? words.everyDay(award) : words.everyDayFrom(award, day(after.enforcedFrom)),
        ];
      case 'check-days':
        return after.by === undefined ? [] : [words.checked(award, day(after.by))];
      case 'at-renewal':
        return [
          [words.atRenewals(award), ...(after.renewal ? [words.nextWindow(period(after.renewal))] : [])].join(' '),
        ];
      case undefined:
        return [];
      default:
        return after.enforcement satisfies never;
    }
  if (before.by === undefined || after.by === undefined) return [];
  const [old, now] = [before.renewal, after.renewal];
  if (!old || !now) return before.by === after.by ? [] : [words.check(award, day(after.by), day(before.by))];
  if (old.anniversary !== now.anniversary)
    return [words.anniversary(award, day(now.anniversary), day(old.anniversary), period(now))];
  if (period(old) !== period(now)) return [words.window(award, period(now), period(old))];
  // That it can be renewed for the last time is told with the end of its competency.
  return before.by === after.by || after.renewBy !== undefined
    ? []
    : [words.deadline(award, day(after.by), day(before.by))];
}

/** Through when it is held as things stand, where that moves and is not said already. */
function endInWords(level: LevelImpact, before: AwardDays, after: AwardDays, voice: Voice): readonly string[] {
  const words = courseWords[voice.language];
  const award = voice.award(level.claim);
  const [old, now] = [before.heldUntil, after.heldUntil];
  if (now === undefined || now === old) return [];
  const day = (one: Day) => dayInWords(one, voice.language);
  if (old !== undefined) return [words.heldUntilNow(award, day(now), day(old))];
  return now === level.on || closesForGood(level) ? [] : [words.heldUntil(award, day(now))];
}
