import type { Bilingual } from '../../wording/bilingual.ts';

const en = {
  between: (before: string, after: string) => `What is different between ${before} and ${after}`,
  packs: (day: string) => `What is different between the two packs, as of ${day}`,
  text: (id: string, day: string) => `text ${id} (${day})`,
  none: 'There is no difference.',
  award: 'Level',
  change: 'Now',
  texts: (before: string, after: string) => `Text ${after}; before, text ${before}.`,
  newText: (after: string) => `Text ${after}.`,
  asks: 'It asks:',
  asked: 'It asked:',
  items: 'Exams and certifications',
  programme: 'The programme as a whole',
  examplesFail: (pack: string, count: string) =>
    `Warning: ${count === '1' ? '1 example of the pack' : `${count} examples of the pack`} ${pack} ${count === '1' ? 'fails' : 'fail'}. Its rules may not say what they are meant to say; this is the difference as they stand.`,
  otherExamples: (count: string, pack: string) =>
    `${count === '1' ? '1 more example fails' : `${count} more examples fail`}; see: assay pack test ${pack}`,
  legend:
    'Harder, easier and “no difference” are proved: for every partner, whatever it has. The partners shown are made up and were judged by both texts.',
};

const de: typeof en = {
  between: (before, after) => `Was anders ist zwischen ${before} und ${after}`,
  packs: (day) => `Was zwischen den beiden Paketen anders ist, Stand ${day}`,
  text: (id, day) => `Text ${id} (${day})`,
  none: 'Es gibt keinen Unterschied.',
  award: 'Stufe',
  change: 'Jetzt',
  texts: (before, after) => `Text ${after}; bisher Text ${before}.`,
  newText: (after) => `Text ${after}.`,
  asks: 'Verlangt wird:',
  asked: 'Verlangt wurde:',
  items: 'Prüfungen und Zertifizierungen',
  programme: 'Das Programm als Ganzes',
  examplesFail: (pack, count) =>
    `Warnung: ${count === '1' ? '1 Beispiel' : `${count} Beispiele`} des Pakets ${pack} ${count === '1' ? 'schlägt' : 'schlagen'} fehl. Seine Regeln sagen vielleicht nicht, was sie sagen sollen; gezeigt wird der Unterschied, wie sie dastehen.`,
  otherExamples: (count, pack) =>
    `${count === '1' ? '1 weiteres Beispiel schlägt' : `${count} weitere Beispiele schlagen`} fehl; siehe: assay pack test ${pack}`,
  legend:
    'Schwerer, leichter und „kein Unterschied“ sind bewiesen: für jeden Partner, was immer er hat. Die gezeigten Partner sind ausgedacht und wurden nach beiden Texten beurteilt.',
};

export const differenceReportWords: Bilingual<typeof en> = { en, de };
