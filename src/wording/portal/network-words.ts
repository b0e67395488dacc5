import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (atRisk: number, awards: number, partners: number) => string;
  readonly titleOfMonth: (awards: number, partners: number, month: string) => string;
  readonly lead: string;
  readonly behind: (partners: number) => string;
  readonly nextMonth: (awards: number, partners: number, month: string) => string;
  readonly nothingNextMonth: (month: string) => string;
  readonly partner: string;
  readonly code: string;
  readonly award: string;
  readonly level: string;
  readonly state: string;
  readonly deadline: string;
  readonly country: string;
  readonly renewal: string;
  readonly verdict: string;
  readonly competency: string;
  readonly which: string;
  readonly whichOnes: Readonly<Record<'held' | 'at-risk' | 'not-held', string>>;
  readonly every: string;
  readonly verdicts: Readonly<Record<'met' | 'not-met' | 'undetermined', string>>;
  readonly lapse: string;
  readonly filters: string;
  readonly noFilter: string;
  readonly none: string;
  readonly months: string;
  readonly monthsLead: string;
  readonly month: string;
  readonly awards: string;
  readonly partners: string;
  readonly asTable: string;
  readonly barOf: (awards: number, partners: number, month: string) => string;
  readonly byAward: string;
  readonly held: string;
  readonly atRisk: string;
  readonly met: string;
  readonly notMet: string;
  readonly undetermined: string;
  readonly accountManager: string;
  readonly noAccountManager: string;
  readonly onlyMine: string;
  readonly notOnlyMine: string;
  readonly byAccountManager: string;
  readonly yes: string;
  readonly no: string;
  readonly fileName: string;
}

const awardsOf = (count: number) => (count === 1 ? '1 award' : `${count} awards`);
const partnersOf = (count: number) => (count === 1 ? '1 partner' : `${count} partners`);
const auszeichnungen = (count: number) => (count === 1 ? '1 Auszeichnung' : `${count} Auszeichnungen`);
const vonPartnern = (count: number) => (count === 1 ? '1 Partner' : `${count} Partnern`);

export const networkWords: Bilingual<Words> = {
  en: {
    name: 'Network',
    title: (atRisk, awards, partners) => `${atRisk} of ${awardsOf(awards)} of ${partnersOf(partners)} are at risk.`,
    titleOfMonth: (awards, partners, month) =>
      `${awardsOf(awards)} of ${partnersOf(partners)} ${awards === 1 ? 'lapses' : 'lapse'} in ${month} if nobody does anything.`,
    lead: 'As the requirements, the credentials and the renewals stand. Each line leads to what the partner itself sees.',
    behind: (partners) => `Right now ${partnersOf(partners)} are being worked out anew; their lines may change.`,
    nextMonth: (awards, partners, month) =>
      `Next month, in ${month}: ${awardsOf(awards)} of ${partnersOf(partners)} ${awards === 1 ? 'lapses' : 'lapse'}`,
    nothingNextMonth: (month) => `Next month, in ${month}, nothing lapses.`,
    partner: 'Partner',
    code: 'Code',
    award: 'Award',
    level: 'Level',
    state: 'State',
    deadline: 'Act by',
    country: 'Country',
    renewal: 'Renewal',
    verdict: 'Requirement',
    competency: 'Competency',
    which: 'Which awards',
    whichOnes: { held: 'held', 'at-risk': 'held, and at risk', 'not-held': 'claimed, and not held' },
    every: 'all',
    verdicts: { met: 'met', 'not-met': 'not met', undetermined: 'not determined' },
    lapse: 'Lapses in',
    filters: 'Which lines are shown',
    noFilter: 'Show all again',
    none: 'No award is like that. Take a filter away.',
    months: 'What lapses if nobody does anything',
    monthsLead: 'Awards at risk, by the month in which the last day to do something about it is.',
    month: 'Month',
    awards: 'Awards',
    partners: 'Partners',
    asTable: 'As a table',
    barOf: (awards, partners, month) => `${month}: ${awardsOf(awards)} of ${partnersOf(partners)}`,
    byAward: 'By competency and level',
    held: 'Held',
    atRisk: 'At risk',
    met: 'Met',
    notMet: 'Not met',
    undetermined: 'Not determined',
    accountManager: 'Account manager',
    noAccountManager: 'nobody',
    onlyMine: 'Only partners that I look after',
    notOnlyMine: 'All partners again',
    byAccountManager: 'By account manager',
    yes: 'yes',
    no: 'no',
    fileName: 'network',
  },
  de: {
    name: 'Netz',
    title: (atRisk, awards, partners) =>
      `${atRisk} von ${auszeichnungen(awards)} bei ${vonPartnern(partners)} ${atRisk === 1 ? 'ist' : 'sind'} gefährdet.`,
    titleOfMonth: (awards, partners, month) =>
      `${auszeichnungen(awards)} bei ${vonPartnern(partners)} ${awards === 1 ? 'erlischt' : 'erlöschen'} im ${month}, wenn niemand etwas tut.`,
    lead: 'Nach dem Stand der Anforderungen, der Nachweise und der Verlängerungen. Jede Zeile führt zu dem, was der Partner selbst sieht.',
    behind: (partners) =>
      `Gerade ${partners === 1 ? 'wird 1 Partner' : `werden ${partners} Partner`} neu berechnet; diese Zeilen können sich ändern.`,
    nextMonth: (awards, partners, month) =>
      `Nächsten Monat, im ${month}: ${auszeichnungen(awards)} bei ${vonPartnern(partners)} ${awards === 1 ? 'erlischt' : 'erlöschen'}`,
    nothingNextMonth: (month) => `Nächsten Monat, im ${month}, erlischt nichts.`,
    partner: 'Partner',
    code: 'Kürzel',
    award: 'Auszeichnung',
    level: 'Stufe',
    state: 'Zustand',
    deadline: 'Handeln bis',
    country: 'Land',
    renewal: 'Verlängerung',
    verdict: 'Anforderung',
    competency: 'Kompetenz',
    which: 'Welche Auszeichnungen',
    whichOnes: {
      held: 'gehaltene',
      'at-risk': 'gehaltene, die gefährdet sind',
      'not-held': 'beanspruchte, nicht gehaltene',
    },
    every: 'alle',
    verdicts: { met: 'erfüllt', 'not-met': 'nicht erfüllt', undetermined: 'nicht bestimmt' },
    lapse: 'Erlischt im',
    filters: 'Welche Zeilen gezeigt werden',
    noFilter: 'Wieder alle zeigen',
    none: 'So ist keine Auszeichnung. Nehmen Sie einen Filter weg.',
    months: 'Was erlischt, wenn niemand etwas tut',
    monthsLead: 'Gefährdete Auszeichnungen, nach dem Monat, in dem der letzte Tag zum Handeln liegt.',
    month: 'Monat',
    awards: 'Auszeichnungen',
    partners: 'Partner',
    asTable: 'Als Tabelle',
    barOf: (awards, partners, month) => `${month}: ${auszeichnungen(awards)} bei ${vonPartnern(partners)}`,
    byAward: 'Nach Kompetenz und Stufe',
    held: 'Gehalten',
    atRisk: 'Gefährdet',
    met: 'Erfüllt',
    notMet: 'Nicht erfüllt',
    undetermined: 'Nicht bestimmt',
    accountManager: 'Account-Manager',
    noAccountManager: 'niemand',
    onlyMine: 'Nur Partner, die ich betreue',
    notOnlyMine: 'Wieder alle Partner',
    byAccountManager: 'Nach Account-Manager',
    yes: 'ja',
    no: 'nein',
    fileName: 'netz',
  },
};
