import type { RuleDifference } from '../../domain/impact/difference/rule-difference.ts';
import type { AwardMatter, CredentialMatter, NoticeContent } from '../../domain/notices/matter.ts';
import type { NoticeCause } from '../../domain/notices/notice.ts';
import type { Verdict } from '../../domain/standing/verdict.ts';
import type { Day } from '../../domain/time/day.ts';
import { causesInWords } from '../impact/cause-in-words.ts';
import { byTextInWords } from '../impact/forecast-in-words.ts';
import { lowerLevelWords } from '../impact/lower-level-words.ts';
import { andList } from '../lists-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { applicationInWords } from './application-in-words.ts';
import { auditInWords } from './audit-in-words.ts';
import { disputeInWords } from './dispute-in-words.ts';
import { matterWords } from './matter-words.ts';
import type { NoticeInWords, Telling } from './notice-told-in-words.ts';
import { renewalNoticeInWords } from './renewal-notice-in-words.ts';
import { rulesInWords } from './rules-in-words.ts';
import { transferInWords } from './transfer-in-words.ts';

export interface NoticeToTell {
  readonly cause: NoticeCause;
  readonly since: Day;
  /** People are named by their codes. */
  readonly content: NoticeContent;
  /** Of a change of the rules: what is different; left out where it asks for the same. */
  readonly difference?: RuleDifference;
  readonly people: readonly { readonly code: string; readonly name: string | null; readonly isErased: boolean }[];
}

/** What somebody must hear, in words. */
export function noticeInWords(notice: NoticeToTell, telling: Telling, voice: Voice): NoticeInWords {
  const { cause, since, content, people, difference } = notice;
  switch (cause) {
    case 'link-ended':
    case 'person-left': {
      if (!('credentials' in content)) return nothing;
      const names = people.map(({ isErased, name, code }) => (isErased ? undefined : (name ?? code)));
      return transferInWords({ ...content, cause, since, people: names }, telling.partner, voice);
    }
    case 'renewal-invoiced':
    case 'renewal-more-time':
    case 'renewal-bound':
    case 'renewal-ended':
      return 'renewal' in content ? renewalNoticeInWords(cause, content, telling, voice) : nothing;
    case 'renewal-open':
      return 'award' in content ? renewalInWords(content, telling, voice) : nothing;
    case 'at-risk':
      return 'award' in content ? riskInWords(content, telling, voice) : nothing;
    case 'demotion-pending':
      return 'award' in content ? pendingInWords(content, since, voice) : nothing;
    case 'credential-expiring':
      return 'item' in content ? endingInWords(content, people, telling, voice) : nothing;
    case 'audit-scheduled':
    case 'audit-to-cure':
    case 'audit-passed':
    case 'audit-not-passed':
      return 'audit' in content ? auditInWords(cause, content, voice) : nothing;
    case 'evidence-disputed':
    case 'evidence-upheld':
    case 'evidence-revoked':
      return 'evidence' in content ? disputeInWords(cause, content, since, voice) : nothing;
    case 'application-granted':
    case 'application-refused':
    case 'application-undone':
      return 'award' in content ? applicationInWords(cause, content, since, voice) : nothing;
    case 'rules-change':
      return 'bound' in content ? rulesInWords(content, difference, voice) : nothing;
  }
}

/** A row whose content is of another cause was written by no Assay. */
const nothing: NoticeInWords = { title: '', sentences: [] };

function renewalInWords({ award, by, opens, verdict, ...risk }: AwardMatter, { day }: Telling, voice: Voice) {
  const words = matterWords[voice.language];
  const name = voice.award(award);
  const [first, last] = [opens, by].map((one) => (one === undefined ? '' : dayInWords(one, voice.language)));
  const isAhead = opens !== undefined && opens > day;
  const goes: Readonly<Record<Verdict, string>> = {
    met: words.willSucceed,
    'not-met': words.wouldFail,
    undetermined: words.isOpen,
  };
  return {
    title: isAhead ? words.renewalAhead(name, first ?? '') : words.renewalOpen(name, last ?? ''),
    sentences: [
      words.renewalWhat(first ?? '', last ?? ''),
      ...(verdict ? [goes[verdict]] : []),
      ...(verdict === 'not-met' ? whyInWords({ award, ...risk }, day, voice) : []),
      ...goingOnInWords({ award, ...risk }, voice),
    ],
  };
}

function riskInWords({ award, by, safeUntil, ...risk }: AwardMatter, { day }: Telling, voice: Voice): NoticeInWords {
  const words = matterWords[voice.language];
  return {
    title: words.atRisk(voice.award(award)),
    sentences: [
      ...whyInWords({ award, ...risk }, day, voice),
      ...(safeUntil === undefined ? [] : [words.heldUntil(dayInWords(safeUntil, voice.language))]),
      ...(by === undefined || by === safeUntil ? [] : [words.by(dayInWords(by, voice.language))]),
      ...goingOnInWords({ award, ...risk }, voice),
    ],
  };
}

/** Why an award is at risk, and since when. */
export function whyInWords(
  { award, riskFrom, goesBy, causes }: Pick<AwardMatter, 'award' | 'riskFrom' | 'goesBy' | 'causes'>,
  today: Day,
  voice: Voice,
): readonly string[] {
  const words = matterWords[voice.language];
  const byText = byTextInWords(goesBy, causes, award.competency, voice);
  const why = byText ?? (causes.length === 0 ? undefined : causesInWords(causes, voice));
  if (riskFrom === undefined) return [why === undefined ? words.riskAlone : words.riskBecause(why)];
  const day = dayInWords(riskFrom, voice.language);
  if (riskFrom > today) return [why === undefined ? words.riskFromAlone(day) : words.riskFrom(day, why)];
  return [why === undefined ? words.riskSinceAlone(day) : words.riskSince(day, why)];
}

/** That an award which would not be renewed can go on at a lower level, as Home says it. */
export const goingOnInWords = (
  { award, goesOnAs }: Pick<AwardMatter, 'award' | 'goesOnAs'>,
  voice: Voice,
): readonly string[] =>
  goesOnAs === undefined ? [] : [lowerLevelWords[voice.language].canGoOn(voice.award({ ...award, level: goesOnAs }))];

function pendingInWords({ award }: AwardMatter, since: Day, voice: Voice): NoticeInWords {
  const words = matterWords[voice.language];
  return {
    title: words.pending(voice.award(award)),
    sentences: [words.pendingWhat(dayInWords(since, voice.language)), words.pendingWhy],
  };
}

function endingInWords(
  { item, last: lastDay, awards }: CredentialMatter,
  people: NoticeToTell['people'],
  { partner, isOwn }: Telling,
  voice: Voice,
): NoticeInWords {
  const words = matterWords[voice.language];
  const last = dayInWords(lastDay, voice.language);
  const listed = andList(awards.map(voice.award), voice.language);
  const [who] = people;
  const named = voice.item(item);
  return {
    title: isOwn ? words.endsOwn(named, last) : words.ends(named, who?.name ?? who?.code ?? '', last),
    sentences: [isOwn ? words.endsWhatOwn(partner, last, listed) : words.endsWhat(last, listed), words.endsTodo],
  };
}
