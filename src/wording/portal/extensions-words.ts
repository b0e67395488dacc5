import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (holding: number) => string;
  readonly lead: string;
  readonly none: string;
  readonly countries: string;
  readonly countriesHint: string;
  readonly countryShort: string;
  readonly awards: string;
  readonly allAwards: string;
  readonly competencies: string;
  readonly competenciesHint: string;
  readonly levels: string;
  readonly from: string;
  readonly to: string;
  readonly does: string;
  readonly keeps: string;
  readonly keepsMeans: string;
  readonly moves: string;
  readonly movesMeans: string;
  readonly movesBy: (how: { readonly months?: number; readonly days?: number; readonly to?: string }) => string;
  readonly months: string;
  readonly grant: string;
  readonly foresee: string;
  readonly foreseen: (counts: {
    readonly awards: number;
    readonly partners: number;
    readonly dueInTime: number;
    readonly pending: number;
  }) => string;
  readonly reached: string;
  readonly partner: string;
  readonly renewal: string;
  readonly state: string;
  readonly undoable: string;
  readonly granted: string;
  readonly takeBack: string;
  readonly ifTakenBack: (until: string) => string;
  readonly end: string;
  readonly ifEnded: string;
  readonly last: string;
  readonly takenBack: (by: string, reason: string) => string;
}

/** More time for all partners of some countries. */
export const extensionsWords: Bilingual<Words> = {
  en: {
    name: 'Extensions',
    title: (holding) =>
      holding === 0
        ? 'No extension over countries holds.'
        : holding === 1
          ? 'One extension over countries holds.'
          : `${holding} extensions over countries hold.`,
    lead: 'After a flood or a strike, all partners of a country get more time at once. One partner alone gets it on its own page.',
    none: 'Nothing was granted to whole countries beside the rules.',
    countries: 'Countries',
    countriesHint: 'Choose at least one.',
    countryShort: 'Where',
    awards: 'Awards',
    allAwards: 'all',
    competencies: 'Competencies',
    competenciesHint: 'None chosen means all.',
    levels: 'Levels',
    from: 'From',
    to: 'To',
    does: 'What it does',
    keeps: 'Awards are kept',
    keepsMeans: 'What would lapse on these days is held, and can be renewed in them.',
    moves: 'Anniversaries move',
    movesMeans: 'Renewals with an anniversary on these days fall later, and so do those after them.',
    movesBy: ({ months, days, to }) =>
      to !== undefined
        ? `anniversaries move to ${to}`
        : months !== undefined
          ? `anniversaries move by ${months} ${months === 1 ? 'month' : 'months'}`
          : `anniversaries move by ${days ?? 0} days`,
    months: 'By how many months',
    grant: 'Grant an extension',
    foresee: 'See which awards it reaches',
    foreseen: ({ awards, partners, dueInTime, pending }) =>
      awards === 0
        ? 'It would reach no award.'
        : `It would reach ${awards} ${awards === 1 ? 'award' : 'awards'} of ${partners} ${partners === 1 ? 'partner' : 'partners'}. Due in this time: ${dueInTime}. Lapsed and not decided: ${pending}.`,
    reached: 'Awards that it reaches, the first 25',
    partner: 'Partner',
    renewal: 'Renewal',
    state: 'State',
    undoable:
      'It can be taken back until the end of its first day, or of today if that is later. After that it can only be ended.',
    granted: 'The extension holds, and every standing is worked out again.',
    takeBack: 'Take back',
    ifTakenBack: (until) => `Until ${until} it can be taken back. Every award is then as if it had not been granted.`,
    end: 'End earlier',
    ifEnded: 'It ends on an earlier day. What was kept until then stays kept.',
    last: 'Last day',
    takenBack: (by, reason) => `Ended by ${by}: ${reason}`,
  },
  de: {
    name: 'Fristverlängerungen',
    title: (holding) =>
      holding === 0
        ? 'Es gilt keine Fristverlängerung für ganze Länder.'
        : holding === 1
          ? 'Eine Fristverlängerung für ganze Länder gilt.'
          : `${holding} Fristverlängerungen für ganze Länder gelten.`,
    lead: 'Nach einem Hochwasser oder einem Streik bekommen alle Partner eines Landes auf einmal mehr Zeit. Einem Partner allein geben Sie sie auf seiner Seite.',
    none: 'Neben den Regeln wurde ganzen Ländern nichts gewährt.',
    countries: 'Länder',
    countriesHint: 'Wählen Sie wenigstens eines.',
    countryShort: 'Wo',
    awards: 'Auszeichnungen',
    allAwards: 'alle',
    competencies: 'Kompetenzen',
    competenciesHint: 'Nichts gewählt heißt: alle.',
    levels: 'Stufen',
    from: 'Von',
    to: 'Bis',
    does: 'Was es bewirkt',
    keeps: 'Auszeichnungen bleiben',
    keepsMeans: 'Was an diesen Tagen erlöschen würde, bleibt und kann in dieser Zeit verlängert werden.',
    moves: 'Jahrestage verschieben sich',
    movesMeans: 'Verlängerungen mit einem Jahrestag an diesen Tagen fallen später, und die danach auch.',
    movesBy: ({ months, days, to }) =>
      to !== undefined
        ? `Jahrestage fallen auf den ${to}`
        : months !== undefined
          ? `Jahrestage fallen ${months} ${months === 1 ? 'Monat' : 'Monate'} später`
          : `Jahrestage fallen ${days ?? 0} Tage später`,
    months: 'Um wie viele Monate',
    grant: 'Fristverlängerung gewähren',
    foresee: 'Sehen, welche Auszeichnungen sie erreicht',
    foreseen: ({ awards, partners, dueInTime, pending }) =>
      awards === 0
        ? 'Sie würde keine Auszeichnung erreichen.'
        : `Sie würde ${awards} ${awards === 1 ? 'Auszeichnung' : 'Auszeichnungen'} von ${partners} ${partners === 1 ? 'Partner' : 'Partnern'} erreichen. In dieser Zeit fällig: ${dueInTime}. Erloschen und nicht entschieden: ${pending}.`,
    reached: 'Auszeichnungen, die sie erreicht, die ersten 25',
    partner: 'Partner',
    renewal: 'Verlängerung',
    state: 'Stand',
    undoable:
      'Zurücknehmen lässt sie sich bis zum Ende ihres ersten Tages; liegt der zurück, bis zum Ende des heutigen. Danach lässt sie sich nur noch beenden.',
    granted: 'Die Fristverlängerung gilt, und jeder Stand wird neu berechnet.',
    takeBack: 'Zurücknehmen',
    ifTakenBack: (until) =>
      `Bis ${until} lässt sie sich zurücknehmen. Jede Auszeichnung ist dann, als wäre sie nicht gewährt worden.`,
    end: 'Früher beenden',
    ifEnded: 'Sie endet an einem früheren Tag. Was bis dahin Bestand hatte, bleibt.',
    last: 'Letzter Tag',
    takenBack: (by, reason) => `Beendet von ${by}: ${reason}`,
  },
};
