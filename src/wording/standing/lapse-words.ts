import type { Bilingual } from '../bilingual.ts';

const en = {
  'renewal-missed': (anniversary: string, until: string) =>
    `The renewal of ${anniversary} was not done; it could be done until ${until}.`,
  'check-failed': (on: string) => `The requirement was not met on ${on}, a day on which it is checked.`,
  'requirement-failed': (on: string) =>
    `By ${on} the requirement was not met any more, and its time of grace was over.`,
  clause: {
    'not-met': (clause: string, version: string) => `Not met, of the text ${version}: ${clause}.`,
    undetermined: (clause: string, version: string) => `Not surely met, of the text ${version}: ${clause}.`,
  },
  'no-text': 'There was no text any more by which it could be renewed.',
  automatic: 'The programme ends at once what has lapsed.',
};

const de: typeof en = {
  'renewal-missed': (anniversary, until) =>
    `Die Erneuerung vom ${anniversary} wurde nicht gemacht; möglich war sie bis ${until}.`,
  'check-failed': (on) => `Die Anforderung war am ${on} nicht erfüllt, einem Tag, an dem sie geprüft wird.`,
  'requirement-failed': (on) => `Bis ${on} war die Anforderung nicht mehr erfüllt und die Schonfrist vorbei.`,
  clause: {
    'not-met': (clause, version) => `Nicht erfüllt, aus dem Text ${version}: ${clause}.`,
    undetermined: (clause, version) => `Nicht sicher erfüllt, aus dem Text ${version}: ${clause}.`,
  },
  'no-text': 'Es gab keinen Text mehr, nach dem hätte erneuert werden können.',
  automatic: 'Das Programm beendet sofort, was verfallen ist.',
};

export const lapseWords: Bilingual<typeof en> = { en, de };
