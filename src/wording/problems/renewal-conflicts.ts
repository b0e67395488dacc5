import { countryInWords } from '../country-in-words.ts';

type Values = Readonly<Record<string, string>>;
type Sentence = string | ((values: Values) => string);

/** What of a renewal does not fit what is there: what is wrong, and what to try. */
const en = {
  'renewed-by-others': ({ names = '' }: Values) =>
    `In this programme a partner’s contact for renewals renews, and whoever stands in. Today that is: ${names}. Ask them to, or name another contact or a deputy under Contacts first.`,
  'renewed-elsewhere':
    'The rules of this programme say nothing about how memberships are renewed, so renewals are told of here and done elsewhere. Ask the office of the programme where.',
  'renewal-not-open': ({ from = '' }: Values) =>
    `This renewal cannot be asked for yet. Its window opens on ${from}; what would become of each award can be seen before.`,
  'renewal-submitted':
    'This renewal was asked for already, and waits for its payment. Take it back first if something else is to be chosen.',
  'renewal-bound':
    'This renewal is done, and binds. What has to be changed about an award now, the office of the programme corrects.',
  'renewal-taken-back':
    'Whoever asked for this renewal has taken it back, and its invoice is credited. Let the partner ask for it again, then write the payment down for the new invoice.',
  'renewal-ended': ({ on = '' }: Values) =>
    `This renewal was not paid, and the office ended it on ${on}; its invoice is credited. A payment that comes now is not for it: take the decision back where that is still possible, or reinstate its awards, each on its own page, and let the partner renew anew.`,
  'renewal-not-overdue': ({ until = '' }: Values) =>
    `This renewal can be paid until ${until}, so it cannot be ended yet. Wait until that day is over; more time can be given before.`,
  'renewal-decision-binds': ({ until = '' }: Values) =>
    `This decision binds: it could be taken back until ${until}. Reinstate the awards that ended with it instead, or decide about the renewal anew.`,
  'renewal-decision-withdrawn':
    'This decision was taken back already. Decide about the renewal anew if something is to become of it.',
  'renewal-decision-overtaken':
    'Something else came of this renewal or of its awards after this decision, so it cannot be taken back. Take the later decision back first, or correct the awards themselves.',
  'payment-withdrawn':
    'This payment was taken back already. Write down what came in as a new payment of the renewal that it is for.',
  'payment-overtaken':
    'Something else hangs on this payment by now: a later renewal, or a correction of an award that it renewed. So it cannot be taken back. Take that back first, or correct the awards themselves.',
  'vat-number-missing': ({ country = '' }: Values) =>
    `The partner owes the tax on this renewal itself, so the invoice needs its VAT number in ${country === '' ? 'its country' : countryInWords(country, 'en')}, and none is stated. State it under “Whom invoices go to” on the page of the company, then renew.`,
  'fee-not-stated':
    'The rules state fees, but none for this partner’s market and level. Ask the office of the programme to state one, then renew.',
  'fees-in-currencies':
    'The fees of these awards are in several currencies, and one invoice has one. Ask the office of the programme to state them in one.',
  'award-ended-meanwhile': ({ competency = '', level = '' }: Values) =>
    `The award ${competency}/${level} ended after this renewal was asked for, so it cannot be renewed as it was chosen. Take the renewal back, and ask for it again.`,
  'letters-not-printed': ({ letters = '' }) =>
    `A name in this document has letters that our printed type lacks: ${letters}. Nothing was printed. Have the name written in Latin, Greek or Cyrillic letters, or ask the office of the programme for the document in another form.`,
} satisfies Readonly<Record<string, Sentence>>;

const de: Readonly<Record<keyof typeof en, Sentence>> = {
  'renewed-by-others': ({ names = '' }: Values) =>
    `In diesem Programm verlängert beim Partner nur der Kontakt für Verlängerungen oder dessen Vertretung. Heute ist das: ${names}. Bitten Sie darum, oder benennen Sie unter „Kontakte“ erst einen anderen Kontakt oder eine Vertretung.`,
  'renewed-elsewhere':
    'Die Regeln dieses Programms sagen nichts darüber, wie Mitgliedschaften verlängert werden; Assay zeigt Verlängerungen an, verlängert wird anderswo. Fragen Sie das Büro des Programms, wo.',
  'renewal-not-open': ({ from = '' }: Values) =>
    `Diese Verlängerung ist noch nicht möglich. Ihr Zeitraum beginnt am ${from}; was aus jeder Auszeichnung würde, ist vorher zu sehen.`,
  'renewal-submitted':
    'Diese Verlängerung ist schon beantragt und wartet auf die Zahlung. Nehmen Sie sie erst zurück, wenn anders gewählt werden soll.',
  'renewal-bound':
    'Diese Verlängerung ist geschehen und gilt. Was an einer Auszeichnung jetzt zu ändern ist, berichtigt das Büro des Programms.',
  'renewal-taken-back':
    'Diese Verlängerung wurde zurückgenommen, und ihre Rechnung ist gutgeschrieben. Lassen Sie den Partner neu verlängern, und halten Sie die Zahlung dann für die neue Rechnung fest.',
  'renewal-ended': ({ on = '' }: Values) =>
    `Diese Verlängerung wurde nicht bezahlt, und das Büro hat sie am ${on} beendet; die Rechnung ist gutgeschrieben. Eine Zahlung, die jetzt kommt, gehört nicht mehr dazu: Nehmen Sie die Entscheidung zurück, solange das geht, oder setzen Sie die Auszeichnungen wieder ein, jede auf ihrer Seite, und lassen Sie den Partner neu verlängern.`,
  'renewal-not-overdue': ({ until = '' }: Values) =>
    `Diese Verlängerung lässt sich bis zum ${until} bezahlen; beenden lässt sie sich noch nicht. Warten Sie, bis dieser Tag vorbei ist; mehr Zeit geben können Sie schon vorher.`,
  'renewal-decision-binds': ({ until = '' }: Values) =>
    `Diese Entscheidung gilt: Zurücknehmen ließ sie sich bis ${until}. Setzen Sie stattdessen die Auszeichnungen wieder ein, die mit ihr endeten, oder entscheiden Sie neu über die Verlängerung.`,
  'renewal-decision-withdrawn':
    'Diese Entscheidung ist schon zurückgenommen. Entscheiden Sie neu über die Verlängerung, wenn etwas aus ihr werden soll.',
  'renewal-decision-overtaken':
    'Nach dieser Entscheidung ist aus der Verlängerung oder ihren Auszeichnungen etwas anderes geworden; zurücknehmen lässt sie sich nicht mehr. Nehmen Sie erst die spätere Entscheidung zurück, oder berichtigen Sie die Auszeichnungen selbst.',
  'payment-withdrawn':
    'Diese Zahlung ist schon zurückgenommen. Halten Sie fest, was eingegangen ist: als neue Zahlung der Verlängerung, zu der es gehört.',
  'payment-overtaken':
    'An dieser Zahlung hängt inzwischen anderes: eine spätere Verlängerung oder die Berichtigung einer Auszeichnung, die sie verlängert hat. Zurücknehmen lässt sie sich darum nicht. Nehmen Sie erst das Spätere zurück, oder berichtigen Sie die Auszeichnungen selbst.',
  'vat-number-missing': ({ country = '' }: Values) =>
    `Die Steuer auf diese Verlängerung schuldet der Partner selbst; darum braucht die Rechnung seine Umsatzsteuer-Identifikationsnummer in ${country === '' ? 'seinem Land' : countryInWords(country, 'de')}, und es ist keine angegeben. Geben Sie sie auf der Seite der Firma an, unter „An wen Rechnungen gehen“, und verlängern Sie dann.`,
  'fee-not-stated':
    'Die Regeln nennen Gebühren, aber keine für Markt und Stufe dieses Partners. Bitten Sie das Büro des Programms um eine, und verlängern Sie dann.',
  'fees-in-currencies':
    'Die Gebühren dieser Auszeichnungen sind in mehreren Währungen, und eine Rechnung hat nur eine. Bitten Sie das Büro des Programms, sie in einer zu nennen.',
  'award-ended-meanwhile': ({ competency = '', level = '' }: Values) =>
    `Die Auszeichnung ${competency}/${level} endete, nachdem diese Verlängerung beantragt war; wie gewählt geht es nicht mehr. Nehmen Sie die Verlängerung zurück, und beantragen Sie sie neu.`,
  'letters-not-printed': ({ letters = '' }) =>
    `Ein Name in diesem Dokument hat Zeichen, die unsere Druckschrift nicht kennt: ${letters}. Es wurde nichts gedruckt. Lassen Sie den Namen in lateinischen, griechischen oder kyrillischen Buchstaben schreiben, oder bitten Sie das Büro des Programms um das Dokument in einer anderen Form.`,
};

export const renewalConflicts = { en, de };
