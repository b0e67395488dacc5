import type { Bilingual } from '../../wording/bilingual.ts';

const en = {
  of: (vendor: string) => `By ${vendor}`,
  levels: (levels: string) => `Levels, lowest first: ${levels}`,
  source: (source: string) => `Source: ${source}`,
  competencies: 'Competencies',
  counting: 'How people are counted',
  otherwise: 'Otherwise a person counts for any number of awards.',
  rolesExclude: 'A person keeps to one kind of role.',
  lifecycle: 'Life cycle',
  exceptions: 'Exceptions of the programme',
  noText: 'No text of its requirement is in this pack.',
  retirement: {
    lastEnrolment: (day: string) => `Can be gained until ${day}`,
    lastRenewal: (day: string) => `can be renewed until ${day}`,
    ends: (day: string) => `ends on ${day}`,
  },
  retired: {
    lastEnrolment: (day: string) => `Could be gained until ${day}`,
    lastRenewal: (day: string) => `could be renewed until ${day}`,
    ends: (day: string) => `ended on ${day}`,
  },
  version: (id: string) => `Text ${id}`,
  from: (day: string) => `In force from ${day}`,
  observed: (day: string) => `Seen on ${day}; when it took effect is not stated`,
  cohorts: (newcomers: string, renewing: string, holders: string) =>
    `In force from ${newcomers} for newcomers, ${renewing} for renewals, ${holders} for holders`,
  until: (day: string) => `until ${day}`,
  announced: (day: string) => `announced on ${day}`,
  seenAgain: (days: string) => `seen unchanged on ${days}`,
  obligation: (level: string, consequence: string) => `Duty at ${level}: ${consequence}`,
  items: 'Named here',
  retires: (day: string) => `retires on ${day}`,
  acceptedUntil: (day: string) => `counts until ${day}`,
};

const de: typeof en = {
  of: (vendor) => `Von ${vendor}`,
  levels: (levels) => `Stufen, die niedrigste zuerst: ${levels}`,
  source: (source) => `Quelle: ${source}`,
  competencies: 'Kompetenzen',
  counting: 'Wie Personen gezählt werden',
  otherwise: 'Sonst zählt eine Person für beliebig viele Auszeichnungen.',
  rolesExclude: 'Eine Person bleibt bei einer Art von Rolle.',
  lifecycle: 'Lebenslauf',
  exceptions: 'Ausnahmen des Programms',
  noText: 'Dieses Paket enthält keinen Text der Anforderung.',
  retirement: {
    lastEnrolment: (day) => `Zu erlangen bis ${day}`,
    lastRenewal: (day) => `zu verlängern bis ${day}`,
    ends: (day) => `endet am ${day}`,
  },
  retired: {
    lastEnrolment: (day) => `War zu erlangen bis ${day}`,
    lastRenewal: (day) => `war zu verlängern bis ${day}`,
    ends: (day) => `endete am ${day}`,
  },
  version: (id) => `Text ${id}`,
  from: (day) => `In Kraft ab ${day}`,
  observed: (day) => `Gesehen am ${day}; wann er in Kraft trat, ist nicht angegeben`,
  cohorts: (newcomers, renewing, holders) =>
    `In Kraft ab ${newcomers} für Neulinge, ${renewing} für Verlängerungen, ${holders} für Inhaber`,
  until: (day) => `bis ${day}`,
  announced: (day) => `angekündigt am ${day}`,
  seenAgain: (days) => `unverändert gesehen am ${days}`,
  obligation: (level, consequence) => `Pflicht auf Stufe ${level}: ${consequence}`,
  items: 'Hier genannt',
  retires: (day) => `läuft aus am ${day}`,
  acceptedUntil: (day) => `zählt bis ${day}`,
};

export const packShowWords: Bilingual<typeof en> = { en, de };
