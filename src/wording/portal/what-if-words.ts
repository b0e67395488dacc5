import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly open: string;
  readonly person: string;
  readonly choosePerson: string;
  readonly takeAway: string;
  readonly search: string;
  readonly searchHint: string;
  /** As long as nobody is chosen who would pass it. */
  readonly searchForNobody: string;
  readonly add: (item: string) => string;
  readonly found: (count: number, shown: number) => string;
  readonly tooLate: (day: string) => string;
  readonly tooEarly: (day: string) => string;
  readonly day: string;
  readonly dayHint: (today: string) => string;
  readonly assumed: string;
  readonly gains: (person: string, item: string) => string;
  readonly leaves: (person: string, lastDay: string) => string;
  readonly on: (day: string) => string;
  readonly drop: (change: string) => string;
  readonly back: string;
  readonly share: string;
  readonly shared: string;
  readonly notChanged: string;
  readonly working: string;
  readonly result: (lost: number, won: number, open: number, day: string) => string;
  readonly before: string;
  readonly after: string;
  readonly claims: string;
  readonly kinds: Readonly<Record<'lost' | 'won' | 'open' | 'same', string>>;
  readonly unchanged: string;
  readonly whoCounts: string;
  readonly joins: string;
  readonly drops: string;
  readonly nobody: string;
  readonly why: string;
  readonly toClose: string;
  readonly asItIs: string;
  readonly unknownPerson: (person: string) => string;
  readonly losses: string;
  readonly firstLoss: (award: string, until: string) => string;
  readonly noLoss: (until: string) => string;
  readonly safeUntil: (day: string) => string;
  readonly noLossKnown: string;
  readonly lossAsItIs: (until: string) => string;
  readonly lossKinds: Readonly<Record<'sooner' | 'later' | 'endangered' | 'saved', string>>;
}

/** What would be, if something were otherwise. */
export const whatIfWords: Bilingual<Words> = {
  en: {
    title: 'What if?',
    lead: 'Add an exam, take somebody away, or look at another day. It is worked out here in your browser; nothing is saved and nothing is changed.',
    open: 'Try what would be, if…',
    person: 'Who',
    choosePerson: 'Choose a person',
    takeAway: 'leaves',
    search: 'passes this exam or earns this certification',
    searchHint: 'Its number or words of its title',
    searchForNobody: 'Choose a person first.',
    add: (item) => `Add ${item}`,
    found: (count, shown) =>
      count === 0
        ? 'Nothing is called so.'
        : count === shown
          ? `${count} found.`
          : `${count} found; the first ${shown} are shown.`,
    tooLate: (day) => `last day was ${day}`,
    tooEarly: (day) => `not before ${day}`,
    day: 'On which day',
    dayHint: (today) => `Without a day it is today, ${today}.`,
    assumed: 'What if',
    gains: (person, item) => `${person} also has ${item}`,
    leaves: (person, lastDay) => `${person} leaves, last day ${lastDay}`,
    on: (day) => `it is ${day}`,
    drop: (change) => `Take back: ${change}`,
    back: 'Back to what is so',
    share: 'Copy the address of this what-if',
    shared: 'Copied. Whoever opens it and may see this partner sees the same.',
    notChanged: 'This is a what-if. Nothing is changed.',
    working: 'Working it out…',
    result: (lost, won, open, day) => {
      const parts = [
        ...(lost > 0 ? [`${lost} ${lost === 1 ? 'award' : 'awards'} would be lost or no longer met`] : []),
        ...(won > 0 ? [`${won} ${won === 1 ? 'award' : 'awards'} would be newly met`] : []),
        ...(open > 0 ? [`${open} would be told otherwise`] : []),
      ];
      return parts.length === 0
        ? `On ${day} itself nothing would be different for your awards. Whether one would be lost later, or take more to be kept, is told below.`
        : `On ${day} ${parts.join(', ')}.`;
    },
    before: 'Today, as it is',
    after: 'What if',
    claims: 'Award by award',
    kinds: { lost: 'Lost', won: 'Won', open: 'Other', same: 'As before' },
    unchanged: 'What stays as it is',
    whoCounts: 'Who would count',
    joins: 'In addition',
    drops: 'No longer',
    nobody: 'Nobody.',
    why: 'Why it would not be met',
    toClose: 'What would close the gap',
    asItIs: 'As it is',
    unknownPerson: (person) => `${person} (not among your people)`,
    losses: 'What would be lost next, if nobody did anything',
    firstLoss: (award, until) => `The next loss would be ${award}: it would be safe until ${until}.`,
    noLoss: (until) => `No award that is held would be lost by ${until}, as far as anything is known.`,
    safeUntil: (day) => `Safe until ${day}.`,
    noLossKnown: 'No loss is known.',
    lossAsItIs: (until) => `As it is: ${until}`,
    lossKinds: {
      sooner: 'lost sooner',
      later: 'lost later',
      endangered: 'put at risk by this',
      saved: 'saved by this',
    },
  },
  de: {
    title: 'Was wäre, wenn?',
    lead: 'Fügen Sie eine Prüfung hinzu, nehmen Sie jemanden weg oder schauen Sie auf einen anderen Tag. Gerechnet wird hier in Ihrem Browser; nichts wird gespeichert, nichts geändert.',
    open: 'Ausprobieren, was wäre, wenn …',
    person: 'Wer',
    choosePerson: 'Person wählen',
    takeAway: 'geht',
    search: 'besteht diese Prüfung oder erwirbt diese Zertifizierung',
    searchHint: 'Nummer oder Wörter des Titels',
    searchForNobody: 'Wählen Sie zuerst eine Person.',
    add: (item) => `${item} hinzufügen`,
    found: (count, shown) =>
      count === 0
        ? 'So heißt nichts.'
        : count === shown
          ? `${count} gefunden.`
          : `${count} gefunden; gezeigt werden die ersten ${shown}.`,
    tooLate: (day) => `letzter Tag war der ${day}`,
    tooEarly: (day) => `nicht vor dem ${day}`,
    day: 'An welchem Tag',
    dayHint: (today) => `Ohne Angabe gilt heute, der ${today}.`,
    assumed: 'Was wäre, wenn',
    gains: (person, item) => `${person} hat auch ${item}`,
    leaves: (person, lastDay) => `${person} geht, letzter Tag ${lastDay}`,
    on: (day) => `es ist der ${day}`,
    drop: (change) => `Zurücknehmen: ${change}`,
    back: 'Zurück zu dem, was ist',
    share: 'Adresse dieser Annahme kopieren',
    shared: 'Kopiert. Wer sie öffnet und diesen Partner sehen darf, sieht dasselbe.',
    notChanged: 'Das ist eine Annahme. Nichts wird geändert.',
    working: 'Wird ausgerechnet …',
    result: (lost, won, open, day) => {
      const many = (count: number) => `${count} ${count === 1 ? 'Auszeichnung' : 'Auszeichnungen'}`;
      const parts = [
        ...(lost > 0 ? [`${many(lost)} verloren oder nicht mehr erfüllt`] : []),
        ...(won > 0 ? [`${many(won)} neu erfüllt`] : []),
        ...(open > 0 ? [`${many(open)} anders beurteilt`] : []),
      ];
      return parts.length === 0
        ? `Am ${day} selbst wäre für Ihre Auszeichnungen nichts anders. Ob später eine verloren ginge oder mehr nötig wäre, um sie zu behalten, steht unten.`
        : `Am ${day} wären: ${parts.join(', ')}.`;
    },
    before: 'Heute, wie es ist',
    after: 'Was wäre',
    claims: 'Auszeichnung für Auszeichnung',
    kinds: { lost: 'Verloren', won: 'Gewonnen', open: 'Anders', same: 'Wie bisher' },
    unchanged: 'Was bleibt, wie es ist',
    whoCounts: 'Wer zählen würde',
    joins: 'Zusätzlich',
    drops: 'Nicht mehr',
    nobody: 'Niemand.',
    why: 'Warum es nicht erfüllt wäre',
    toClose: 'Was die Lücke schließen würde',
    asItIs: 'Wie es ist',
    unknownPerson: (person) => `${person} (nicht unter Ihren Personen)`,
    losses: 'Was als Nächstes erlöschen würde, wenn niemand etwas tut',
    firstLoss: (award, until) => `Als Nächstes würde ${award} erlöschen: sicher bis zum ${until}.`,
    noLoss: (until) => `Keine gehaltene Auszeichnung würde bis zum ${until} erlöschen, soweit bekannt.`,
    safeUntil: (day) => `Sicher bis zum ${day}.`,
    noLossKnown: 'Kein Erlöschen bekannt.',
    lossAsItIs: (until) => `Wie es ist: ${until}`,
    lossKinds: {
      sooner: 'erlischt früher',
      later: 'erlischt später',
      endangered: 'dadurch gefährdet',
      saved: 'dadurch gerettet',
    },
  },
};
