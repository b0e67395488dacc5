import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (atRisk: number, awards: number, partners: number) => string;
  readonly lead: string;
  readonly partner: string;
  readonly award: string;
  readonly state: string;
  readonly deadline: string;
  readonly country: string;
  readonly filter: string;
  readonly all: string;
  readonly onlyAtRisk: string;
  readonly within: (days: number) => string;
  readonly renewal: string;
  readonly next: string;
  readonly first: string;
  readonly none: string;
  readonly competency: string;
}

export const networkWords: Bilingual<Words> = {
  en: {
    name: 'Network',
    title: (atRisk, awards, partners) => `${atRisk} of ${awards} awards of ${partners} partners are at risk.`,
    lead: 'As the requirements, the credentials and the renewals stand. Each line leads to what the partner itself sees.',
    partner: 'Partner',
    award: 'Award',
    state: 'State',
    deadline: 'Act by',
    country: 'Country',
    filter: 'Which awards',
    all: 'all that are held',
    onlyAtRisk: 'at risk',
    within: (days) => `renewal within ${days} days`,
    renewal: 'Renewal',
    next: 'More',
    first: 'From the beginning',
    none: 'No award is like that.',
    competency: 'Competency',
  },
  de: {
    name: 'Netz',
    title: (atRisk, awards, partners) =>
      `${atRisk} von ${awards} Auszeichnungen bei ${partners} Partnern sind gefährdet.`,
    lead: 'Nach dem Stand der Anforderungen, der Nachweise und der Verlängerungen. Jede Zeile führt zu dem, was der Partner selbst sieht.',
    partner: 'Partner',
    award: 'Auszeichnung',
    state: 'Zustand',
    deadline: 'Handeln bis',
    country: 'Land',
    filter: 'Welche Auszeichnungen',
    all: 'alle gehaltenen',
    onlyAtRisk: 'gefährdete',
    within: (days) => `Verlängerung in ${days} Tagen`,
    renewal: 'Verlängerung',
    next: 'Mehr',
    first: 'Von vorn',
    none: 'So ist keine Auszeichnung.',
    competency: 'Kompetenz',
  },
};
