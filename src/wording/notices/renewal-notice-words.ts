import type { Bilingual } from '../bilingual.ts';

const en = {
  toPay: (number: string, amount: string, by: string) => `Invoice ${number} over ${amount} is to be paid by ${by}`,
  toPayWhat: (anniversary: string) =>
    `The renewal of ${anniversary} was asked for. It binds once the amount has come in.`,
  moreTime: (by: string, number: string, amount: string) =>
    `There is more time: invoice ${number} over ${amount} can be paid until ${by}`,
  where: 'The page of the renewal has the invoice, and says to whom it is to be paid.',
  payTo: (payee: string, account: string) => `Pay to: ${payee}, account ${account}.`,
  billTo: (address: string) => `The invoice goes to: ${address}.`,
  vatNumber: (number: string) => `Your VAT number on it: ${number}.`,
  reference: (reference: string) => `Your reference: ${reference}.`,
  askAccount: 'The rules of the programme name no account. Ask its office to which one it is to be paid.',
  purpose: (number: string) => `Write on the transfer: invoice ${number}.`,
  attached: (number: string) => `Invoice ${number} comes with this letter as a PDF, for whoever pays it.`,
  notPaid: (number: string, amount: string, by: string) =>
    `Invoice ${number} over ${amount} was to be paid by ${by}, and has not been`,
  notPaidWhat: (anniversary: string) =>
    `The renewal of ${anniversary} does not bind yet. The office of the programme decides whether there is more time, or its awards end.`,
  notPaidTodo: 'Pay it now, or tell the office when it was paid.',
  mistaken: (day: string) =>
    `A payment had been recorded for it by mistake. The office took that back on ${day}, so the renewal waits for its payment again.`,
  done: (anniversary: string) => `The renewal of ${anniversary} is done`,
  paid: (day: string) => `The payment came in on ${day}, and the renewal binds.`,
  binds: 'Nothing was owed, and the renewal binds since the day on which it was asked for.',
  kept: (awards: string) => `Renewed: ${awards}.`,
  goesOn: (award: string, at: string) => `${award} goes on as ${at}.`,
  ends: (award: string, day: string) => `${award} is held until ${day}, and then ends.`,
  ended: (award: string, day: string) => `${award} ended on ${day}.`,
  next: (day: string) => `The next renewal day is ${day}.`,
  over: (anniversary: string) => `The renewal of ${anniversary} was ended, as it was not paid`,
  overWhat: 'The invoice is credited. A payment that comes now renews nothing.',
  overTodo: 'If that is a mistake, tell the office of the programme at once. It can reinstate awards.',
  document: (number: string) => `Invoice ${number} as PDF, once you have signed in`,
};

const de: typeof en = {
  toPay: (number, amount, by) => `Rechnung ${number} über ${amount} ist bis zum ${by} zu zahlen`,
  toPayWhat: (anniversary) =>
    `Die Verlängerung zum ${anniversary} ist beantragt. Sie gilt, sobald der Betrag eingegangen ist.`,
  moreTime: (by, number, amount) =>
    `Sie haben mehr Zeit: Rechnung ${number} über ${amount} kann bis zum ${by} bezahlt werden`,
  where: 'Auf der Seite der Verlängerung steht die Rechnung, und an wen zu zahlen ist.',
  payTo: (payee, account) => `Zu zahlen an: ${payee}, Konto ${account}.`,
  billTo: (address) => `Die Rechnung geht an: ${address}.`,
  vatNumber: (number) => `Ihre USt-IdNr. darauf: ${number}.`,
  reference: (reference) => `Ihr Zeichen: ${reference}.`,
  askAccount: 'Die Regeln des Programms nennen kein Konto. Fragen Sie das Büro, auf welches zu zahlen ist.',
  purpose: (number) => `Schreiben Sie auf die Überweisung: Rechnung ${number}.`,
  attached: (number) => `Rechnung ${number} hängt als PDF an, für alle, die sie bezahlen.`,
  notPaid: (number, amount, by) => `Rechnung ${number} über ${amount} war bis zum ${by} zu zahlen und ist noch offen`,
  notPaidWhat: (anniversary) =>
    `Die Verlängerung zum ${anniversary} gilt noch nicht. Das Büro des Programms entscheidet, ob es mehr Zeit gibt oder die Auszeichnungen enden.`,
  notPaidTodo: 'Zahlen Sie jetzt, oder sagen Sie dem Büro, wann gezahlt wurde.',
  mistaken: (day) =>
    `Dafür war irrtümlich eine Zahlung festgehalten. Das Büro hat sie am ${day} zurückgenommen; die Verlängerung wartet wieder auf die Zahlung.`,
  done: (anniversary) => `Die Verlängerung zum ${anniversary} ist erledigt`,
  paid: (day) => `Die Zahlung ist am ${day} eingegangen; die Verlängerung gilt.`,
  binds: 'Es war nichts zu zahlen, und die Verlängerung gilt seit dem Tag, an dem sie beantragt wurde.',
  kept: (awards) => `Verlängert: ${awards}.`,
  goesOn: (award, at) => `${award} geht als ${at} weiter.`,
  ends: (award, day) => `${award} bleibt bis zum ${day} und endet dann.`,
  ended: (award, day) => `${award} endete am ${day}.`,
  next: (day) => `Der nächste Verlängerungstag ist der ${day}.`,
  over: (anniversary) => `Die Verlängerung zum ${anniversary} wurde beendet, weil sie nicht bezahlt wurde`,
  overWhat: 'Die Rechnung ist gutgeschrieben. Eine Zahlung, die jetzt kommt, verlängert nichts mehr.',
  overTodo: 'Ist das ein Irrtum, sagen Sie es gleich dem Büro des Programms. Es kann Auszeichnungen wieder einsetzen.',
  document: (number) => `Rechnung ${number} als PDF, wenn Sie angemeldet sind`,
};

/** What a partner hears of a renewal that it asked for. */
export const renewalNoticeWords: Bilingual<typeof en> = { en, de };
