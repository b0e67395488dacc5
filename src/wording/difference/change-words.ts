import type { Bilingual } from '../bilingual.ts';
import { clauseWords } from '../rules/clause-words.ts';

/** A sentence that depends on whether it is about one thing or several. */
type Of = (what: string, count: number) => string;

const en = {
  removed: {
    any: ((what, count) => `${what} no longer ${count === 1 ? 'counts' : 'count'}.`) as Of,
    all: ((what, count) => `${what} ${count === 1 ? 'is' : 'are'} no longer needed.`) as Of,
    some: ((what, count) => `${what} ${count === 1 ? 'is' : 'are'} no longer on the list.`) as Of,
  },
  added: {
    any: ((what, count) => `${what} now ${count === 1 ? 'counts' : 'count'} as well.`) as Of,
    all: ((what, count) => `${what} ${count === 1 ? 'is' : 'are'} needed as well now.`) as Of,
    some: ((what, count) => `${what} ${count === 1 ? 'is' : 'are'} new on the list.`) as Of,
  },
  exchanged: {
    any: (before: string, after: string) => `${after} now counts in place of ${before}.`,
    all: (before: string, after: string) => `${after} is needed now in place of ${before}.`,
    some: (before: string, after: string) => `${after} is on the list now in place of ${before}.`,
  },
  condition: (before: string, after: string) => `Asked of each person now: ${after}; before: ${before}.`,
  people: (before: string, after: string) => `${clauseWords.en.people(after)} instead of ${before}.`,
  about: (people: string) => `About: ${people}`,
  slotAdded: (people: string) => `Needed as well now, other people than for the rest: ${people}.`,
  slotRemoved: (people: string) => `No longer needed: ${people}.`,
  subsetAdded: (some: string) => `New: ${some}.`,
  subsetRemoved: (some: string) => `No longer asked: ${some}.`,
  proof: (before: string | undefined, after: string | undefined) =>
    `Proof asked now: ${after ?? 'as the programme asks everywhere'}; before: ${before ?? 'as the programme asks everywhere'}.`,
  who: (before: string | undefined, after: string | undefined) =>
    `People who can count now: ${after ?? 'all of the company'}; before: ${before ?? 'all of the company'}.`,
  role: (before: string | undefined, after: string | undefined) =>
    `Role now: ${after ?? 'none'}; before: ${before ?? 'none'}.`,
  same: 'The same people may now count for all of these; before, each needed different people:',
  distinct: 'Each of these now needs different people; before, the same people could count for all:',
  bounds: (figure: string, before: string, after: string) => `${figure}: now ${after}; before ${before}.`,
  threshold: (before: string, after: string) =>
    `${after === '1' ? 'At least 1 point' : `At least ${after} points`} together; before ${before}.`,
  partAdded: 'Points are new for:',
  partRemoved: 'No more points for:',
  clauseAdded: { all: 'Asked as well now:', any: 'A further way to meet it:', some: 'New on the list:' },
  inPlaceOf: {
    clause: 'Asked in its place now:',
    condition: 'Asked by itself now, of the same people or of others:',
  },
  clauseRemoved: { all: 'No longer asked:', any: 'No longer a way to meet it:', some: 'No longer on the list:' },
  replaced: 'Another text:',
  before: 'Before:',
  now: 'Now:',
  numberOf: (before: string, after: string) => `Of this list ${after} must be met now; before ${before}.`,
  every: 'all',
  countOf: (count: string, of: string) => `${count} of ${of}`,
  restated: (items: string) => `The text is the same, but these count otherwise than before: ${items}.`,
  inCase: (attribute: string, value: string) => `Where ${attribute} is ${value}: `,
  inOtherCases: (attribute: string) => `For every other ${attribute}: `,
  inReading: (reading: string) => `If the open question is read so (${reading}): `,
  inOption: (name: string) => `${name}: `,
};

const de: typeof en = {
  removed: {
    any: (what, count) => `${what} ${count === 1 ? 'zählt' : 'zählen'} nicht mehr.`,
    all: (what, count) => `${what} ${count === 1 ? 'wird' : 'werden'} nicht mehr verlangt.`,
    some: (what, count) => `${what} ${count === 1 ? 'steht' : 'stehen'} nicht mehr auf der Liste.`,
  },
  added: {
    any: (what, count) => `${what} ${count === 1 ? 'zählt' : 'zählen'} jetzt auch.`,
    all: (what, count) => `${what} ${count === 1 ? 'wird' : 'werden'} jetzt auch verlangt.`,
    some: (what, count) => `${what} ${count === 1 ? 'steht' : 'stehen'} neu auf der Liste.`,
  },
  exchanged: {
    any: (before, after) => `${after} zählt jetzt anstelle von ${before}.`,
    all: (before, after) => `${after} wird jetzt anstelle von ${before} verlangt.`,
    some: (before, after) => `${after} steht jetzt anstelle von ${before} auf der Liste.`,
  },
  condition: (before, after) => `Von jeder Person jetzt verlangt: ${after}; bisher: ${before}.`,
  people: (before, after) => `${clauseWords.de.people(after)} statt ${before}.`,
  about: (people) => `Betrifft: ${people}`,
  slotAdded: (people) => `Jetzt auch verlangt, durch andere Personen als der Rest: ${people}.`,
  slotRemoved: (people) => `Nicht mehr verlangt: ${people}.`,
  subsetAdded: (some) => `Neu: ${some}.`,
  subsetRemoved: (some) => `Nicht mehr verlangt: ${some}.`,
  proof: (before, after) =>
    `Beleg jetzt: ${after ?? 'wie überall im Programm'}; bisher: ${before ?? 'wie überall im Programm'}.`,
  who: (before, after) =>
    `Personen, die jetzt zählen können: ${after ?? 'alle in der Firma'}; bisher: ${before ?? 'alle in der Firma'}.`,
  role: (before, after) => `Rolle jetzt: ${after ?? 'keine'}; bisher: ${before ?? 'keine'}.`,
  same: 'Dieselben Personen dürfen jetzt für alles davon zählen; bisher brauchte jedes andere Personen:',
  distinct: 'Jedes davon braucht jetzt andere Personen; bisher durften dieselben für alles zählen:',
  bounds: (figure, before, after) => `${figure}: jetzt ${after}; bisher ${before}.`,
  threshold: (before, after) =>
    `Zusammen mindestens ${after === '1' ? '1 Punkt' : `${after} Punkte`}; bisher ${before}.`,
  partAdded: 'Punkte gibt es neu für:',
  partRemoved: 'Keine Punkte mehr für:',
  clauseAdded: { all: 'Jetzt auch verlangt:', any: 'Ein weiterer Weg:', some: 'Neu auf der Liste:' },
  inPlaceOf: {
    clause: 'Jetzt stattdessen verlangt:',
    condition: 'Jetzt für sich verlangt, von denselben Personen oder von anderen:',
  },
  clauseRemoved: { all: 'Nicht mehr verlangt:', any: 'Kein Weg mehr:', some: 'Nicht mehr auf der Liste:' },
  replaced: 'Ein anderer Text:',
  before: 'Bisher:',
  now: 'Jetzt:',
  numberOf: (before, after) => `Von dieser Liste muss jetzt erfüllt sein: ${after}; bisher: ${before}.`,
  every: 'alles',
  countOf: (count, of) => `${count} von ${of}`,
  restated: (items) => `Der Text ist derselbe, aber diese zählen anders als bisher: ${items}.`,
  inCase: (attribute, value) => `Bei ${attribute} ${value}: `,
  inOtherCases: (attribute) => `Bei jedem anderen ${attribute}: `,
  inReading: (reading) => `Wird die offene Frage so gelesen (${reading}): `,
  inOption: (name) => `${name}: `,
};

export const changeWords: Bilingual<typeof en> = { en, de };
