import type { Bilingual } from '../bilingual.ts';
import { andList } from '../lists-in-words.ts';

interface Words {
  readonly name: string;
  readonly title: (partner: string, locations: number, parent: string | undefined) => string;
  readonly whatItIs: string;
  readonly noAttributes: string;
  readonly companyCode: string;
  readonly companyCodeFor: string;
  readonly rename: string;
  readonly companyName: string;
  readonly companyNameHint: string;
  readonly companyCodeHint: string;
  readonly locations: string;
  readonly noLocations: string;
  readonly unlisted: (named: {
    readonly code: string;
    readonly people: number;
    readonly figures: number;
    readonly evidence: number;
  }) => string;
  readonly unlistedTodo: string;
  readonly location: string;
  readonly code: string;
  readonly codeHint: string;
  readonly country: string;
  readonly countryHint: string;
  readonly from: string;
  readonly to: string;
  readonly daysHint: string;
  readonly always: string;
  readonly openEnd: string;
  readonly change: string;
  readonly changeOf: (name: string) => string;
  readonly addLocation: string;
  readonly withdraw: string;
  readonly ifLocationWithdrawn: string;
  readonly parents: string;
  readonly noParents: string;
  readonly parent: string;
  readonly parentHint: string;
  readonly addParent: string;
  readonly ifParentWithdrawn: string;
  readonly parentsByOffice: string;
  readonly saved: string;
  readonly counted: string;
  readonly countedWhole: string;
  /** Of these places alone, where some are named. */
  readonly countedUsually: Readonly<
    Record<'country' | 'location', Readonly<Record<'all' | 'best' | 'each', (places: string) => string>>>
  >;
  readonly countedCompany: (award: string) => string;
  readonly countedAlone: string;
  readonly countedPer: Readonly<
    Record<'country' | 'location', Readonly<Record<'all' | 'best' | 'each', (award: string) => string>>>
  >;
  readonly about: string;
  readonly toCompany: string;
}

const only = (places: string): string => (places === '' ? '' : ` (${places})`);

const counted = (count: number, one: string, several: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? one : `${count} ${several}`];

/** Where a partner is, to whom it belongs, and what is counted together. */
export const companyWords: Bilingual<Words> = {
  en: {
    name: 'Company',
    title: (partner, locations, parent) =>
      `${partner} has ${locations === 0 ? 'no locations on record' : locations === 1 ? '1 location' : `${locations} locations`} and belongs to ${parent ?? 'no other partner'}.`,
    whatItIs: 'What it is',
    noAttributes: 'Nothing of what the rules ask about is stated yet.',
    companyCode: 'Code of the company',
    companyCodeFor: 'Your people are asked for it when they link their own wallet to the company, on their page “Me”.',
    rename: 'Change the name',
    companyName: 'Name of the company',
    companyNameHint:
      'As it stands on letters, invoices and the proof page from now on. What is issued already keeps its name.',
    companyCodeHint: 'It stands in the addresses of its pages: links that were kept lead nowhere after it is changed.',
    locations: 'Locations',
    noLocations: 'No locations are on record. Who is at a location counts for its country where rules ask for one.',
    unlisted: ({ code, people, figures, evidence }) =>
      `${andList(
        [
          ...counted(people, '1 person', 'people'),
          ...counted(figures, '1 figure', 'figures'),
          ...counted(evidence, '1 piece of evidence', 'pieces of evidence'),
        ],
        'en',
      )} ${people + figures + evidence === 1 ? 'is' : 'are'} at “${code}”, which is not among the locations.`,
    unlistedTodo:
      'They count at this location, and for no country unless they name one themselves. Add the location under this code, or correct where they are.',
    location: 'Location',
    code: 'Code',
    codeHint: 'What people, figures and evidence name it by: kiel, or 4711.',
    country: 'Country',
    countryHint: 'In two letters: DE.',
    from: 'From',
    to: 'Last day',
    daysHint: 'Leave it out where it is not known.',
    always: 'always',
    openEnd: 'no last day',
    change: 'Change',
    changeOf: (name) => `Change: ${name}`,
    addLocation: 'Add a location',
    withdraw: 'Take back',
    ifLocationWithdrawn:
      'It was a mistake: nobody and nothing is there any more. What was stated is kept in the audit trail.',
    parents: 'To whom it belongs',
    noParents: 'It belongs to no other partner.',
    parent: 'Partner',
    parentHint: 'The code of the partner that it belongs to.',
    addParent: 'Say to whom it belongs',
    ifParentWithdrawn: 'It was a mistake: it never belonged to it. What was stated is kept in the audit trail.',
    parentsByOffice: 'The office of the programme says to whom a partner belongs.',
    saved: 'It is saved.',
    counted: 'What is counted together',
    countedWhole:
      'People, credentials and figures of the whole company count, in all its countries and at all its locations.',
    countedUsually: {
      country: {
        all: (places) =>
          `Every country must meet a level by itself${only(places)}. What one has does not help another.`,
        best: (places) => `Only the best country counts${only(places)}. What the others have is not added to it.`,
        each: (places) =>
          `Each country is judged by itself${only(places)}, and one that meets a level is enough. What the others have is not added to it.`,
      },
      location: {
        all: (places) =>
          `Every location must meet a level by itself${only(places)}. What one has does not help another.`,
        best: (places) => `Only the best location counts${only(places)}. What the others have is not added to it.`,
        each: (places) =>
          `Each location is judged by itself${only(places)}, and one that meets a level is enough. What the others have is not added to it.`,
      },
    },
    countedCompany: (award) => `${award}: people, credentials and figures of the whole company count.`,
    countedAlone:
      'Partners that belong together are counted each by itself: what one has does not count for another, and none sees the others. The office sees who belongs to whom.',
    countedPer: {
      country: {
        all: (award) => `${award}: something is asked in every country by itself.`,
        best: (award) => `${award}: the best country alone counts for something.`,
        each: (award) => `${award}: each country is judged by itself for something.`,
      },
      location: {
        all: (award) => `${award}: something is asked at every location by itself.`,
        best: (award) => `${award}: the best location alone counts for something.`,
        each: (award) => `${award}: each location is judged by itself for something.`,
      },
    },
    about: 'About the company',
    toCompany: 'Locations, to whom it belongs, and what is counted together',
  },
  de: {
    name: 'Firma',
    title: (partner, locations, parent) =>
      `${partner} hat ${locations === 0 ? 'keine eingetragenen Standorte' : locations === 1 ? '1 Standort' : `${locations} Standorte`} und gehört ${parent === undefined ? 'zu keinem anderen Partner' : `zu ${parent}`}.`,
    whatItIs: 'Was sie ist',
    noAttributes: 'Noch ist nichts angegeben, wonach die Regeln fragen.',
    companyCode: 'Kürzel der Firma',
    companyCodeFor:
      'Ihre Leute werden danach gefragt, wenn sie auf ihrer Seite „Ich“ ihre eigene Sammlung mit der Firma verbinden.',
    rename: 'Namen ändern',
    companyName: 'Name der Firma',
    companyNameHint:
      'So steht er ab jetzt auf Briefen, Rechnungen und der Nachweisseite. Was schon ausgestellt ist, behält den alten.',
    companyCodeHint: 'Er steht in den Adressen ihrer Seiten: Gemerkte Links führen ins Leere, wenn er geändert wird.',
    locations: 'Standorte',
    noLocations:
      'Es sind keine Standorte eingetragen. Wer an einem Standort ist, zählt für dessen Land, wenn Regeln nach einem Land fragen.',
    unlisted: ({ code, people, figures, evidence }) =>
      `${andList(
        [
          ...counted(people, '1 Person', 'Personen'),
          ...counted(figures, '1 Zahl', 'Zahlen'),
          ...counted(evidence, '1 Beleg', 'Belege'),
        ],
        'de',
      )} ${people + figures + evidence === 1 ? 'ist' : 'sind'} an „${code}“, und das ist keiner der Standorte.`,
    unlistedTodo:
      'Sie zählen an diesem Standort, aber für kein Land, wenn sie nicht selbst eines nennen. Tragen Sie den Standort unter diesem Code ein, oder berichtigen Sie, wo sie sind.',
    location: 'Standort',
    code: 'Code',
    codeHint: 'So nennen ihn Personen, Zahlen und Belege: kiel, oder 4711.',
    country: 'Land',
    countryHint: 'In zwei Buchstaben: DE.',
    from: 'Ab',
    to: 'Letzter Tag',
    daysHint: 'Lassen Sie ihn weg, wenn er nicht bekannt ist.',
    always: 'schon immer',
    openEnd: 'kein letzter Tag',
    change: 'Ändern',
    changeOf: (name) => `Ändern: ${name}`,
    addLocation: 'Standort hinzufügen',
    withdraw: 'Zurücknehmen',
    ifLocationWithdrawn: 'Es war ein Irrtum: Niemand und nichts ist mehr dort. Was gesagt war, bleibt in der Prüfspur.',
    parents: 'Zu wem sie gehört',
    noParents: 'Sie gehört zu keinem anderen Partner.',
    parent: 'Partner',
    parentHint: 'Der Code des Partners, zu dem sie gehört.',
    addParent: 'Sagen, zu wem sie gehört',
    ifParentWithdrawn: 'Es war ein Irrtum: Sie gehörte nie dazu. Was gesagt war, bleibt in der Prüfspur.',
    parentsByOffice: 'Zu wem ein Partner gehört, sagt das Büro des Programms.',
    saved: 'Es ist gespeichert.',
    counted: 'Was zusammen gezählt wird',
    countedWhole:
      'Personen, Nachweise und Zahlen der ganzen Firma zählen, in allen ihren Ländern und an allen ihren Standorten.',
    countedUsually: {
      country: {
        all: (places) =>
          `Jedes Land muss eine Stufe für sich erfüllen${only(places)}. Was das eine hat, hilft dem anderen nicht.`,
        best: (places) => `Nur das beste Land zählt${only(places)}. Was die anderen haben, kommt nicht dazu.`,
        each: (places) =>
          `Jedes Land wird für sich beurteilt${only(places)}, und es genügt, wenn eines eine Stufe erfüllt. Was die anderen haben, kommt nicht dazu.`,
      },
      location: {
        all: (places) =>
          `Jeder Standort muss eine Stufe für sich erfüllen${only(places)}. Was der eine hat, hilft dem anderen nicht.`,
        best: (places) => `Nur der beste Standort zählt${only(places)}. Was die anderen haben, kommt nicht dazu.`,
        each: (places) =>
          `Jeder Standort wird für sich beurteilt${only(places)}, und es genügt, wenn einer eine Stufe erfüllt. Was die anderen haben, kommt nicht dazu.`,
      },
    },
    countedCompany: (award) => `${award}: Personen, Nachweise und Zahlen der ganzen Firma zählen.`,
    countedAlone:
      'Partner, die zusammengehören, werden jeder für sich gezählt: Was der eine hat, zählt nicht für den anderen, und keiner sieht die anderen. Das Büro sieht, wer zu wem gehört.',
    countedPer: {
      country: {
        all: (award) => `${award}: In jedem einzelnen Land wird etwas verlangt.`,
        best: (award) => `${award}: Für etwas zählt nur das beste Land.`,
        each: (award) => `${award}: Für etwas wird jedes Land einzeln beurteilt.`,
      },
      location: {
        all: (award) => `${award}: An jedem einzelnen Standort wird etwas verlangt.`,
        best: (award) => `${award}: Für etwas zählt nur der beste Standort.`,
        each: (award) => `${award}: Für etwas wird jeder Standort einzeln beurteilt.`,
      },
    },
    about: 'Über die Firma',
    toCompany: 'Standorte, zu wem sie gehört, und was zusammen gezählt wird',
  },
};
