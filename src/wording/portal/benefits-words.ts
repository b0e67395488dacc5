import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (count: number) => string;
  readonly titleWithWorth: (count: number, worth: string) => string;
  readonly titleNone: string;
  readonly noLibrary: (programme: string) => string;
  readonly lead: string;
  readonly worthWithSample: string;
  readonly have: string;
  readonly noneYet: string;
  readonly sample: string;
  readonly sampleNote: string;
  readonly source: string;
  readonly total: string;
  readonly used: string;
  readonly left: string;
  readonly over: (amount: string) => string;
  readonly period: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly always: string;
  readonly worth: string;
  readonly aYear: (worth: string) => string;
  readonly from: string;
  readonly nothingMore: (count: number) => string;
  readonly ifLost: string;
  readonly ifLostLead: string;
  readonly award: string;
  readonly safeUntil: string;
  readonly goes: string;
  readonly noEnd: string;
  readonly ending: string;
  readonly goesDown: string;
  readonly state: string;
  readonly record: string;
  readonly benefit: string;
  readonly amount: string;
  readonly amountHint: string;
  readonly on: string;
  readonly onHint: string;
  readonly purpose: string;
  readonly purposeHint: string;
  readonly recordIt: string;
  readonly recorded: (amount: string, benefit: string) => string;
  readonly uses: string;
  readonly noUses: string;
  readonly toDo: string;
  readonly withdraw: string;
  readonly withdrawWhat: (amount: string) => string;
  readonly withdrawn: string;
  readonly counted: string;
  readonly givenByLevel: string;
}

/** What a partner has by its awards, what of it is used, and what it would lose. */
export const benefitsWords: Bilingual<Words> = {
  en: {
    name: 'Benefits',
    title: (count) => (count === 1 ? 'Your awards give you 1 benefit.' : `Your awards give you ${count} benefits.`),
    titleWithWorth: (count, worth) =>
      `Your awards give you ${count === 1 ? '1 benefit' : `${count} benefits`}, worth about ${worth} a year.`,
    titleNone: 'No award of yours gives a benefit today.',
    noLibrary: (programme) => `${programme} does not say here what its levels give.`,
    lead: 'What you have follows from the awards that you hold today. Record what you use, and you see what is left.',
    worthWithSample: 'Sample data is in this sum: figures that no public source gives are invented.',
    have: 'What you have',
    noneYet: 'As soon as you hold an award, what it gives stands here. The competencies say what each level gives.',
    sample: 'Sample data',
    sampleNote: 'How much is given is invented, since no public source gives it.',
    source: 'Source',
    total: 'You have',
    used: 'Used',
    left: 'Left',
    over: (amount) =>
      `${amount} more are used than you have, since an award ended. Give them back or withdraw the use.`,
    period: 'Counted',
    fromTo: (from, to) => `from ${from} to ${to}, then anew`,
    always: 'for as long as you have it',
    worth: 'Worth about',
    aYear: (worth) => `${worth} a year`,
    from: 'From which award',
    nothingMore: (count) =>
      count === 1
        ? '1 other award adds nothing: this is given once.'
        : `${count} other awards add nothing: this is given once.`,
    ifLost: 'What you would lose',
    ifLostLead: 'For each award: what no other one of yours would give, if it alone lapsed.',
    award: 'Award',
    safeUntil: 'Safe until',
    goes: 'What goes with it',
    noEnd: 'as long as it is renewed',
    ending: 'Ending',
    goesDown: 'Goes down',
    state: 'State',
    record: 'Record a use',
    benefit: 'Benefit',
    amount: 'How much',
    amountHint: 'A whole number, in the unit of the benefit.',
    on: 'On which day',
    onHint: 'Today or earlier.',
    purpose: 'What for',
    purposeHint: 'In a few words, so that others know.',
    recordIt: 'Record the use',
    recorded: (amount, benefit) => `Recorded: ${amount} of ${benefit}.`,
    uses: 'What was used',
    noUses: 'Nothing was recorded yet.',
    toDo: 'To do',
    withdraw: 'Withdraw',
    withdrawWhat: (amount) => `Then ${amount} can be used again. The record stays in the list as withdrawn.`,
    withdrawn: 'Withdrawn',
    counted: 'Counts',
    givenByLevel: 'What this level gives',
  },
  de: {
    name: 'Leistungen',
    title: (count) =>
      count === 1
        ? 'Ihre Auszeichnungen gewähren Ihnen 1 Leistung.'
        : `Ihre Auszeichnungen gewähren Ihnen ${count} Leistungen.`,
    titleWithWorth: (count, worth) =>
      `Ihre Auszeichnungen gewähren Ihnen ${count === 1 ? '1 Leistung' : `${count} Leistungen`} im Wert von rund ${worth} im Jahr.`,
    titleNone: 'Keine Ihrer Auszeichnungen gewährt heute eine Leistung.',
    noLibrary: (programme) => `${programme} sagt hier nicht, was seine Stufen gewähren.`,
    lead: 'Was Sie haben, folgt aus den Auszeichnungen, die Sie heute halten. Tragen Sie ein, was Sie nutzen, dann sehen Sie, was übrig ist.',
    worthWithSample:
      'In dieser Summe stecken Beispieldaten: Zahlen, die keine öffentliche Quelle nennt, sind erfunden.',
    have: 'Was Sie haben',
    noneYet:
      'Sobald Sie eine Auszeichnung halten, steht hier, was sie gewährt. Bei den Kompetenzen steht, was jede Stufe gewährt.',
    sample: 'Beispieldaten',
    sampleNote: 'Wie viel gewährt wird, ist erfunden, denn keine öffentliche Quelle nennt es.',
    source: 'Quelle',
    total: 'Sie haben',
    used: 'Genutzt',
    left: 'Übrig',
    over: (amount) =>
      `Genutzt sind ${amount} mehr, als Sie haben, denn eine Auszeichnung ist zu Ende. Geben Sie sie zurück, oder nehmen Sie die Nutzung zurück.`,
    period: 'Gezählt',
    fromTo: (from, to) => `vom ${from} bis zum ${to}, danach von vorn`,
    always: 'solange Sie es haben',
    worth: 'Wert rund',
    aYear: (worth) => `${worth} im Jahr`,
    from: 'Durch welche Auszeichnung',
    nothingMore: (count) =>
      count === 1
        ? 'Durch 1 weitere Auszeichnung kommt nichts hinzu: Dies gibt es nur einmal.'
        : `Durch ${count} weitere Auszeichnungen kommt nichts hinzu: Dies gibt es nur einmal.`,
    ifLost: 'Was Sie verlieren würden',
    ifLostLead: 'Für jede Auszeichnung: was keine andere von Ihnen gewährt, falls nur sie wegfällt.',
    award: 'Auszeichnung',
    safeUntil: 'Sicher bis',
    goes: 'Was mit ihr wegfällt',
    noEnd: 'solange verlängert wird',
    ending: 'Endet',
    goesDown: 'Geht hinunter',
    state: 'Zustand',
    record: 'Nutzung eintragen',
    benefit: 'Leistung',
    amount: 'Wie viel',
    amountHint: 'Eine ganze Zahl, in der Einheit der Leistung.',
    on: 'An welchem Tag',
    onHint: 'Heute oder früher.',
    purpose: 'Wofür',
    purposeHint: 'In wenigen Worten, damit andere es wissen.',
    recordIt: 'Nutzung eintragen',
    recorded: (amount, benefit) => `Eingetragen: ${amount} von ${benefit}.`,
    uses: 'Was genutzt wurde',
    noUses: 'Es wurde noch nichts eingetragen.',
    toDo: 'Zu tun',
    withdraw: 'Zurücknehmen',
    withdrawWhat: (amount) =>
      `Dann lassen sich ${amount} wieder nutzen. Der Eintrag bleibt als zurückgenommen in der Liste.`,
    withdrawn: 'Zurückgenommen',
    counted: 'Zählt',
    givenByLevel: 'Was diese Stufe gewährt',
  },
};
