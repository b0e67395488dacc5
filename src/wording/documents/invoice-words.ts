import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly invoice: (number: string) => string;
  readonly creditNote: (number: string) => string;
  readonly from: string;
  readonly to: string;
  readonly fromVatNumber: string;
  readonly toVatNumber: string;
  readonly reference: string;
  readonly issued: string;
  readonly due: string;
  readonly renewal: string;
  readonly credits: (number: string, programme: string) => string;
  readonly forMembership: (programme: string, day: string) => string;
  readonly amounts: string;
  readonly what: string;
  readonly amount: string;
  readonly fee: (award: string) => string;
  readonly sample: string;
  readonly net: string;
  readonly tax: (name: string, percent: string) => string;
  readonly noTax: string;
  readonly reverseCharge: (tax: string) => string;
  readonly gross: string;
  readonly sum: string;
  readonly pay: (amount: string, day: string) => string;
  readonly payee: string;
  readonly account: string;
  readonly purpose: string;
  readonly askAccount: string;
  readonly paidOn: string;
  readonly isPaid: (day: string) => string;
  readonly creditedBy: (number: string) => string;
  readonly credited: string;
  readonly isSample: string;
}

const en: Words = {
  invoice: (number) => `Invoice ${number}`,
  creditNote: (number) => `Credit note ${number}`,
  from: 'From',
  to: 'To',
  fromVatNumber: 'VAT number of the sender',
  toVatNumber: 'VAT number of the recipient',
  reference: 'Your reference',
  issued: 'Issued on',
  due: 'To be paid by',
  renewal: 'Renewal day',
  credits: (number, programme) =>
    `It takes back invoice ${number} of ${programme} in full. Nothing is owed for it any more.`,
  forMembership: (programme, day) =>
    `For the membership in ${programme}, for the term that begins with the renewal of ${day}.`,
  amounts: 'Amounts',
  what: 'What for',
  amount: 'Amount',
  fee: (award) => `Fee, ${award}`,
  sample: ' (sample figure)',
  net: 'Sum without tax',
  tax: (name, percent) => `${name}, ${percent}`,
  noTax: 'No tax is added: the rules state none for the country of the partner.',
  reverseCharge: (tax) => `Reverse charge: the recipient owes the tax (${tax}) itself, and none is added here.`,
  gross: 'Sum to pay',
  sum: 'Sum',
  pay: (amount, day) =>
    `Please pay ${amount} by bank transfer, so that it comes in by ${day}. The renewal binds once it has.`,
  payee: 'Pay to',
  account: 'Account',
  purpose: 'Write on the transfer',
  askAccount: 'The rules of the programme name no account. Ask its office to which one it is to be paid.',
  paidOn: 'Paid on',
  isPaid: (day) => `This invoice is paid: the amount came in on ${day}. Nothing is owed for it any more.`,
  creditedBy: (number) => `Credit note ${number} takes this invoice back. Nothing is owed for it any more.`,
  credited: 'Sum credited',
  isSample: 'Figures marked as sample are made up for a demonstration; no source tells them.',
};

const de: Words = {
  invoice: (number) => `Rechnung ${number}`,
  creditNote: (number) => `Gutschrift ${number}`,
  from: 'Von',
  to: 'An',
  fromVatNumber: 'USt-IdNr. des Absenders',
  toVatNumber: 'USt-IdNr. des Empfängers',
  reference: 'Ihr Zeichen',
  issued: 'Ausgestellt am',
  due: 'Zu zahlen bis',
  renewal: 'Verlängerungstag',
  credits: (number, programme) =>
    `Sie nimmt die Rechnung ${number} von ${programme} ganz zurück. Zu zahlen ist dafür nichts mehr.`,
  forMembership: (programme, day) =>
    `Für die Mitgliedschaft im ${programme}, für die Laufzeit ab der Verlängerung vom ${day}.`,
  amounts: 'Beträge',
  what: 'Wofür',
  amount: 'Betrag',
  fee: (award) => `Gebühr, ${award}`,
  sample: ' (Beispielzahl)',
  net: 'Summe ohne Steuer',
  tax: (name, percent) => `${name}, ${percent}`,
  noTax: 'Ohne Steuer: Die Regeln nennen keine für das Land des Partners.',
  reverseCharge: (tax) =>
    `Steuerschuldnerschaft des Leistungsempfängers: Die Steuer (${tax}) schuldet der Empfänger selbst; hier kommt keine hinzu.`,
  gross: 'Zu zahlen',
  sum: 'Summe',
  pay: (amount, day) =>
    `Bitte überweisen Sie ${amount}, sodass der Betrag bis zum ${day} eingeht. Die Verlängerung gilt, sobald er da ist.`,
  payee: 'Empfänger',
  account: 'Konto',
  purpose: 'Verwendungszweck',
  askAccount: 'Die Regeln des Programms nennen kein Konto. Fragen Sie das Büro, auf welches zu zahlen ist.',
  paidOn: 'Bezahlt am',
  isPaid: (day) => `Diese Rechnung ist bezahlt: Der Betrag ist am ${day} eingegangen. Zu zahlen ist nichts mehr.`,
  creditedBy: (number) => `Gutschrift ${number} nimmt diese Rechnung zurück. Zu zahlen ist dafür nichts mehr.`,
  credited: 'Gutgeschrieben',
  isSample: 'Als Beispiel gekennzeichnete Zahlen sind für eine Vorführung erfunden; keine Quelle nennt sie.',
};

export const invoiceWords: Bilingual<Words> = { en, de };
