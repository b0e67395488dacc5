import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (programme: string) => string;
  readonly lead: string;
  readonly order: string;
  readonly called: string;
  readonly competency: string;
  readonly level: string;
  readonly country: string;
  readonly every: string;
  readonly none: string;
  readonly partners: string;
  readonly partner: string;
  readonly holds: string;
  readonly workedOut: (day: string) => string;
}

/** Where strangers look for a partner that holds something. */
export const finderWords: Bilingual<Words> = {
  en: {
    name: 'Find a partner',
    title: (programme) => `Find a partner of ${programme} by what it holds.`,
    lead: 'Each name leads to a page that says what the company holds today.',
    order:
      'Only companies that want to be found are here. They come by name, from A to Z. Size, sales and money play no part.',
    called: 'Name begins with',
    competency: 'Competency',
    level: 'Level',
    country: 'Country',
    every: 'All',
    none: 'No company that wants to be found matches this. Choose fewer conditions.',
    partners: 'Partners',
    partner: 'Company',
    holds: 'Holds',
    workedOut: (day) => `worked out for ${day}`,
  },
  de: {
    name: 'Partner finden',
    title: (programme) => `Finden Sie einen Partner von ${programme} nach dem, was er hält.`,
    lead: 'Jeder Name führt auf eine Seite, die sagt, was die Firma heute hält.',
    order:
      'Hier stehen nur Firmen, die gefunden werden wollen, nach Namen von A bis Z. Größe, Umsatz und Geld spielen keine Rolle.',
    called: 'Name beginnt mit',
    competency: 'Kompetenz',
    level: 'Stufe',
    country: 'Land',
    every: 'Alle',
    none: 'Keine Firma, die gefunden werden will, passt dazu. Wählen Sie weniger Bedingungen.',
    partners: 'Partner',
    partner: 'Firma',
    holds: 'Hält',
    workedOut: (day) => `berechnet für den ${day}`,
  },
};
