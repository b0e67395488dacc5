import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (award: string) => string;
  readonly none: string;
  readonly lead: string;
  readonly isOwn: string;
  readonly isProgrammes: string;
  readonly isNotSaved: string;
  readonly order: string;
  readonly up: (award: string) => string;
  readonly down: (award: string) => string;
  readonly upShort: string;
  readonly downShort: string;
  readonly moved: (award: string, place: number, of: number) => string;
  readonly notHeld: string;
  readonly another: string;
  readonly take: string;
  readonly programmeOrder: string;
  readonly asSaved: string;
  readonly effect: string;
  readonly noChange: string;
  readonly change: string;
  readonly save: string;
  readonly saved: string;
  /** Elsewhere: the way to the page, and to it with an order filled in. */
  readonly toPriority: string;
  readonly toBetter: string;
}

/** For which awards people are counted first. */
export const priorityWords: Bilingual<Words> = {
  en: {
    name: 'Order of the awards',
    title: (award) => `People are counted for ${award} first.`,
    none: 'There is no award yet to count people for.',
    lead: 'Where the programme lets a person count for one award only, the award that stands higher takes its people first. The order changes nothing else.',
    isOwn: 'This is your own order.',
    isProgrammes:
      'This is the order of the programme: higher levels first, of these what you hold, then as in the catalogue.',
    isNotSaved: 'This order is not saved yet. What it would do stands below.',
    order: 'The order, with where each award stands today',
    up: (award) => `Move ${award} up`,
    down: (award) => `Move ${award} down`,
    upShort: 'Up',
    downShort: 'Down',
    moved: (award, place, of) => `${award} is now number ${place} of ${of}.`,
    notHeld: 'not held',
    another: 'Would another order keep more?',
    take: 'Fill in that order',
    programmeOrder: 'Fill in the programme’s order',
    asSaved: 'Back to what is saved',
    effect: 'What it would do',
    noChange: 'The order is as it is saved. Move an award up or down to see what that would do.',
    change: 'Save the order',
    save: 'Save the order',
    saved: 'The order is saved.',
    toPriority: 'Which award counts its people first',
    toBetter: 'Look at that order',
  },
  de: {
    name: 'Reihenfolge der Auszeichnungen',
    title: (award) => `Personen zählen zuerst für ${award}.`,
    none: 'Noch gibt es keine Auszeichnung, für die Personen zählen.',
    lead: 'Wo eine Person nach dem Programm nur für eine Auszeichnung zählen darf, nimmt die weiter oben stehende ihre Personen zuerst. Sonst ändert die Reihenfolge nichts.',
    isOwn: 'Dies ist Ihre eigene Reihenfolge.',
    isProgrammes:
      'Dies ist die Reihenfolge des Programms: höhere Stufen zuerst, darunter zuerst, was Sie halten, dann wie im Katalog.',
    isNotSaved: 'Diese Reihenfolge ist noch nicht gespeichert. Was sie bewirken würde, steht weiter unten.',
    order: 'Die Reihenfolge und wie jede Auszeichnung heute steht',
    up: (award) => `${award} nach oben`,
    down: (award) => `${award} nach unten`,
    upShort: 'Nach oben',
    downShort: 'Nach unten',
    moved: (award, place, of) => `${award} steht jetzt an Stelle ${place} von ${of}.`,
    notHeld: 'nicht gehalten',
    another: 'Würde eine andere Reihenfolge mehr erhalten?',
    take: 'Diese Reihenfolge eintragen',
    programmeOrder: 'Reihenfolge des Programms eintragen',
    asSaved: 'Zurück zum Gespeicherten',
    effect: 'Was das bewirken würde',
    noChange:
      'Die Reihenfolge ist, wie sie gespeichert ist. Schieben Sie eine Auszeichnung nach oben oder unten, um zu sehen, was das bewirkt.',
    change: 'Reihenfolge speichern',
    save: 'Reihenfolge speichern',
    saved: 'Die Reihenfolge ist gespeichert.',
    toPriority: 'Welche Auszeichnung ihre Personen zuerst zählt',
    toBetter: 'Diese Reihenfolge ansehen',
  },
};
