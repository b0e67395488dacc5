import type { ItemKind } from '../../domain/catalogue/item.ts';
import type { Bilingual } from '../bilingual.ts';

/** What is passed or earned: one kind of item, or several kinds together. */
export type CredentialNoun = ItemKind | 'credential';

const en = {
  count: {
    exam: (count: string) => (count === '1' ? '1 exam' : `${count} exams`),
    certification: (count: string) => (count === '1' ? '1 certification' : `${count} certifications`),
    assessment: (count: string) => (count === '1' ? '1 assessment' : `${count} assessments`),
    course: (count: string) => (count === '1' ? '1 course' : `${count} courses`),
    credential: (count: string) => (count === '1' ? '1 credential' : `${count} credentials`),
  } satisfies Record<CredentialNoun, (count: string) => string>,
  newPeople: (count: string) => (count === '1' ? '1 new person' : `${count} new people`),
  one: {
    exam: 'passes',
    certification: 'earns',
    assessment: 'passes',
    course: 'completes',
    credential: 'earns',
  } satisfies Record<CredentialNoun, string>,
  each: {
    exam: 'each pass',
    certification: 'each earn',
    assessment: 'each pass',
    course: 'each complete',
    credential: 'each earn',
  } satisfies Record<CredentialNoun, string>,
  does: (who: string, verb: string, what: string) => `${who} ${verb} ${what}`,
  someOf: (count: string, names: string) => `any ${count} of ${names}`,
  anyOfMany: (count: string, of: string, names: string) =>
    `any ${count === '1' ? '' : `${count} `}of ${of} people (for instance ${names})`,
  oneOfItems: (items: string) => `one of ${items}`,
  somebodyNew: 'somebody new',
  severalNew: (count: string) => `${count} new people`,
  anyOf: (count: string) => (count === '1' ? 'any one of these:' : `any ${count} of these:`),
  together: (cost: string, things: string) => (cost === '' ? `All ${things} together:` : `${cost}, all of this:`),
  nothing: 'nothing more: they need only join',
  someItems: (count: string, items: string) => `${count} of ${items}`,
  metricTo: (metric: string, from: string | undefined, bound: string, counted: string) =>
    from === undefined
      ? `${metric}: ${bound}${counted} (nothing is reported yet for the time that counts)`
      : `${metric}: from ${from} to ${bound}${counted}`,
  figureTo: (title: string, from: string | undefined, bound: string, counted: string) =>
    from === undefined ? `${title}: ${bound}${counted}` : `${title}: from ${from} to ${bound}${counted}`,
  counted: (periods: string) => `, counted ${periods}`,
  monthsCounted: (first: string, last: string) =>
    first === last ? `, of monthly figures ${first}` : `, of monthly figures ${first} to ${last}`,
  pointsTo: (part: string, have: string, needed: string) => `${part}: from ${have} to ${needed} points`,
  byMetric: (metric: string, needed: string) => `, that is ${metric} at ${needed}`,
  oneStatus: (names: string) => `gain ${names}`,
  someStatuses: (count: string, names: string) => `gain ${count} of ${names}`,
  evidence: (count: string, kind: string) => (count === '1' ? `1 more: ${kind}` : `${count} more: ${kind}`),
  outcome: (kind: string, outcome: string) => `${kind} (outcome ${outcome})`,
  wait: (status: string, until: string) => `keep ${status} until ${until}`,
  time: (title: string) => `${title}: the days have passed, this cannot be made up now`,
  other: (title: string) => `${title}: has to be settled otherwise`,
};

const de: typeof en = {
  count: {
    exam: (count) => (count === '1' ? '1 Prüfung' : `${count} Prüfungen`),
    certification: (count) => (count === '1' ? '1 Zertifizierung' : `${count} Zertifizierungen`),
    assessment: (count) => (count === '1' ? '1 Assessment' : `${count} Assessments`),
    course: (count) => (count === '1' ? '1 Kurs' : `${count} Kurse`),
    credential: (count) => (count === '1' ? '1 Nachweis' : `${count} Nachweise`),
  },
  newPeople: (count) => (count === '1' ? '1 neue Person' : `${count} neue Personen`),
  one: {
    exam: 'besteht',
    certification: 'erwirbt',
    assessment: 'besteht',
    course: 'absolviert',
    credential: 'erwirbt',
  },
  each: {
    exam: 'bestehen je',
    certification: 'erwerben je',
    assessment: 'bestehen je',
    course: 'absolvieren je',
    credential: 'erwerben je',
  },
  does: (who, verb, what) => `${who} ${verb} ${what}`,
  someOf: (count, names) => `${count} von ${names}`,
  anyOfMany: (count, of, names) => `${count === '1' ? 'eine' : count} von ${of} Personen (etwa ${names})`,
  oneOfItems: (items) => `eines von ${items}`,
  somebodyNew: 'eine neue Person',
  severalNew: (count) => `${count} neue Personen`,
  anyOf: (count) => (count === '1' ? 'eines davon:' : `${count} davon:`),
  together: (cost, things) => (cost === '' ? `Alle ${things} zusammen:` : `${cost}, dies alles:`),
  nothing: 'nichts weiter: es genügt, dass sie dazukommen',
  someItems: (count, items) => `${count} von ${items}`,
  metricTo: (metric, from, bound, counted) =>
    from === undefined
      ? `${metric}: ${bound}${counted} (für die Zeit, die zählt, ist noch nichts gemeldet)`
      : `${metric}: von ${from} auf ${bound}${counted}`,
  figureTo: (title, from, bound, counted) =>
    from === undefined ? `${title}: ${bound}${counted}` : `${title}: von ${from} auf ${bound}${counted}`,
  counted: (periods) => `, gezählt ${periods}`,
  monthsCounted: (first, last) =>
    first === last ? `, von Monatszahlen ${first}` : `, von Monatszahlen ${first} bis ${last}`,
  pointsTo: (part, have, needed) => `${part}: von ${have} auf ${needed} Punkte`,
  byMetric: (metric, needed) => `, also ${metric} bei ${needed}`,
  oneStatus: (names) => `${names} erlangen`,
  someStatuses: (count, names) => `${count} davon erlangen: ${names}`,
  evidence: (count, kind) => `${count} mehr: ${kind}`,
  outcome: (kind, outcome) => `${kind} (Ergebnis ${outcome})`,
  wait: (status, until) => `${status} bis ${until} behalten`,
  time: (title) => `${title}: die Tage sind vorbei, das lässt sich jetzt nicht mehr nachholen`,
  other: (title) => `${title}: ist auf anderem Weg zu klären`,
};

export const wayWords: Bilingual<typeof en> = { en, de };
