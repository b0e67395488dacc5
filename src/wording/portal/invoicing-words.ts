import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly title: string;
  readonly what: string;
  readonly nothing: string;
  readonly byAdministrator: string;
  readonly to: string;
  readonly in: string;
  readonly country: string;
  readonly countryHint: string;
  readonly name: string;
  readonly nameHint: (company: string) => string;
  readonly address: string;
  readonly addressHint: string;
  readonly postalCode: string;
  readonly postalCodeHint: string;
  readonly city: string;
  readonly vatNumber: string;
  readonly vatNumberHint: string;
  readonly notGiven: string;
  readonly add: string;
  readonly ifWithdrawn: string;
  readonly goesTo: string;
  readonly vatNumberIs: (number: string) => string;
  readonly missing: Readonly<Record<'address' | 'vat-number', string>>;
  readonly vatNumberNeeded: string;
  readonly state: string;
  readonly change: string;
  readonly askAdministrator: string;
  readonly reference: string;
  readonly referenceHint: string;
  readonly referenceIs: (reference: string) => string;
  readonly reverseCharge: (tax: string) => string;
}

/** To whom the invoices of a partner go, as it states it for each country. */
export const invoicingWords: Bilingual<Words> = {
  en: {
    title: 'Whom invoices go to',
    what: 'An invoice bears the name, address and VAT number that stand here on its day, for the country that it is made out in. What was issued stays as it is.',
    nothing: 'Nothing is stated: an invoice would bear the name of the company and its country alone.',
    byAdministrator: 'The administrators of the partner state it, and the office for them.',
    to: 'Name and address',
    in: 'Made out in',
    country: 'Country',
    countryHint: 'In two letters: DE. One address for each country in which you are invoiced.',
    name: 'Legal name',
    nameHint: (company) => `As invoices have to name it. Left out: ${company}.`,
    address: 'Address above the city',
    addressHint: 'One line for each: department or building if needed, then street and number, or a post-office box.',
    postalCode: 'Postal code',
    postalCodeHint: 'Needed in the European Union and the United Kingdom.',
    city: 'City',
    vatNumber: 'VAT number',
    vatNumberHint: 'With its prefix: DE123456789. Leave it out if the company has none.',
    notGiven: 'not stated',
    add: 'State whom invoices go to',
    ifWithdrawn:
      'Invoices in this country then bear the name of the company alone. What was stated is kept in the audit trail.',
    goesTo: 'The invoice goes to',
    vatNumberIs: (number) => `VAT number ${number}`,
    missing: {
      address: 'No address is stated for this country. Many accounts do not accept an invoice without one.',
      'vat-number': 'No VAT number is stated for this country. If the company has one, it belongs on the invoice.',
    },
    vatNumberNeeded:
      'You owe the tax on this renewal yourself, so the invoice needs your VAT number. State it, then you can renew.',
    state: 'State it on the page of the company',
    change: 'Change it on the page of the company',
    askAdministrator: 'An administrator of the partner can state it on the page of the company.',
    reference: 'Your reference',
    referenceHint: 'Such as the number of your order. It stands on the invoice as you write it.',
    referenceIs: (reference) => `Your reference: ${reference}`,
    reverseCharge: (tax) => `Reverse charge: you owe the tax (${tax}) yourself, and none is added here.`,
  },
  de: {
    title: 'An wen Rechnungen gehen',
    what: 'Eine Rechnung trägt Name, Anschrift und USt-IdNr., wie sie an ihrem Tag hier stehen, für das Land, in dem sie gestellt wird. Was ausgestellt ist, bleibt, wie es ist.',
    nothing: 'Es ist nichts angegeben: Eine Rechnung trüge nur den Namen der Firma und sein Land.',
    byAdministrator: 'Das geben die Administratoren des Partners an und für sie das Büro.',
    to: 'Name und Anschrift',
    in: 'Rechnung in',
    country: 'Land',
    countryHint: 'Mit zwei Buchstaben: DE. Eine Anschrift für jedes Land, in dem Sie Rechnungen bekommen.',
    name: 'Rechtlicher Name',
    nameHint: (company) => `Wie ihn Rechnungen nennen müssen. Ohne Angabe: ${company}.`,
    address: 'Anschrift über dem Ort',
    addressHint: 'Je eine Zeile: wenn nötig Abteilung oder Gebäude, dann Straße und Hausnummer oder Postfach.',
    postalCode: 'Postleitzahl',
    postalCodeHint: 'In der Europäischen Union und im Vereinigten Königreich nötig.',
    city: 'Ort',
    vatNumber: 'USt-IdNr.',
    vatNumberHint: 'Mit ihren ersten Buchstaben: DE123456789. Hat die Firma keine, lassen Sie sie weg.',
    notGiven: 'nicht angegeben',
    add: 'Angeben, an wen Rechnungen gehen',
    ifWithdrawn:
      'Rechnungen in diesem Land tragen dann nur den Namen der Firma. Was angegeben war, bleibt in der Prüfspur.',
    goesTo: 'Die Rechnung geht an',
    vatNumberIs: (number) => `USt-IdNr. ${number}`,
    missing: {
      address: 'Für dieses Land ist keine Anschrift angegeben. Viele Buchhaltungen nehmen keine Rechnung ohne sie an.',
      'vat-number': 'Für dieses Land ist keine USt-IdNr. angegeben. Hat die Firma eine, gehört sie auf die Rechnung.',
    },
    vatNumberNeeded:
      'Die Steuer auf diese Verlängerung schulden Sie selbst; darum braucht die Rechnung Ihre USt-IdNr. Geben Sie sie an, dann können Sie verlängern.',
    state: 'Auf der Seite der Firma angeben',
    change: 'Auf der Seite der Firma ändern',
    askAdministrator: 'Ein Administrator des Partners kann es auf der Seite der Firma angeben.',
    reference: 'Ihr Zeichen',
    referenceHint: 'Etwa die Nummer Ihrer Bestellung. Es steht auf der Rechnung, wie Sie es schreiben.',
    referenceIs: (reference) => `Ihr Zeichen: ${reference}`,
    reverseCharge: (tax) =>
      `Steuerschuldnerschaft des Leistungsempfängers: Die Steuer (${tax}) schulden Sie selbst; hier kommt keine hinzu.`,
  },
};
