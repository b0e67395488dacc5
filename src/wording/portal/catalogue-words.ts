import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (count: number, programme: string) => string;
  readonly lead: string;
  readonly gone: string;
  readonly goneLead: string;
  readonly startEarning: string;
  readonly startLead: string;
  readonly requirementOf: (level: string) => string;
  readonly state: Readonly<Record<'active' | 'retiring' | 'ended', string>>;
  readonly lastEnrolment: string;
  readonly lastRenewal: string;
  readonly ends: string;
  readonly history: string;
  readonly textFrom: (version: string) => string;
  readonly announced: (day: string) => string;
  readonly observed: string;
  readonly source: string;
  readonly follows: (names: string, day: string) => string;
  readonly asks: (name: string, day: string) => string;
  readonly bindsSince: (text: string, day: string) => string;
  readonly forWhom: string;
  readonly cohorts: Readonly<Record<'new' | 'renewing' | 'holder', string>>;
  readonly onDay: string;
  readonly show: string;
  readonly nothingAsked: string;
  readonly oneOf: string;
  readonly compare: string;
  readonly compareWith: string;
  readonly changes: (before: string, after: string) => string;
  readonly textsCompared: (before: string, after: string) => string;
  readonly whatChanges: string;
  readonly noTextChange: string;
  readonly noChange: string;
  readonly directions: Readonly<
    Record<'equivalent' | 'harder' | 'easier' | 'not-easier' | 'not-harder' | 'incomparable' | 'undecided', string>
  >;
  readonly otherTexts: string;
}

export const catalogueWords: Bilingual<Words> = {
  en: {
    name: 'Competencies',
    title: (count, programme) => `${programme}: ${count} competencies that a partner can earn`,
    lead: 'What each asks, by which text and since when, is open for everybody to read.',
    gone: 'No longer awarded',
    goneLead: 'What stays here is their history.',
    startEarning: 'Start earning this competency',
    startLead: 'What each level asks of a company that begins today:',
    requirementOf: (level) => `${level}: the whole requirement, on any day`,
    state: {
      active: 'It can be earned and renewed.',
      retiring: 'It is being retired.',
      ended: 'It is no longer awarded.',
    },
    lastEnrolment: 'Last day to enrol',
    lastRenewal: 'Last day to renew',
    ends: 'Ends',
    history: 'All its texts',
    textFrom: (version) => `Text ${version}`,
    announced: (day) => `announced ${day}`,
    observed: 'first seen on that day',
    source: 'Source',
    follows: (names, day) => `It follows ${names} on ${day}.`,
    asks: (name, day) => `What ${name} asks on ${day}`,
    bindsSince: (text, day) => `By the text ${text}, since ${day}.`,
    forWhom: 'For a company that',
    cohorts: { new: 'begins', renewing: 'renews', holder: 'holds it' },
    onDay: 'On',
    show: 'Show',
    nothingAsked: 'No text is in force on this day for this level.',
    oneOf: 'or',
    compare: 'What changed',
    compareWith: 'Compared with',
    changes: (before, after) => `From ${before} to ${after}`,
    textsCompared: (before, after) => `From text ${before} to text ${after}`,
    whatChanges: 'What changes',
    noTextChange: 'These two texts ask this level for the same.',
    noChange: 'Nothing is different between these two days.',
    directions: {
      equivalent: 'as before',
      harder: 'harder',
      easier: 'easier',
      'not-easier': 'not easier',
      'not-harder': 'not harder',
      incomparable: 'different',
      undecided: 'different',
    },
    otherTexts: 'Other texts',
  },
  de: {
    name: 'Kompetenzen',
    title: (count, programme) => `${programme}: ${count} Kompetenzen, die ein Partner erwerben kann`,
    lead: 'Was jede verlangt, nach welchem Text und seit wann, kann jeder lesen.',
    gone: 'Nicht mehr vergeben',
    goneLead: 'Hier bleibt ihre Geschichte.',
    startEarning: 'Diese Kompetenz erwerben',
    startLead: 'Was jede Stufe von einer Firma verlangt, die heute anfängt:',
    requirementOf: (level) => `${level}: die ganze Anforderung, an jedem Tag`,
    state: {
      active: 'Sie kann erworben und verlängert werden.',
      retiring: 'Sie läuft aus.',
      ended: 'Sie wird nicht mehr vergeben.',
    },
    lastEnrolment: 'Letzter Tag zum Erwerb',
    lastRenewal: 'Letzter Tag zur Verlängerung',
    ends: 'Endet',
    history: 'Alle ihre Texte',
    textFrom: (version) => `Text ${version}`,
    announced: (day) => `angekündigt am ${day}`,
    observed: 'an diesem Tag zuerst gesehen',
    source: 'Quelle',
    follows: (names, day) => `Sie folgt am ${day} auf ${names}.`,
    asks: (name, day) => `Was ${name} am ${day} verlangt`,
    bindsSince: (text, day) => `Nach dem Text ${text}, seit dem ${day}.`,
    forWhom: 'Für eine Firma, die',
    cohorts: { new: 'anfängt', renewing: 'verlängert', holder: 'sie hält' },
    onDay: 'Am',
    show: 'Anzeigen',
    nothingAsked: 'An diesem Tag gilt für diese Stufe kein Text.',
    oneOf: 'oder',
    compare: 'Was sich geändert hat',
    compareWith: 'Verglichen mit',
    changes: (before, after) => `Vom ${before} zum ${after}`,
    textsCompared: (before, after) => `Vom Text ${before} zum Text ${after}`,
    whatChanges: 'Was sich ändert',
    noTextChange: 'Diese beiden Texte verlangen für diese Stufe dasselbe.',
    noChange: 'Zwischen diesen beiden Tagen ist nichts verschieden.',
    directions: {
      equivalent: 'wie bisher',
      harder: 'schwerer',
      easier: 'leichter',
      'not-easier': 'nicht leichter',
      'not-harder': 'nicht schwerer',
      incomparable: 'anders',
      undecided: 'anders',
    },
    otherTexts: 'Andere Texte',
  },
};
