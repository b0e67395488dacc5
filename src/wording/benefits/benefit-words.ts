import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly atRisk: string;
  readonly unlimited: (units: string) => string;
  readonly loss: (benefit: string, quantity: string) => string;
  readonly lossUntil: (benefit: string, quantity: string, until: string) => string;
  readonly nothingLost: string;
  readonly worthLost: (worth: string, isSample: boolean, isAll: boolean) => string;
  readonly lostWithoutWorth: (count: number) => string;
  readonly first: (award: string, quantity: string) => string;
  readonly only: (award: string, quantity: string) => string;
  readonly further: (award: string, quantity: string) => string;
  readonly nothingMore: (award: string) => string;
  readonly cut: (quantity: string) => string;
  readonly inGrace: (ended: string, until: string) => string;
  readonly each: (quantity: string) => string;
  readonly once: (quantity: string) => string;
  readonly core: (core: string, increment: string) => string;
  readonly most: (quantity: string) => string;
  readonly mostInCountry: (quantity: string) => string;
  readonly renewsMonthly: string;
  readonly renewsYearly: string;
}

/** What levels give, what one has by which award, and what goes with it. */
export const benefitWords: Bilingual<Words> = {
  en: {
    atRisk: 'Loss',
    unlimited: (units) => `unlimited ${units}`,
    loss: (benefit, quantity) => `${benefit}: ${quantity}`,
    lossUntil: (benefit, quantity, until) => `${benefit}: ${quantity}, still there until ${until}`,
    nothingLost: 'Nothing: other awards give as much.',
    worthLost: (worth, isSample, isAll) =>
      `Benefits worth about ${worth} a year${isSample ? ' (with sample data)' : ''}${isAll ? '' : ', and some whose worth nobody states'}.`,
    lostWithoutWorth: (count) =>
      count === 1 ? '1 benefit, whose worth nobody states.' : `${count} benefits, whose worth nobody states.`,
    first: (award, quantity) => `${award}: ${quantity}, counted as the first competency.`,
    only: (award, quantity) => `${award}: ${quantity}.`,
    further: (award, quantity) => `${award}: ${quantity} more.`,
    nothingMore: (award) => `${award}: nothing more, since this is given once.`,
    cut: (quantity) => `The most that a partner may have takes ${quantity} away.`,
    inGrace: (ended, until) => `The award ended on ${ended}; what it gave is still there until ${until}.`,
    each: (quantity) => `${quantity} for each award`,
    once: (quantity) => `${quantity} for a partner as a whole`,
    core: (core, increment) => `${core} for the first competency, ${increment} for each further one`,
    most: (quantity) => `at most ${quantity} for a partner`,
    mostInCountry: (quantity) => `at most ${quantity} in a country`,
    renewsMonthly: 'every month',
    renewsYearly: 'every membership year',
  },
  de: {
    atRisk: 'Verlust',
    unlimited: (units) => `unbegrenzt viele ${units}`,
    loss: (benefit, quantity) => `${benefit}: ${quantity}`,
    lossUntil: (benefit, quantity, until) => `${benefit}: ${quantity}, noch verfügbar bis zum ${until}`,
    nothingLost: 'Nichts: Andere Auszeichnungen gewähren ebenso viel.',
    worthLost: (worth, isSample, isAll) =>
      `Leistungen im Wert von rund ${worth} im Jahr${isSample ? ' (mit Beispieldaten)' : ''}${isAll ? '' : ' sowie weitere, deren Wert niemand nennt'}.`,
    lostWithoutWorth: (count) =>
      count === 1 ? '1 Leistung, deren Wert niemand nennt.' : `${count} Leistungen, deren Wert niemand nennt.`,
    first: (award, quantity) => `${award}: ${quantity}, gezählt als erste Kompetenz.`,
    only: (award, quantity) => `${award}: ${quantity}.`,
    further: (award, quantity) => `${award}: ${quantity} zusätzlich.`,
    nothingMore: (award) => `${award}: nichts zusätzlich, denn dies gibt es nur einmal.`,
    cut: (quantity) => `Die Obergrenze für einen Partner nimmt ${quantity} weg.`,
    inGrace: (ended, until) => `Die Auszeichnung endete am ${ended}; was sie gewährte, bleibt noch bis zum ${until}.`,
    each: (quantity) => `${quantity} für jede Auszeichnung`,
    once: (quantity) => `${quantity} für den Partner insgesamt`,
    core: (core, increment) => `${core} für die erste Kompetenz, ${increment} für jede weitere`,
    most: (quantity) => `höchstens ${quantity} je Partner`,
    mostInCountry: (quantity) => `höchstens ${quantity} je Land`,
    renewsMonthly: 'jeden Monat',
    renewsYearly: 'in jedem Mitgliedsjahr',
  },
};
