import type { GapMoved } from '../../domain/impact/gap.ts';
import type { TransferCause } from '../../domain/notices/notice.ts';
import type { AwardLost, TransferLoss } from '../../domain/notices/transfer.ts';
import type { Day } from '../../domain/time/day.ts';
import { effortInWords } from '../impact/facts-impact-in-words.ts';
import { andList, shortened } from '../lists-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { transferWords } from './transfer-words.ts';

export interface Transfer extends TransferLoss {
  readonly cause: TransferCause;
  readonly since: Day;
  /** What each of the people is called; undefined where it was erased. */
  readonly people: readonly (string | undefined)[];
}

/** What a partner that loses people must hear: what, since when, what counts no more, and which awards. */
export interface TransferInWords {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** More names, or credentials, than these are counted at the end of the list. */
const [peopleNamed, itemsNamed] = [5, 12];

export function transferInWords(transfer: Transfer, partner: string, voice: Voice): TransferInWords {
  const { credentials, awards } = transfer;
  const words = transferWords[voice.language];
  const items = shortened(credentials.map(voice.item), itemsNamed, voice.language);
  const { title, what } = whoInWords(transfer, partner, voice);
  return {
    title,
    sentences: [
      what,
      words.credentials(andList(items, voice.language)),
      ...(awards.length === 0 ? [words.noAward] : awards.map((award) => awardSentence(award, voice))),
    ],
  };
}

function whoInWords({ cause, since, people, awards }: Transfer, partner: string, { language }: Voice) {
  const words = transferWords[language];
  const day = dayInWords(since, language);
  const isLink = cause === 'link-ended';
  const open = awards.filter(({ settledOn }) => settledOn === undefined);
  // What is harder to keep was at risk before.
  const worse = open.filter(({ gap }) => gap === undefined).length;
  const left = (whose: string) =>
    open.length > 0 && worse === 0 ? words.leftHarder(whose, open.length) : words.left(whose, worse);
  const names = people.map((one) => one ?? words.erased);
  const [who = words.erased] = names;
  if (names.length <= 1)
    return {
      title: isLink ? words.linkEnded(who) : left(who),
      what: (isLink ? words.linkEndedWhat : words.leftWhat)(who, partner, day),
    };
  const many = words.many(names.length);
  const listed = andList(shortened(names, peopleNamed, language), language);
  return {
    title: isLink ? words.linksEnded(many) : left(many),
    what: (isLink ? words.linksEndedWhat : words.theyLeftWhat)(listed, partner, day),
  };
}

function harderInWords(name: string, { before, after }: GapMoved, { language }: Voice): string {
  const words = transferWords[language];
  const [was, is] = [effortInWords(before, language), effortInWords(after, language)];
  return was === '' ? words.takes(name, is) : words.takesMore(name, is, was);
}

function awardSentence({ riskFrom, safeUntil, gap, settledOn, ...claim }: AwardLost, voice: Voice): string {
  const words = transferWords[voice.language];
  const name = voice.award(claim);
  if (settledOn !== undefined) return words.settled(name, dayInWords(settledOn, voice.language));
  if (gap) return harderInWords(name, gap, voice);
  const [risk, until] = [riskFrom, safeUntil].map((one) => one && dayInWords(one, voice.language));
  if (risk !== undefined && until !== undefined) return words.atRiskUntil(name, risk, until);
  if (risk !== undefined) return words.atRisk(name, risk);
  return until === undefined ? words.notMet(name) : words.until(name, until);
}
