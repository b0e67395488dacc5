import type { Bilingual } from '../bilingual.ts';

const en = {
  heading: 'How sure it is',
  odds: (percent: string) => `The odds that everything in it is passed in time, with retakes: ${percent}.`,
  oddsOf: (awards: string, percent: string) => `All that is done for ${awards}: ${percent}.`,
  meetsNothing: 'This plan reaches nothing, so there is nothing in it that could be sure or not.',
  unsure: (percent: string) =>
    `It is far from sure: the odds that everything in it is passed in time are ${percent}. See “How sure it is”.`,
  asked: (percent: string) => `${percent} sure was asked for (--sure), so time is kept for retakes.`,
  surer: (percent: string, consequence: string) => `To be ${percent} sure: ${consequence}.`,
  timeFor: (tries: string, day: string) => `Time for ${tries} tries, the last on ${day}.`,
  soSure: (percent: string) => ` that is ${percent} sure`,
  notSoSure: (percent: string) => `This is about plans that are ${percent} sure; one that is less sure may do.`,
  lessSure: (consequence: string, percent: string) =>
    `If it did not have to be so sure: ${consequence}; the odds are ${percent}.`,
  planIfLessSure: (cost: string, percent: string) =>
    `If it did not have to be so sure, there is a plan for ${cost}; its odds are ${percent}.`,
  most: (percent: string) => `A plan that reaches as much can be made ${percent} sure, in whole per cent.`,
  atLeast: (percent: string) =>
    `A plan that reaches as much can be made at least ${percent} sure; whether it can be made surer is not known, as the search ended first.`,
};

const de: typeof en = {
  heading: 'Wie sicher er ist',
  odds: (percent) => `Dass alles darin rechtzeitig bestanden wird, Wiederholungen eingerechnet: ${percent}.`,
  oddsOf: (awards, percent) => `Alles, was dafür getan wird, für ${awards}: ${percent}.`,
  meetsNothing: 'Dieser Plan erreicht nichts; also gibt es nichts, was mehr oder weniger sicher wäre.',
  unsure: (percent) =>
    `Sicher ist er nicht: Dass alles darin rechtzeitig bestanden wird, hat eine Chance von ${percent}. Siehe „Wie sicher er ist“.`,
  asked: (percent) =>
    `Verlangt ist eine Sicherheit von ${percent} (--sure); deshalb ist Zeit für Wiederholungen eingeplant.`,
  surer: (percent, consequence) => `Um zu ${percent} sicher zu sein: ${consequence}.`,
  timeFor: (tries, day) => `Zeit für ${tries} Versuche, den letzten am ${day}.`,
  soSure: (percent) => `, der zu ${percent} sicher ist,`,
  notSoSure: (percent) => `Das gilt für Pläne, die zu ${percent} sicher sind; ein weniger sicherer kann genügen.`,
  lessSure: (consequence, percent) =>
    `Müsste er nicht so sicher sein: ${consequence}; die Sicherheit beträgt ${percent}.`,
  planIfLessSure: (cost, percent) =>
    `Müsste er nicht so sicher sein, gäbe es einen Plan für ${cost}; seine Sicherheit beträgt ${percent}.`,
  most: (percent) => `Ein Plan, der so viel erreicht, kann in ganzen Prozent zu ${percent} sicher sein.`,
  atLeast: (percent) =>
    `Ein Plan, der so viel erreicht, kann zu mindestens ${percent} sicher sein; ob mehr möglich ist, ist nicht bekannt: Die Suche endete vorher.`,
};

export const sureWords: Bilingual<typeof en> = { en, de };
