import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly isHeld: (award: string, since: string) => string;
  readonly isNotHeld: (award: string, since: string) => string;
  readonly neverHeld: (award: string) => string;
  readonly lead: string;
  readonly terms: string;
  readonly state: string;
  readonly heldSince: string;
  readonly recordEnds: string;
  readonly withCompetency: string;
  readonly term: string;
  /** As long as the renewal with which it begins is not done. */
  readonly termOnceRenewed: string;
  readonly anniversary: string;
  readonly movedFrom: (day: string) => string;
  readonly window: string;
  readonly lastDay: (day: string) => string;
  readonly judged: string;
  readonly enforcement: Readonly<Record<'at-renewal' | 'continuous' | 'check-days', string>>;
  readonly binds: string;
  readonly bindsAtRenewal: string;
  readonly text: (id: string) => string;
  readonly noText: string;
  readonly exceptions: string;
  readonly rulings: string;
  readonly ruled: (question: string, reading: string, from: string, by: string | undefined) => string;
  readonly history: string;
  readonly before: string;
  readonly heldUntil: (day: string) => string;
  readonly noHistory: string;
  readonly thatAward: string;
  readonly toStanding: string;
  readonly toRequirement: string;
  readonly toExceptions: string;
  readonly historyOf: (award: string) => string;
}

/** One award: on what terms it is held, and what has happened to it. */
export const awardPageWords: Bilingual<Words> = {
  en: {
    name: 'Award',
    isHeld: (award, since) => `${award} is held since ${since}.`,
    isNotHeld: (award, since) => `${award} is not held any more since ${since}.`,
    neverHeld: (award) => `${award} was never held.`,
    lead: 'Here is on what terms, and all that has happened to it.',
    terms: 'Terms',
    state: 'State',
    heldSince: 'Awarded on',
    recordEnds: 'Ends on',
    withCompetency: 'The programme ends this competency on that day, for everybody.',
    term: 'This term began on',
    termOnceRenewed: 'Once renewed, a new term counts from',
    anniversary: 'Anniversary',
    movedFrom: (day) => `An extension has moved it from ${day}.`,
    window: 'Can be renewed',
    lastDay: (day) => `With what was granted, until ${day}.`,
    judged: 'Decided',
    enforcement: {
      'at-renewal': 'at each renewal',
      continuous: 'on every day',
      'check-days': 'on the check days of the programme',
    },
    binds: 'Text that binds today',
    bindsAtRenewal: 'Text at the next renewal',
    text: (id) => `Text ${id}`,
    noText: 'none',
    exceptions: 'Exceptions',
    rulings: 'Rulings',
    ruled: (question, reading, from, by) => `${question} ${reading}. From ${from} on${by ? `, by ${by}` : ''}.`,
    before: 'Awards before',
    heldUntil: (day) => `held until ${day}`,
    history: 'History',
    noHistory: 'Nothing has happened to it: it was never awarded.',
    thatAward: 'See',
    toStanding: 'Who counts and what is missing',
    toRequirement: 'The requirement',
    toExceptions: 'What the programme has granted',
    historyOf: (award) => `Terms and history of ${award}`,
  },
  de: {
    name: 'Auszeichnung',
    isHeld: (award, since) => `${award} wird seit dem ${since} gehalten.`,
    isNotHeld: (award, since) => `${award} wird seit dem ${since} nicht mehr gehalten.`,
    neverHeld: (award) => `${award} wurde nie gehalten.`,
    lead: 'Hier steht, zu welchen Bedingungen, und alles, was damit geschehen ist.',
    terms: 'Bedingungen',
    state: 'Stand',
    heldSince: 'Verliehen am',
    recordEnds: 'Endet am',
    withCompetency: 'Das Programm beendet diese Kompetenz an diesem Tag, für alle.',
    term: 'Diese Laufzeit begann am',
    termOnceRenewed: 'Ist sie verlängert, zählt eine neue Laufzeit ab',
    anniversary: 'Jahrestag',
    movedFrom: (day) => `Eine Fristverlängerung hat ihn vom ${day} verschoben.`,
    window: 'Verlängerung möglich',
    lastDay: (day) => `Mit dem, was gewährt wurde, bis ${day}.`,
    judged: 'Entschieden wird',
    enforcement: {
      'at-renewal': 'bei jeder Verlängerung',
      continuous: 'an jedem Tag',
      'check-days': 'an den Prüftagen des Programms',
    },
    binds: 'Text, der heute gilt',
    bindsAtRenewal: 'Text bei der nächsten Verlängerung',
    text: (id) => `Text ${id}`,
    noText: 'keiner',
    exceptions: 'Ausnahmen',
    rulings: 'Auslegungen',
    ruled: (question, reading, from, by) => `${question} ${reading}. Ab ${from}${by ? `, durch ${by}` : ''}.`,
    before: 'Frühere Auszeichnungen',
    heldUntil: (day) => `gehalten bis ${day}`,
    history: 'Verlauf',
    noHistory: 'Es ist nichts geschehen: Die Auszeichnung wurde nie verliehen.',
    thatAward: 'Siehe',
    toStanding: 'Wer zählt und was fehlt',
    toRequirement: 'Die Anforderung',
    toExceptions: 'Was das Programm gewährt hat',
    historyOf: (award) => `Bedingungen und Verlauf von ${award}`,
  },
};
