import type { Bilingual } from '../bilingual.ts';

interface Side {
  readonly version: string;
  readonly day: string;
}

interface Words {
  readonly name: string;
  readonly title: (versions: number, inUse: string) => string;
  readonly lead: string;
  readonly label: string;
  readonly publishedAt: string;
  readonly hash: string;
  readonly use: string;
  readonly inUse: string;
  readonly compare: string;
  readonly compareLead: string;
  readonly sides: Readonly<Record<'before' | 'after', Side>>;
  readonly newest: string;
  readonly show: string;
  readonly noDifference: string;
  readonly items: string;
  readonly forAll: string;
}

/** What a programme has published, and how it differs. */
export const versionsWords: Bilingual<Words> = {
  en: {
    name: 'Versions of the rules',
    title: (versions, inUse) =>
      versions === 1
        ? `The rules were published once: “${inUse}” is in use.`
        : `The rules were published ${versions} times: “${inUse}” is in use.`,
    lead: 'What was published never changes. Each version holds all texts with their days, so two days of one version differ too.',
    label: 'Version',
    publishedAt: 'Published',
    hash: 'Fingerprint',
    use: 'Use',
    inUse: 'in use',
    compare: 'What is different',
    compareLead: 'Compare the rules of two days, of one version or of two.',
    sides: { before: { version: 'Before: version', day: 'on' }, after: { version: 'After: version', day: 'on' } },
    newest: 'in use',
    show: 'Compare',
    noDifference: 'There is no difference between the two.',
    items: 'Exams and certifications',
    forAll: 'What holds for all competencies',
  },
  de: {
    name: 'Fassungen der Regeln',
    title: (versions, inUse) =>
      versions === 1
        ? `Die Regeln wurden einmal veröffentlicht: „${inUse}“ gilt.`
        : `Die Regeln wurden ${versions}-mal veröffentlicht: „${inUse}“ gilt.`,
    lead: 'Was veröffentlicht ist, ändert sich nie. Jede Fassung enthält alle Texte mit ihren Tagen; darum unterscheiden sich auch zwei Tage einer Fassung.',
    label: 'Fassung',
    publishedAt: 'Veröffentlicht',
    hash: 'Prüfsumme',
    use: 'Gebrauch',
    inUse: 'gilt',
    compare: 'Was anders ist',
    compareLead: 'Vergleichen Sie die Regeln zweier Tage, einer Fassung oder zweier.',
    sides: { before: { version: 'Vorher: Fassung', day: 'am' }, after: { version: 'Nachher: Fassung', day: 'am' } },
    newest: 'die geltende',
    show: 'Vergleichen',
    noDifference: 'Zwischen beiden ist kein Unterschied.',
    items: 'Prüfungen und Zertifizierungen',
    forAll: 'Was für alle Kompetenzen gilt',
  },
};
