import type { Bilingual } from '../bilingual.ts';

type Because = 'email' | 'name' | 'part-of-name';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly begin: string;
  readonly alsoKnown: string;
  readonly known: (name: string, since: string) => string;
  readonly knownUntil: (name: string, since: string, until: string) => string;
  readonly why: (reason: string) => string;
  readonly takeBack: string;
  readonly takeBackWhat: string;
  readonly takenBack: string;
  readonly hangs: string;
  readonly who: string;
  readonly whoHint: string;
  readonly mayBe: string;
  readonly because: Readonly<Record<Because, string>>;
  readonly others: string;
  readonly found: (count: number) => string;
  readonly stays: string;
  readonly staysHint: string;
  readonly compared: string;
  readonly what: string;
  readonly one: string;
  readonly goes: string;
  readonly none: string;
  readonly duplicate: string;
  readonly codes: (stays: string, goes: string) => string;
  readonly mails: (stays: string, goes: string) => string;
  readonly working: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly make: string;
  readonly made: (name: string) => string;
}

export const samePersonWords: Bilingual<Words> = {
  en: {
    title: 'Is this person on the list twice?',
    lead: 'One person under two names counts twice, or too little: what the one is known to hold helps the other nothing. Say who it is, and see first what that does to your awards.',
    begin: 'This is the same person as …',
    alsoKnown: 'Also known as',
    known: (name, since) => `${name}, the same person as has been said since ${since}`,
    knownUntil: (name, since, until) => `${name}, from ${since} until ${until}: that was taken back`,
    why: (reason) => `Why: ${reason}`,
    takeBack: 'Take back: these are two people',
    takeBackWhat: 'Both are on the list again, each with what was known of it before.',
    takenBack: 'They are two people again, as before. The awards have been worked out again.',
    hangs:
      'This cannot be taken back any more: something was stated of this person since then, and nobody knows of which of the two it is.',
    who: 'Find by name or id',
    whoHint: 'Who else on your list it is.',
    mayBe: 'It may be',
    because: { email: 'the same mail', name: 'the same name', 'part-of-name': 'a similar name' },
    others: 'Others',
    found: (count) => (count === 0 ? 'Nobody on your list is called so.' : `${count} found.`),
    stays: 'Which record stays',
    staysHint: 'Its name, mail and id are shown from then on. What the other has besides goes with it.',
    compared: 'The two side by side, and the one person that they become',
    what: 'What is known',
    one: 'The one person',
    goes: 'Goes',
    none: '–',
    duplicate: 'the same one: counts once',
    codes: (stays, goes) => `${stays}; ${goes} goes on meaning this person`,
    mails: (stays, goes) => `${stays}; ${goes} goes on meaning this person`,
    working: 'The two are being compared …',
    reason: 'How you know',
    reasonHint: 'It is kept in the history.',
    make: 'They are one person',
    made: (name) => `${name} is one person now. Where they count has been worked out again.`,
  },
  de: {
    title: 'Steht diese Person zweimal da?',
    lead: 'Eine Person unter zwei Namen zählt doppelt oder zu wenig: Was von der einen bekannt ist, hilft der anderen nicht. Geben Sie an, wer es ist, und sehen Sie vorher, was das mit Ihren Auszeichnungen macht.',
    begin: 'Das ist dieselbe Person wie …',
    alsoKnown: 'Auch bekannt als',
    known: (name, since) => `${name}, seit dem ${since} als dieselbe Person angegeben`,
    knownUntil: (name, since, until) => `${name}, vom ${since} bis zum ${until}: Das wurde zurückgenommen`,
    why: (reason) => `Warum: ${reason}`,
    takeBack: 'Zurücknehmen: Das sind zwei Personen',
    takeBackWhat: 'Beide stehen wieder da, jede mit dem, was vorher von ihr bekannt war.',
    takenBack: 'Sie sind wieder zwei Personen, wie vorher. Die Auszeichnungen wurden neu berechnet.',
    hangs:
      'Das lässt sich nicht mehr zurücknehmen: Seitdem wurde etwas von dieser Person angegeben, und niemand weiß, von welcher der beiden es gilt.',
    who: 'Nach Name oder Kennung suchen',
    whoHint: 'Wer auf Ihrer Liste es noch ist.',
    mayBe: 'Es könnte sein',
    because: { email: 'dieselbe E-Mail', name: 'derselbe Name', 'part-of-name': 'ein ähnlicher Name' },
    others: 'Andere',
    found: (count) => (count === 0 ? 'So heißt niemand auf Ihrer Liste.' : `${count} gefunden.`),
    stays: 'Welcher Eintrag bleibt',
    staysHint: 'Sein Name, seine E-Mail und seine Kennung werden künftig gezeigt. Was der andere mehr hat, geht mit.',
    compared: 'Die beiden nebeneinander und die eine Person, die sie werden',
    what: 'Was bekannt ist',
    one: 'Die eine Person',
    goes: 'Geht',
    none: '–',
    duplicate: 'derselbe: zählt einmal',
    codes: (stays, goes) => `${stays}; auch ${goes} meint weiter diese Person`,
    mails: (stays, goes) => `${stays}; auch ${goes} meint weiter diese Person`,
    working: 'Die beiden werden verglichen …',
    reason: 'Woher Sie es wissen',
    reasonHint: 'Das bleibt im Verlauf.',
    make: 'Das ist eine Person',
    made: (name) => `${name} ist jetzt eine Person. Wo sie zählt, wurde neu berechnet.`,
  },
};
