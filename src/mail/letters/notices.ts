import { isOfPeople } from '../../domain/notices/matter.ts';
import { isOfRenewal } from '../../domain/notices/notice.ts';
import type { Day } from '../../domain/time/day.ts';
import { noticeLetterWords } from '../../wording/notices/letter-words.ts';
import type { NoticeToTell } from '../../wording/notices/notice-in-words.ts';
import type { InvoiceToPay } from '../../wording/notices/notice-told-in-words.ts';
import { noticesInWords } from '../../wording/notices/notices-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Attachment, Letter } from '../letter.ts';
import { type Addressee, writeLetter } from '../write-letter.ts';

export interface InvoiceInLetter extends Pick<InvoiceToPay, 'payTo' | 'billTo'> {
  readonly printed?: Attachment;
}

export interface NoticesLetterData {
  /** The letter keeps it when it is sent again. */
  readonly id: string;
  readonly day: Day;
  readonly notices: readonly NoticeToTell[];
  /** The name of the partner that they are about. */
  readonly partner: string;
  /** It gathers the week. */
  readonly isWeekly: boolean;
  /** On which page it is done: its own where its reader holds the credentials, and does not look after the partner. */
  readonly page: 'standing' | 'renewal' | 'audits' | 'evidence' | 'own';
  readonly address: string;
  /** Where an invoice can be looked at. */
  readonly invoiceAt: (number: number) => string;
  /** The invoices that it speaks of, by their numbers; printed where our type has all their letters. */
  readonly invoices: ReadonlyMap<number, InvoiceInLetter>;
  /** Where letters are stopped with one press. */
  readonly stop: string;
}

/** Tells somebody all that is to be said on a day: each thing with what, why and until when, and where to do something about it. */
export function noticesLetter(
  to: Addressee,
  { id, day, notices, partner, isWeekly, page, address, invoiceAt, invoices, stop }: NoticesLetterData,
  voice: Voice,
): Letter {
  const words = noticeLetterWords[voice.language];
  const isOwn = page === 'own';
  const told = noticesInWords(notices, { day, partner, isOwn, invoices: toPay(invoices) }, voice);
  const besides = notices.filter(({ cause }) => cause !== 'renewal-open' && !isOfRenewal(cause));
  const isMore = page === 'renewal' && besides.length > 0;
  // Of what was asked for already nothing is done there any more, but it stands there.
  const isAsked = page === 'renewal' && !notices.some(({ cause }) => cause === 'renewal-open');
  const standing = inStanding(besides);
  const [first] = told;
  const isOne = told.length === 1 && first !== undefined;
  const subject = isWeekly
    ? words.week(told.length, partner)
    : isOne
      ? first.title
      : words.several(told.length, partner);
  const letter = writeLetter(
    to,
    {
      subject,
      paragraphs: [
        ...told.flatMap(({ title, sentences, document }) => [
          ...(title === subject ? [] : [{ heading: title }]),
          ...sentences,
          ...(document ? [{ label: document.label, address: invoiceAt(document.number) }] : []),
        ]),
        words.todo[isAsked ? 'renewalAsked' : page === 'standing' ? standing : page],
        ...(isMore ? [words.todo[standing]] : []),
      ],
      link: words.link[page],
      ending: (isOwn ? words.endingOwn : words.ending)(partner, stop),
    },
    address,
  );
  const attachments = told.flatMap(({ document }) => (document && invoices.get(document.number)?.printed) ?? []);
  return {
    ...letter,
    ...(attachments.length > 0 && { attachments }),
    messageId: `<${id}@${new URL(address).hostname}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': `<${stop}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

/** What the standing says of it: who could take a place, what closes a gap, or where there is none how all is met. */
function inStanding(notices: readonly NoticeToTell[]): 'standing' | 'gap' | 'met' {
  if (notices.every(({ content }) => 'bound' in content && content.verdict === 'met')) return 'met';
  return notices.some(({ content }) => isOfPeople(content)) ? 'standing' : 'gap';
}

const toPay = (invoices: NoticesLetterData['invoices']): ReadonlyMap<number, InvoiceToPay> =>
  new Map(
    [...invoices].map(([number, { payTo, billTo, printed }]) => [
      number,
      { ...(payTo && { payTo }), billTo, isAttached: printed !== undefined },
    ]),
  );
