import type { Objection } from '../../domain/membership/dispute-state.ts';
import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly disputed: string;
  readonly noneRecorded: string;
  readonly object: string;
  readonly objecting: (item: string) => string;
  readonly question: string;
  readonly objections: Readonly<Record<Objection, string>>;
  readonly why: string;
  readonly whyHint: string;
  readonly objectWhat: string;
  readonly send: string;
  readonly objected: string;
  readonly inDoubt: string;
  readonly answer: string;
  readonly answerHint: string;
  readonly answerIt: (item: string) => string;
  readonly say: string;
  readonly answered: string;
}

/** What companies have recorded of somebody, and what they say to it. */
export const recordedWords: Bilingual<Words> = {
  en: {
    title: 'What companies have recorded of me',
    lead: 'A company, or the office of the programme, can record results of you as well. Say so where one is not yours or is not right: the office settles it.',
    disputed: 'in doubt',
    noneRecorded: 'Nothing besides what you linked.',
    object: 'This is not right',
    objecting: (item) => `What is not right about ${item}`,
    question: 'What is not right?',
    objections: { 'not-mine': 'It is not mine', wrong: 'It is mine, but something about it is wrong' },
    why: 'What is so instead',
    whyHint: 'The company and the office read it.',
    objectWhat: 'It may count or not from now on, until the office has settled it.',
    send: 'Send it to the office',
    objected: 'The office settles it. Until then it may count or not.',
    inDoubt: 'In doubt, and what became of it',
    answer: 'What you say to it',
    answerHint: 'The company and the office read it. You can say more later.',
    answerIt: (item) => `Answer about ${item}`,
    say: 'Say it',
    answered: 'The office reads it where it settles this.',
  },
  de: {
    title: 'Was Firmen von mir eingetragen haben',
    lead: 'Auch eine Firma oder das Büro des Programms kann Ergebnisse von Ihnen eintragen. Sagen Sie, wenn eines nicht Ihres ist oder nicht stimmt: Das Büro entscheidet es.',
    disputed: 'bestritten',
    noneRecorded: 'Nichts außer dem, was Sie verbunden haben.',
    object: 'Das stimmt nicht',
    objecting: (item) => `Was an ${item} nicht stimmt`,
    question: 'Was stimmt nicht?',
    objections: { 'not-mine': 'Das ist nicht von mir', wrong: 'Es ist von mir, aber etwas daran ist falsch' },
    why: 'Was stattdessen stimmt',
    whyHint: 'Die Firma und das Büro lesen es.',
    objectWhat: 'Es zählt von jetzt an nur vielleicht, bis das Büro es entschieden hat.',
    send: 'An das Büro senden',
    objected: 'Das Büro entscheidet es. Bis dahin zählt es nur vielleicht.',
    inDoubt: 'Bestritten, und was daraus wurde',
    answer: 'Was Sie dazu sagen',
    answerHint: 'Die Firma und das Büro lesen es. Sie können später mehr dazu sagen.',
    answerIt: (item) => `Zu ${item} etwas sagen`,
    say: 'Sagen',
    answered: 'Das Büro liest es dort, wo es das entscheidet.',
  },
};
