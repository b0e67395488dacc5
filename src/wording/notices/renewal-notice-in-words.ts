import type { Language } from '../../domain/catalogue/text.ts';
import type { RenewalMatter } from '../../domain/notices/matter.ts';
import type { RenewalCause } from '../../domain/notices/notice.ts';
import type { Day } from '../../domain/time/day.ts';
import { billToInWords } from '../bill-to-in-words.ts';
import { andList } from '../lists-in-words.ts';
import { minorInWords } from '../minor-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import type { InvoiceToPay, NoticeInWords, Telling } from './notice-told-in-words.ts';
import { renewalNoticeWords } from './renewal-notice-words.ts';

/** What a partner hears of a renewal that it asked for: by when it is to be paid, that it is done, or that it was ended. */
export function renewalNoticeInWords(
  cause: RenewalCause,
  matter: RenewalMatter,
  telling: Telling,
  voice: Voice,
): NoticeInWords {
  switch (cause) {
    case 'renewal-invoiced':
    case 'renewal-more-time':
      return paymentInWords(cause, matter, telling, voice);
    case 'renewal-bound':
      return doneInWords(matter, telling, voice);
    case 'renewal-ended':
      return endedInWords(matter, telling, voice);
    default:
      return cause satisfies never;
  }
}

function paymentInWords(
  cause: 'renewal-invoiced' | 'renewal-more-time',
  { anniversary, invoice, by, isOver, mistakenOn }: RenewalMatter,
  { invoices }: Telling,
  { language }: Voice,
): NoticeInWords {
  const words = renewalNoticeWords[language];
  const inWords = (day: Day) => dayInWords(day, language);
  const number = String(invoice?.number ?? '');
  const amount = invoice ? minorInWords(invoice.gross, invoice.currency, language) : '';
  const last = by === undefined ? '' : inWords(by);
  const toPay = invoice && invoices?.get(invoice.number);
  const how = toPay ? howToPay(number, toPay, language) : [words.where];
  const mistaken = mistakenOn === undefined ? [] : [words.mistaken(inWords(mistakenOn))];
  const document = invoice && { document: { number: invoice.number, label: words.document(number) } };
  if (isOver)
    return {
      title: words.notPaid(number, amount, last),
      sentences: [...mistaken, words.notPaidWhat(inWords(anniversary)), words.notPaidTodo, ...how],
      ...document,
    };
  return {
    title: cause === 'renewal-invoiced' ? words.toPay(number, amount, last) : words.moreTime(last, number, amount),
    sentences: [...mistaken, words.toPayWhat(inWords(anniversary)), ...how],
    ...document,
  };
}

function howToPay(number: string, { payTo, billTo, isAttached }: InvoiceToPay, language: Language): readonly string[] {
  const words = renewalNoticeWords[language];
  return [
    payTo ? words.payTo(payTo.name, payTo.account) : words.askAccount,
    words.purpose(number),
    words.billTo(billToInWords(billTo, language).join(', ')),
    ...(billTo.vatNumber === undefined ? [] : [words.vatNumber(billTo.vatNumber)]),
    ...(billTo.reference === undefined ? [] : [words.reference(billTo.reference)]),
    ...(isAttached ? [words.attached(number)] : []),
  ];
}

function doneInWords(
  { anniversary, paidOn, kept = [], ended = [], next }: RenewalMatter,
  telling: Telling,
  voice: Voice,
): NoticeInWords {
  const words = renewalNoticeWords[voice.language];
  const inWords = (day: Day) => dayInWords(day, voice.language);
  const same = kept.filter(({ at }) => at === undefined).map((one) => voice.award(one));
  return {
    title: words.done(inWords(anniversary)),
    sentences: [
      paidOn === undefined ? words.binds : words.paid(inWords(paidOn)),
      ...(same.length > 0 ? [words.kept(andList(same, voice.language))] : []),
      ...kept.flatMap(({ competency, level, at }) =>
        at === undefined
          ? []
          : [words.goesOn(voice.award({ competency, level }), voice.award({ competency, level: at }))],
      ),
      ...endings(ended, telling, voice),
      ...(next === undefined ? [] : [words.next(inWords(next))]),
    ],
  };
}

function endedInWords({ anniversary, ended = [] }: RenewalMatter, telling: Telling, voice: Voice): NoticeInWords {
  const words = renewalNoticeWords[voice.language];
  return {
    title: words.over(dayInWords(anniversary, voice.language)),
    sentences: [...endings(ended, telling, voice), words.overWhat, words.overTodo],
  };
}

const endings = (ended: NonNullable<RenewalMatter['ended']>, { day }: Telling, voice: Voice): readonly string[] =>
  ended.map(({ ends, ...award }) => {
    const words = renewalNoticeWords[voice.language];
    return (ends < day ? words.ended : words.ends)(voice.award(award), dayInWords(ends, voice.language));
  });
