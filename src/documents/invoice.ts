import type { PayTo } from '../domain/catalogue/membership-terms.ts';
import type { Text } from '../domain/catalogue/text.ts';
import { readRational, zero } from '../domain/numbers/rational.ts';
import type { BillTo } from '../domain/renewal/bill-to.ts';
import type { Day } from '../domain/time/day.ts';
import type { Instant } from '../domain/time/instant.ts';
import { billToInWords } from '../wording/bill-to-in-words.ts';
import { invoiceWords } from '../wording/documents/invoice-words.ts';
import { minorInWords } from '../wording/minor-in-words.ts';
import { percentageInWords } from '../wording/number-in-words.ts';
import { dayInWords } from '../wording/time-in-words.ts';
import type { Voice } from '../wording/voice.ts';
import type { Block, PrintedDocument } from './document.ts';

/** An invoice or a credit note as it was issued; amounts in the smallest unit of its currency. */
export interface InvoiceToPrint {
  readonly kind: 'invoice' | 'credit-note';
  readonly number: number;
  /** The number of the invoice that a credit note takes back. */
  readonly credits?: number;
  readonly issuedOn: Day;
  readonly dueOn?: Day;
  /** By when it can be paid, where more time was given since. */
  readonly moreTimeUntil?: Day;
  readonly paidOn?: Day;
  /** The number of the credit note that takes back an invoice. */
  readonly creditedBy?: number;
  readonly anniversary: Day;
  readonly billTo: BillTo;
  readonly payTo?: PayTo;
  readonly lines: readonly {
    readonly level: string;
    readonly competency?: string;
    readonly amount: number;
    readonly sample: boolean;
  }[];
  readonly currency: string;
  readonly net: number;
  /** The percentage as its exact text. */
  readonly tax?: {
    readonly name: Text;
    readonly percent: string;
    readonly amount: number;
    readonly reverseCharge?: true;
  };
  readonly gross: number;
  readonly made: Instant;
}

/** The document of an invoice or a credit note, in one language. */
export function invoiceDocument(invoice: InvoiceToPrint, voice: Voice): PrintedDocument {
  const { language } = voice;
  const words = invoiceWords[language];
  const number = String(invoice.number);
  const programme = voice.say(voice.programme.name);
  const title = invoice.kind === 'invoice' ? words.invoice(number) : words.creditNote(number);
  const { payTo } = invoice;
  return {
    ...{ language, title, made: invoice.made },
    foot: `${payTo?.name ?? programme} · ${title}`,
    blocks: [
      { kind: 'facts', facts: factsOf(invoice, voice) },
      {
        kind: 'paragraph',
        text:
          invoice.kind === 'invoice'
            ? words.forMembership(programme, dayInWords(invoice.anniversary, language))
            : words.credits(String(invoice.credits ?? ''), programme),
      },
      amountsOf(invoice, voice),
      ...taxTold(invoice, voice),
      ...howToPay(invoice, voice),
      ...(invoice.lines.some(({ sample }) => sample)
        ? [{ kind: 'paragraph', text: words.isSample, small: true } as const]
        : []),
    ],
  };
}

/** Nothing is to be paid for it any more: it is paid, or was taken back. */
const isSettledInvoice = ({ paidOn, creditedBy }: InvoiceToPrint): boolean =>
  paidOn !== undefined || creditedBy !== undefined;

function factsOf(invoice: InvoiceToPrint, voice: Voice) {
  const { payTo, billTo, issuedOn, dueOn, paidOn, anniversary } = invoice;
  const isSettled = isSettledInvoice(invoice);
  const words = invoiceWords[voice.language];
  const day = (one: Day) => dayInWords(one, voice.language);
  const given = (name: string, text: string | undefined) => (text === undefined ? [] : [{ name, text }]);
  return [
    { name: words.from, text: payTo ? `${payTo.name}, ${payTo.address}` : voice.say(voice.programme.name) },
    ...given(words.fromVatNumber, payTo?.vatNumber),
    { name: words.to, text: billToInWords(billTo, voice.language).join(', ') },
    ...given(words.toVatNumber, billTo.vatNumber),
    ...given(words.reference, billTo.reference),
    { name: words.issued, text: day(issuedOn) },
    ...(dueOn === undefined || isSettled ? [] : [{ name: words.due, text: day(dueOn) }]),
    ...(paidOn === undefined ? [] : [{ name: words.paidOn, text: day(paidOn) }]),
    { name: words.renewal, text: day(anniversary) },
  ];
}

function amountsOf(invoice: InvoiceToPrint, voice: Voice): Block {
  const { kind, lines, currency, net, tax, gross } = invoice;
  const { language } = voice;
  const words = invoiceWords[language];
  const money = (minor: number) => minorInWords(minor, currency, language);
  const nameOf = ({ level, competency }: InvoiceToPrint['lines'][number]) =>
    competency === undefined ? voice.level(level) : voice.award({ competency, level });
  return {
    kind: 'table',
    about: words.amounts,
    columns: [{ title: words.what }, { title: words.amount, isNumber: true }],
    rows: lines.map((line) => [`${words.fee(nameOf(line))}${line.sample ? words.sample : ''}`, money(line.amount)]),
    sums: [
      ...(tax && !tax.reverseCharge
        ? [
            [words.net, money(net)],
            [
              words.tax(voice.say(tax.name), percentageInWords(readRational(tax.percent) ?? zero, language)),
              money(tax.amount),
            ],
          ]
        : []),
      [kind === 'credit-note' ? words.credited : isSettledInvoice(invoice) ? words.sum : words.gross, money(gross)],
    ],
  };
}

/** Why no tax is added, where none is: the law wants these words where whoever is invoiced owes it. */
function taxTold({ tax }: InvoiceToPrint, voice: Voice): readonly Block[] {
  const words = invoiceWords[voice.language];
  if (!tax) return [{ kind: 'paragraph', text: words.noTax, small: true }];
  return tax.reverseCharge ? [{ kind: 'paragraph', text: words.reverseCharge(voice.say(tax.name)) }] : [];
}

/** How it is to be paid; of one that is paid or was taken back, that instead. */
function howToPay(invoice: InvoiceToPrint, voice: Voice): readonly Block[] {
  const { kind, number, currency, gross, dueOn, moreTimeUntil, paidOn, creditedBy, payTo } = invoice;
  if (kind === 'credit-note' || dueOn === undefined) return [];
  const { language } = voice;
  const words = invoiceWords[language];
  const inWords = (day: Day) => dayInWords(day, language);
  if (creditedBy !== undefined) return [{ kind: 'paragraph', text: words.creditedBy(String(creditedBy)) }];
  if (paidOn !== undefined) return [{ kind: 'paragraph', text: words.isPaid(inWords(paidOn)) }];
  return [
    { kind: 'paragraph', text: words.pay(minorInWords(gross, currency, language), inWords(moreTimeUntil ?? dueOn)) },
    payTo
      ? {
          kind: 'facts',
          facts: [
            { name: words.payee, text: payTo.name },
            { name: words.account, text: payTo.account },
            { name: words.purpose, text: words.invoice(String(number)) },
          ],
        }
      : { kind: 'paragraph', text: words.askAccount },
  ];
}
