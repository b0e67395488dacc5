import type { Bilingual } from '../bilingual.ts';

const en = {
  was: (count: string, partners: string, day: string) =>
    count === '1'
      ? `1 of ${partners} partners lost a level by the change, on ${day}.`
      : `${count} of ${partners} partners lost a level by the change, the first on ${day}.`,
  inGrace: (count: string, partners: string, day: string) =>
    count === '1'
      ? `1 of ${partners} partners failed to renew a level by the change and holds it until ${day} only.`
      : `${count} of ${partners} partners failed to renew a level by the change and hold it for a time of grace only, the first until ${day}.`,
  acting: (count: string, partners: string, day: string) =>
    count === '1'
      ? `1 of ${partners} partners loses a level unless it acts by ${day}.`
      : `${count} of ${partners} partners lose a level unless they act, the first by ${day}.`,
  counting: (count: string, partners: string, day: string) =>
    count === '1'
      ? `1 of ${partners} partners loses a level on ${day}, as it has too few people for all its awards together.`
      : `${count} of ${partners} partners lose a level as they have too few people for all their awards together, the first on ${day}.`,
  merged: (count: string, partners: string, day: string) =>
    count === '1'
      ? `1 of ${partners} partners had a level that was merged into one that it held already; it ended on ${day}.`
      : `${count} of ${partners} partners had a level that was merged into one that they held already; the first ended on ${day}.`,
  merging: (count: string, partners: string, day: string) =>
    count === '1'
      ? `1 of ${partners} partners has a level that is merged into one that it holds already; it ends on ${day}.`
      : `${count} of ${partners} partners have a level that is merged into one that they hold already; the first ends on ${day}.`,
  closing: (count: string, partners: string, day: string) =>
    count === '1'
      ? `1 of ${partners} partners loses a level that nothing keeps longer than ${day}.`
      : `${count} of ${partners} partners lose a level that nothing keeps, the first on ${day}.`,
  affectedOrWere: (count: string) =>
    count === '1'
      ? '1 holds a level of which the rules change, or held it before.'
      : `${count} hold a level of which the rules change, or held it before.`,
};

const de: typeof en = {
  was: (count, partners, day) =>
    count === '1'
      ? `1 von ${partners} Partnern hat durch die Änderung eine Stufe verloren, am ${day}.`
      : `${count} von ${partners} Partnern haben durch die Änderung eine Stufe verloren, der erste am ${day}.`,
  inGrace: (count, partners, day) =>
    count === '1'
      ? `1 von ${partners} Partnern ist durch die Änderung bei einer Verlängerung gescheitert und hält die Stufe nur noch bis ${day}.`
      : `${count} von ${partners} Partnern sind durch die Änderung bei einer Verlängerung gescheitert und halten die Stufe nur noch für die Schonfrist, der erste bis ${day}.`,
  acting: (count, partners, day) =>
    count === '1'
      ? `1 von ${partners} Partnern verliert eine Stufe, wenn er nicht bis ${day} handelt.`
      : `${count} von ${partners} Partnern verlieren eine Stufe, wenn sie nicht handeln, der erste bis ${day}.`,
  counting: (count, partners, day) =>
    count === '1'
      ? `1 von ${partners} Partnern verliert am ${day} eine Stufe, weil er für alle Auszeichnungen zusammen zu wenige Personen hat.`
      : `${count} von ${partners} Partnern verlieren eine Stufe, weil sie für alle Auszeichnungen zusammen zu wenige Personen haben, der erste am ${day}.`,
  merged: (count, partners, day) =>
    count === '1'
      ? `1 von ${partners} Partnern hatte eine Stufe, die in einer aufging, die er schon hielt; sie endete am ${day}.`
      : `${count} von ${partners} Partnern hatten eine Stufe, die in einer aufging, die sie schon hielten; die erste endete am ${day}.`,
  merging: (count, partners, day) =>
    count === '1'
      ? `1 von ${partners} Partnern hat eine Stufe, die in einer aufgeht, die er schon hält; sie endet am ${day}.`
      : `${count} von ${partners} Partnern haben eine Stufe, die in einer aufgeht, die sie schon halten; die erste endet am ${day}.`,
  closing: (count, partners, day) =>
    count === '1'
      ? `1 von ${partners} Partnern verliert eine Stufe, die nichts länger erhält als bis ${day}.`
      : `${count} von ${partners} Partnern verlieren eine Stufe, die nichts erhält, der erste am ${day}.`,
  affectedOrWere: (count) =>
    count === '1'
      ? '1 hält eine Stufe, deren Regeln sich ändern, oder hielt sie zuvor.'
      : `${count} halten eine Stufe, deren Regeln sich ändern, oder hielten sie zuvor.`,
};

export const lossesWords: Bilingual<typeof en> = { en, de };
