import type { Bilingual } from '../bilingual.ts';
import type { Sentences } from './told.ts';

/** What is wrong with a list of figures of a period. */
const en = {
  'figure-of-other-metric': ({ found, known }) =>
    `The list is about ${known}, and this is “${found}”. Take it out, or add “${found}” to what the list is about.`,
  'figure-without-time': () => 'This figure has neither a month nor a day. Say for which it is, as 2017-09.',
  'figure-of-two-times': () => 'This figure has both a month and a day. Keep one of them.',
  'figure-outside-period': ({ found, from, to }) =>
    `${found} is not wholly in the period, ${from} to ${to}. Take it out, or widen the period.`,
  'month-to-come': ({ found, on }) =>
    `The month ${found} has not begun: today is ${on}. Report its figure once it has, or correct the month.`,
  'figure-day-to-come': ({ found, on }) =>
    `The day ${found} is still to come: today is ${on}. Report its figure on that day, or correct the day.`,
  'figure-twice': ({ found }) => `${found} stands in the list more than once. Keep one figure for it.`,
} satisfies Sentences;

const de: Record<keyof typeof en, Sentences[string]> = {
  'figure-of-other-metric': ({ found, known }) =>
    `Die Liste handelt von ${known}, und dies ist „${found}“. Nehmen Sie es heraus, oder nehmen Sie „${found}“ in die Liste auf.`,
  'figure-without-time': () => 'Diese Zahl hat weder Monat noch Tag. Schreiben Sie, für welchen sie gilt, wie 2017-09.',
  'figure-of-two-times': () => 'Diese Zahl hat Monat und Tag zugleich. Behalten Sie eines davon.',
  'figure-outside-period': ({ found, from, to }) =>
    `${found} liegt nicht ganz im Zeitraum ${from} bis ${to}. Nehmen Sie es heraus, oder erweitern Sie den Zeitraum.`,
  'month-to-come': ({ found, on }) =>
    `Der Monat ${found} hat noch nicht begonnen: Heute ist der ${on}. Melden Sie die Zahl, wenn er da ist, oder berichtigen Sie den Monat.`,
  'figure-day-to-come': ({ found, on }) =>
    `Der Tag ${found} kommt erst noch: Heute ist der ${on}. Melden Sie die Zahl an dem Tag, oder berichtigen Sie den Tag.`,
  'figure-twice': ({ found }) => `${found} steht mehrmals in der Liste. Behalten Sie eine Zahl dafür.`,
};

export const figureProblems: Bilingual<typeof de> = { en, de };
