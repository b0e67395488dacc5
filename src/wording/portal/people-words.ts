import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  /** Those who belong to the company today, with what they hold; and how many others are kept. */
  readonly title: (people: number, credentials: number, others: number) => string;
  readonly lead: string;
  readonly person: string;
  readonly affiliation: string;
  readonly affiliations: Readonly<Record<string, string>>;
  readonly nowhere: string;
  readonly credentials: string;
  readonly awards: string;
  readonly awardsKey: string;
  readonly nextExpiry: string;
  readonly linked: string;
  readonly none: string;
  readonly nobody: string;
  readonly noneYet: string;
  readonly shown: (shown: number, all: number) => string;
  readonly find: string;
  readonly erased: string;
  readonly all: string;
  readonly expiring: string;
  readonly within: (months: number) => string;
  readonly axis: string;
  readonly axisKey: string;
  readonly today: string;
  readonly endsOn: (item: string, day: string) => string;
  readonly openEnd: (item: string) => string;
  readonly nothingDrawn: string;
  readonly more: (count: number) => string;
  readonly fileName: string;
  readonly add: string;
  readonly takeOver: string;
  readonly fullName: string;
  readonly mail: string;
  readonly code: string;
  readonly codeHint: string;
  readonly since: string;
  readonly sinceHint: string;
}

export const peopleWords: Bilingual<Words> = {
  en: {
    name: 'People',
    title: (people, credentials, others) =>
      `${people === 1 ? '1 person' : `${people} people`} with ${credentials === 1 ? '1 credential' : `${credentials} credentials`}${
        others === 0 ? '' : `, and ${others} who ${others === 1 ? 'does' : 'do'} not belong to the company today`
      }`,
    lead: 'Who belongs to the company, what they hold, and what expires next.',
    person: 'Person',
    affiliation: 'Belongs as',
    affiliations: { employee: 'employee', contractor: 'contractor' },
    nowhere: 'not with the company today',
    credentials: 'Credentials',
    awards: 'Awards hang on',
    awardsKey:
      'How many awards hang on somebody: without them, so many would not be met today, or not be renewed next.',
    nextExpiry: 'Next to expire',
    linked: 'own wallet linked',
    none: '–',
    nobody: 'Nobody here is as you look for them. Take one of the filters away.',
    noneYet: 'Nobody yet. Add the first person, and then what they hold.',
    shown: (shown, all) => (shown === all ? `All ${all} are shown.` : `${shown} of ${all} are shown.`),
    find: 'Find by name',
    erased: 'erased',
    all: 'all',
    expiring: 'Expires',
    within: (months) => (months === 1 ? 'within 1 month' : `within ${months} months`),
    axis: 'Valid until',
    axisKey:
      'Each line is a credential, from the day it was earned. It ends in a cross where it is over, in a triangle where it ends within six months, and in a stop where it ends later. Those without end are one line with an arrow and their number.',
    today: 'today',
    endsOn: (item, day) => `${item} until ${day}`,
    openEnd: (item) => `${item} without end`,
    nothingDrawn: 'No credentials in this time.',
    more: (count) => `and ${count} more`,
    fileName: 'people',
    add: 'Add a person',
    takeOver: 'Take over a sheet',
    fullName: 'Name',
    mail: 'Mail',
    code: 'Id',
    codeHint: 'What the company calls the person in files, such as a personnel number. Without one, we make one.',
    since: 'Since',
    sinceHint: 'The first day with the company.',
  },
  de: {
    name: 'Personen',
    title: (people, credentials, others) =>
      `${people === 1 ? '1 Person' : `${people} Personen`} mit ${credentials === 1 ? '1 Nachweis' : `${credentials} Nachweisen`}${
        others === 0 ? '' : `; ${others} ${others === 1 ? 'gehört' : 'gehören'} heute nicht zur Firma`
      }`,
    lead: 'Wer zur Firma gehört, was sie haben und was als Nächstes abläuft.',
    person: 'Person',
    affiliation: 'Gehört dazu als',
    affiliations: { employee: 'angestellt', contractor: 'freiberuflich' },
    nowhere: 'heute nicht in der Firma',
    credentials: 'Nachweise',
    awards: 'Tragend für',
    awardsKey:
      'Tragend für so viele Auszeichnungen: Ohne diese Person wären sie heute nicht erfüllt oder würden nicht verlängert.',
    nextExpiry: 'Läuft als Nächstes ab',
    linked: 'eigene Nachweise verbunden',
    none: '–',
    nobody: 'Niemand hier ist so, wie Sie suchen. Nehmen Sie einen der Filter weg.',
    noneYet: 'Noch niemand. Fügen Sie die erste Person hinzu und dann, was sie hat.',
    shown: (shown, all) => (shown === all ? `Alle ${all} werden gezeigt.` : `${shown} von ${all} werden gezeigt.`),
    find: 'Nach Namen suchen',
    erased: 'gelöscht',
    all: 'alle',
    expiring: 'Läuft ab',
    within: (months) => (months === 1 ? 'innerhalb von 1 Monat' : `innerhalb von ${months} Monaten`),
    axis: 'Gültig bis',
    axisKey:
      'Jede Linie ist ein Nachweis, vom Tag des Erwerbs an. Sie endet mit einem Kreuz, wenn er abgelaufen ist, mit einem Dreieck, wenn er innerhalb von sechs Monaten abläuft, und mit einem Strich, wenn er später abläuft. Die ohne Ende sind eine Linie mit einem Pfeil und ihrer Zahl.',
    today: 'heute',
    endsOn: (item, day) => `${item} bis ${day}`,
    openEnd: (item) => `${item} ohne Ende`,
    nothingDrawn: 'Keine Nachweise in dieser Zeit.',
    more: (count) => `und ${count} weitere`,
    fileName: 'personen',
    add: 'Eine Person hinzufügen',
    takeOver: 'Ein Blatt übernehmen',
    fullName: 'Name',
    mail: 'E-Mail',
    code: 'Kennung',
    codeHint: 'Wie die Firma die Person in Dateien nennt, etwa die Personalnummer. Ohne Angabe vergeben wir eine.',
    since: 'Seit',
    sinceHint: 'Der erste Tag in der Firma.',
  },
};
