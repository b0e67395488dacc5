import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (holding: number) => string;
  readonly lead: string;
  readonly none: string;
  readonly holds: string;
  readonly withdrawn: string;
  readonly from: string;
  readonly ruledBy: (by: string) => string;
  readonly withdrawnBy: (by: string, reason: string) => string;
  readonly make: string;
  readonly makeLead: string;
  readonly made: string;
  readonly question: string;
  readonly reading: string;
  readonly nothingOpen: string;
  readonly firstDay: string;
  readonly withdraw: string;
  readonly ifWithdrawn: string;
}

/** How a programme answers what its texts leave open. */
export const rulingsWords: Bilingual<Words> = {
  en: {
    name: 'Rulings',
    title: (holding) =>
      holding === 0
        ? 'No ruling was made beside the rules.'
        : holding === 1
          ? 'One ruling holds beside the rules.'
          : `${holding} rulings hold beside the rules.`,
    lead: 'Where a published text leaves a question open, what hangs on it is not determined until somebody rules.',
    none: 'Rulings that stand in the rules themselves are not listed here.',
    holds: 'Holds',
    withdrawn: 'Withdrawn',
    from: 'It holds from',
    ruledBy: (by) => `Ruled by ${by}.`,
    withdrawnBy: (by, reason) => `Withdrawn by ${by}: ${reason}`,
    make: 'Rule on a question',
    makeLead: 'It holds for everybody from its first day, and every standing is worked out anew. It can be withdrawn.',
    made: 'The ruling holds, and stands in the list above.',
    question: 'Question',
    reading: 'How it is read',
    nothingOpen: 'The texts leave no question open.',
    firstDay: 'First day that is judged by it',
    withdraw: 'Withdraw this ruling',
    ifWithdrawn:
      'The question is then open again, on every day, and what hangs on it is not determined. Every standing is worked out anew.',
  },
  de: {
    name: 'Auslegungen',
    title: (holding) =>
      holding === 0
        ? 'Neben den Regeln gibt es keine Auslegung.'
        : holding === 1
          ? 'Neben den Regeln gilt eine Auslegung.'
          : `Neben den Regeln gelten ${holding} Auslegungen.`,
    lead: 'Wo ein veröffentlichter Text eine Frage offen lässt, ist nicht bestimmt, was an ihr hängt, bis jemand sie auslegt.',
    none: 'Auslegungen, die in den Regeln selbst stehen, sind hier nicht aufgeführt.',
    holds: 'Gilt',
    withdrawn: 'Zurückgenommen',
    from: 'Gilt ab',
    ruledBy: (by) => `Ausgelegt von ${by}.`,
    withdrawnBy: (by, reason) => `Zurückgenommen von ${by}: ${reason}`,
    make: 'Eine Frage auslegen',
    makeLead:
      'Die Auslegung gilt für alle ab ihrem ersten Tag, und jeder Stand wird neu berechnet. Sie lässt sich zurücknehmen.',
    made: 'Die Auslegung gilt und steht oben in der Liste.',
    question: 'Frage',
    reading: 'Wie sie zu lesen ist',
    nothingOpen: 'Die Texte lassen keine Frage offen.',
    firstDay: 'Erster Tag, der danach beurteilt wird',
    withdraw: 'Diese Auslegung zurücknehmen',
    ifWithdrawn:
      'Die Frage ist dann wieder offen, an jedem Tag, und was an ihr hängt, ist nicht bestimmt. Jeder Stand wird neu berechnet.',
  },
};
