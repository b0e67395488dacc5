import type { LevelStanding } from '../../domain/standing/evaluate.ts';
import type { Verdict } from '../../domain/standing/verdict.ts';
import type { Bilingual } from '../bilingual.ts';

const en = {
  verdict: { met: 'met', 'not-met': 'not met', undetermined: 'undetermined' } satisfies Record<Verdict, string>,
  absent: {
    'no-version': 'No text of the requirement was in force, or known, on this day.',
    'no-level': 'The text in force on this day does not offer this level.',
    'no-part': 'The text in force on this day has no such part.',
    closed: 'The competency has been closed: it can no longer be gained or renewed on this day.',
  } satisfies Record<NonNullable<LevelStanding['absent']>, string>,
  onlyAlone: 'not met together with your other awards; alone it would be met.',
  perhapsTogether: 'undetermined together with your other awards; alone it is met.',
  conflict: (awards: string, needed: string, available: string) =>
    `${awards} need ${needed} different people; only ${available} of those there can count for them.`,
  placesOf: (award: string, competing: number, inAll: number) =>
    competing === inAll ? `${award} (${inAll})` : `${award} (${competing} of its ${inAll})`,
  conflictAlone: (award: string, needed: string, available: string) =>
    `${award} needs ${needed} different people; only ${available} of those there can still count for it.`,
  conflictMore: (missing: string) =>
    missing === '1'
      ? 'At least one more person is needed, or one of these awards is given up.'
      : `At least ${missing} more people are needed, or one of these awards is given up.`,
  dependsOnOne: (person: string) => `It depends on ${person}: without this person it is no longer met.`,
  dependsOnEach: (people: string) =>
    `It depends on each of these: ${people}. Without any one of them it is no longer met.`,
  dependsOnNobody: 'It stays met if any one person leaves.',
  reading: (texts: string) => `If it means: ${texts}`,
  obligationNow: (consequence: string) => `Applies now: ${consequence}`,
  obligationAtRenewal: (consequence: string) => `Applies at the renewal: ${consequence}`,
  version: (version: string, cohort: string) => `text ${version}, ${cohort}`,
  cohort: { new: 'for a first award', renewing: 'for the renewal', holder: 'as its holder' },
};

const de: typeof en = {
  verdict: { met: 'erfüllt', 'not-met': 'nicht erfüllt', undetermined: 'ungeklärt' },
  absent: {
    'no-version': 'An diesem Tag war kein Text der Anforderung in Kraft oder bekannt.',
    'no-level': 'Der an diesem Tag gültige Text bietet diese Stufe nicht an.',
    'no-part': 'Der an diesem Tag gültige Text hat keinen solchen Teil.',
    closed: 'Die Kompetenz ist geschlossen: An diesem Tag lässt sie sich nicht mehr erlangen oder verlängern.',
  },
  onlyAlone: 'nicht erfüllt zusammen mit Ihren anderen Auszeichnungen; allein wäre sie erfüllt.',
  perhapsTogether: 'ungeklärt zusammen mit Ihren anderen Auszeichnungen; allein ist sie erfüllt.',
  conflict: (awards, needed, available) =>
    `${awards} brauchen ${needed} verschiedene Personen; von den vorhandenen können nur ${available} dafür zählen.`,
  placesOf: (award, competing, inAll) =>
    competing === inAll ? `${award} (${inAll})` : `${award} (${competing} von ${inAll})`,
  conflictAlone: (award, needed, available) =>
    `${award} braucht ${needed} verschiedene Personen; von den vorhandenen können nur noch ${available} dafür zählen.`,
  conflictMore: (missing) =>
    missing === '1'
      ? 'Es braucht mindestens eine weitere Person, oder eine dieser Auszeichnungen wird aufgegeben.'
      : `Es braucht mindestens ${missing} weitere Personen, oder eine dieser Auszeichnungen wird aufgegeben.`,
  dependsOnOne: (person) => `Sie hängt an ${person}: Ohne diese Person ist sie nicht mehr erfüllt.`,
  dependsOnEach: (people) =>
    `Sie hängt an jeder dieser Personen: ${people}. Ohne eine einzige davon ist sie nicht mehr erfüllt.`,
  dependsOnNobody: 'Sie bleibt erfüllt, wenn eine einzelne Person geht.',
  reading: (texts) => `Wenn er bedeutet: ${texts}`,
  obligationNow: (consequence) => `Gilt jetzt: ${consequence}`,
  obligationAtRenewal: (consequence) => `Gilt bei der Verlängerung: ${consequence}`,
  version: (version, cohort) => `nach dem Text ${version}, ${cohort}`,
  cohort: { new: 'für die erste Verleihung', renewing: 'für die Verlängerung', holder: 'als Inhaber' },
};

export const standingWords: Bilingual<typeof en> = { en, de };
