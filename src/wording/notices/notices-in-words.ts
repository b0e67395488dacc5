import type { AwardMatter } from '../../domain/notices/matter.ts';
import { type Day, day as dayOf } from '../../domain/time/day.ts';
import { andList } from '../lists-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { matterWords } from './matter-words.ts';
import { goingOnInWords, type NoticeToTell, noticeInWords, whyInWords } from './notice-in-words.ts';
import type { NoticeInWords, Telling } from './notice-told-in-words.ts';

/** All that somebody must hear, in words. Renewals with the same days are one thing: they are asked for together. */
export function noticesInWords(
  notices: readonly NoticeToTell[],
  telling: Telling,
  voice: Voice,
): readonly NoticeInWords[] {
  const groups = Map.groupBy(notices, (notice) => daysOfRenewal(notice) ?? notice);
  return [...groups.values()].flatMap((several) =>
    several.length > 1
      ? renewalsInWords(
          several.flatMap(({ content }) => ('award' in content ? [content] : [])),
          telling,
          voice,
        )
      : several.map((one) => noticeInWords(one, telling, voice)),
  );
}

/** What renewals are told together by; undefined for all else. */
const daysOfRenewal = ({ cause, content }: NoticeToTell): string | undefined =>
  cause === 'renewal-open' && 'award' in content && content.opens !== undefined && content.by !== undefined
    ? `${content.opens} ${content.by}`
    : undefined;

function renewalsInWords(renewals: readonly AwardMatter[], { day }: Telling, voice: Voice): NoticeInWords {
  const words = matterWords[voice.language];
  const [{ opens = '', by = '' } = {}] = renewals;
  const [first, last] = [opens, by].map((one) => dayInWords(dayOf(one), voice.language)) as [string, string];
  const going = (verdict: AwardMatter['verdict']) => renewals.filter((one) => one.verdict === verdict);
  const named = (several: readonly AwardMatter[]) =>
    andList(
      several.map(({ award }) => voice.award(award)),
      voice.language,
    );
  const [succeed, fail, open] = [going('met'), going('not-met'), going('undetermined')];
  return {
    title: opens > day ? words.renewalsAhead(renewals.length, first) : words.renewalsOpen(renewals.length, last),
    sentences: [
      words.renewalsWhat(first, last),
      ...(succeed.length > 0 ? [words.theyWillSucceed(named(succeed))] : []),
      ...(fail.length > 0 ? [words.theyWouldFail(named(fail))] : []),
      ...fail.map((one) => `${voice.award(one.award)}: ${whyOf(one, day, voice)}`),
      ...(open.length > 0 ? [words.theyAreOpen(named(open))] : []),
    ],
  };
}

const whyOf = (one: AwardMatter, day: Day, voice: Voice): string =>
  [...whyInWords(one, day, voice).map(lowerFirst), ...goingOnInWords(one, voice)].join(' ');

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
