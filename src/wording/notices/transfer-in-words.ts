import type { NoticeCause } from '../../domain/notices/notice.ts';
import type { AwardLost, TransferLoss } from '../../domain/notices/transfer.ts';
import type { Day } from '../../domain/time/day.ts';
import { andList } from '../lists-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { transferWords } from './transfer-words.ts';

export interface Transfer extends TransferLoss {
  readonly cause: NoticeCause;
  readonly since: Day;
  /** What the person is called; undefined where it was erased. */
  readonly person: string | undefined;
}

/** What a partner that loses a person must hear: what, since when, what counts no more, which awards, and what to do. */
export interface TransferInWords {
  readonly title: string;
  readonly what: string;
  readonly credentials: string;
  readonly awards: readonly string[];
  readonly todo: string;
}

export function transferInWords(
  { cause, since, person, credentials, awards }: Transfer,
  partner: string,
  voice: Voice,
): TransferInWords {
  const words = transferWords[voice.language];
  const day = dayInWords(since, voice.language);
  const who = person ?? words.erased;
  const isLink = cause === 'link-ended';
  return {
    title: isLink ? words.linkEnded(who) : words.left(who),
    what: (isLink ? words.linkEndedWhat : words.leftWhat)(who, partner, day),
    credentials: words.credentials(andList(credentials.map(voice.item), voice.language)),
    awards: awards.length === 0 ? [words.noAward] : awards.map((award) => awardSentence(award, voice)),
    todo: words.todo,
  };
}

function awardSentence({ riskFrom, safeUntil, ...claim }: AwardLost, voice: Voice): string {
  const words = transferWords[voice.language];
  const name = voice.award(claim);
  const [risk, until] = [riskFrom, safeUntil].map((one) => one && dayInWords(one, voice.language));
  if (risk !== undefined && until !== undefined) return words.atRiskUntil(name, risk, until);
  if (risk !== undefined) return words.atRisk(name, risk);
  return until === undefined ? words.notMet(name) : words.until(name, until);
}
