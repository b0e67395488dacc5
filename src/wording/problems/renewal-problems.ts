import type { Bilingual } from '../bilingual.ts';
import type { Sentences } from './told.ts';

/** What was chosen for a renewal, or written down of its payment, and cannot be so. */
const en = {
  'no-such-renewal': ({ found, known }) =>
    known === ''
      ? `Nothing is renewed on ${found}, or on any other day. Look at what the partner holds.`
      : `Nothing is renewed on ${found}. Choose one of these renewal days: ${known}.`,
  'award-not-chosen': ({ name }) =>
    `Nothing is chosen for ${name}. Say at which level it goes on, or that it is let go.`,
  'award-not-renewed-here': ({ name }) =>
    `${name} has no renewal on this day, or is renewed already. Leave it away here.`,
  'no-lower-level': ({ name, found, known }) =>
    `${name} cannot go on at “${found}”. Choose one of these, or let it go: ${known}.`,
  'renewal-not-met': ({ name, from }) =>
    from === ''
      ? `The requirement of ${name} has not been met on any day since the window opened, so it cannot be renewed at that level. Close the gap first, choose a lower level, or let it go.`
      : `The requirement of ${name} is not met yet; as things stand it will be from ${from}. Renew then, choose a lower level, or let it go.`,
  'not-agreed': ({ wanted }) => `A renewal needs the partner’s agreement. Read it, and send its id: ${wanted}.`,
  'award-not-agreed': ({ wanted }) =>
    `An application for an award needs the partner’s agreement. Read it, and send its id: ${wanted}.`,
  'not-the-amount': ({ found, expected, currency }) =>
    `${found} is not what is owed: ${expected} in the smallest unit of ${currency}. Write down what is owed; of anything else the accounts say more.`,
  'paid-in-future': ({ found, on }) =>
    `${found} is still to come. Write the day on which it came in: ${on} or earlier.`,
  'paid-before-invoice': ({ found, from }) =>
    `On ${found} nothing was owed yet: it was asked for on ${from}. Write that day or a later one.`,
  'day-not-between': ({ found, earliest, latest }) =>
    `${found} cannot be chosen here. Choose a day from ${earliest} to ${latest}.`,
  'not-a-vat-number': ({ found, example }) =>
    `“${found}” has not the form of a VAT number of its country. Write it with its prefix, as in ${example}; letters and digits count, spaces do not.`,
  'postal-code-missing': ({ name }) => `An address in ${name} needs a postal code. Add it.`,
  'percent-of-reverse-charge': () =>
    'Where the partner owes the tax itself, no percentage is added. Leave one of the two away.',
  'reverse-charge-without-vat-number': () =>
    'An invoice without tax that the partner owes itself names the VAT number of both. State that of whoever sends it, under payTo: vatNumber.',
} satisfies Sentences;

const de: Record<keyof typeof en, Sentences[string]> = {
  'no-such-renewal': ({ found, known }) =>
    known === ''
      ? `Am ${found} wird nichts verlängert, auch an keinem anderen Tag. Sehen Sie nach, was der Partner hält.`
      : `Am ${found} wird nichts verlängert. Wählen Sie einen dieser Verlängerungstage: ${known}.`,
  'award-not-chosen': ({ name }) =>
    `Für ${name} ist nichts gewählt. Sagen Sie, auf welcher Stufe es weitergeht oder dass die Auszeichnung endet.`,
  'award-not-renewed-here': ({ name }) =>
    `${name} wird an diesem Tag nicht verlängert oder ist es schon. Lassen Sie es hier weg.`,
  'no-lower-level': ({ name, found, known }) =>
    `${name} kann nicht als „${found}“ weitergehen. Wählen Sie eine dieser Stufen, oder lassen Sie es enden: ${known}.`,
  'renewal-not-met': ({ name, from }) =>
    from === ''
      ? `Die Anforderung von ${name} war seit Beginn des Zeitraums an keinem Tag erfüllt; auf dieser Stufe lässt es sich nicht verlängern. Schließen Sie erst die Lücke, wählen Sie eine niedrigere Stufe, oder lassen Sie es enden.`
      : `Die Anforderung von ${name} ist noch nicht erfüllt; nach heutigem Stand ist sie es ab dem ${from}. Verlängern Sie dann, wählen Sie eine niedrigere Stufe, oder lassen Sie es enden.`,
  'not-agreed': ({ wanted }) =>
    `Zur Verlängerung gehört die Zustimmung des Partners. Lesen Sie die Vereinbarung, und senden Sie ihre Kennung: ${wanted}.`,
  'award-not-agreed': ({ wanted }) =>
    `Zum Antrag auf eine Auszeichnung gehört die Zustimmung des Partners. Lesen Sie die Vereinbarung, und senden Sie ihre Kennung: ${wanted}.`,
  'not-the-amount': ({ found, expected, currency }) =>
    `${found} ist nicht der offene Betrag: ${expected} in der kleinsten Einheit von ${currency}. Halten Sie fest, was offen ist; über alles andere gibt die Buchhaltung Auskunft.`,
  'paid-in-future': ({ found, on }) =>
    `${found} kommt erst noch. Schreiben Sie den Tag des Eingangs: den ${on} oder früher.`,
  'paid-before-invoice': ({ found, from }) =>
    `Am ${found} war noch nichts offen: Verlangt wurde es am ${from}. Schreiben Sie diesen Tag oder einen späteren.`,
  'day-not-between': ({ found, earliest, latest }) =>
    `Den ${found} können Sie hier nicht wählen. Wählen Sie einen Tag vom ${earliest} bis zum ${latest}.`,
  'not-a-vat-number': ({ found, example }) =>
    `„${found}“ hat nicht die Form einer Umsatzsteuer-Identifikationsnummer ihres Landes. Schreiben Sie sie mit ihren ersten Buchstaben, wie in ${example}; es zählen Buchstaben und Ziffern, keine Leerzeichen.`,
  'postal-code-missing': ({ name }) => `Eine Anschrift in ${name} braucht eine Postleitzahl. Ergänzen Sie sie.`,
  'percent-of-reverse-charge': () =>
    'Wo der Partner die Steuer selbst schuldet, kommt kein Prozentsatz hinzu. Lassen Sie eines von beiden weg.',
  'reverse-charge-without-vat-number': () =>
    'Eine Rechnung ohne Steuer, die der Partner selbst schuldet, nennt die Umsatzsteuer-Identifikationsnummer von beiden. Geben Sie die des Absenders an, unter payTo: vatNumber.',
};

export const renewalProblems: Bilingual<typeof de> = { en, de };
