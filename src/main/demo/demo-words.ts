import type { Language } from '../../domain/catalogue/text.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Bilingual } from '../../wording/bilingual.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { type DemoRole, demoPassword, demoSignIns } from './sign-ins.ts';

interface Told {
  readonly making: string;
  readonly made: (seconds: string) => string;
  readonly served: (address: string) => string;
  readonly day: (day: string) => string;
  readonly who: (password: string) => string;
  readonly roles: Readonly<Record<DemoRole, string>>;
  readonly next: string;
  readonly reference: (address: string) => string;
  readonly move: string;
  readonly reset: string;
  readonly story: string;
  readonly end: string;
}

const en: Told = {
  making:
    'Making the demo, once: an invented network of 300 partners under the rules of the Microsoft Partner Network …',
  made: (seconds) => `Made in ${seconds} s.`,
  served: (address) => `Assay is at ${address}.`,
  day: (day) => `In the demo it is ${day}. Companies and people are invented; the rules are real.`,
  who: (password) => `Who can sign in, all with the password ${password}:`,
  roles: {
    'programme-manager': 'programme manager',
    'account-manager': 'account manager',
    expert: 'expert',
    'training-manager': 'training manager',
    auditor: 'auditor',
    'partner-administrator': 'administrator of a partner',
    'partner-member': 'member of the same partner',
    person: 'a person for themselves',
  },
  next: 'How to go on',
  reference: (address) => `${address}/api/reference: what can be asked over HTTP`,
  move: 'npx assay demo move 2018-01-15: another day in the demo (stop Assay first)',
  reset: 'npx assay demo reset: the demo as it was (stop Assay first)',
  story: 'npx assay story: what Assay says to one partner, at the terminal',
  end: 'Ctrl-C ends it.',
};

const de: Told = {
  making:
    'Die Demo wird einmal angelegt: ein erfundenes Netz von 300 Partnern nach den Regeln des Microsoft Partner Network …',
  made: (seconds) => `Angelegt in ${seconds} s.`,
  served: (address) => `Assay ist unter ${address} zu erreichen.`,
  day: (day) => `In der Demo ist der ${day}. Firmen und Personen sind erfunden, die Regeln sind echt.`,
  who: (password) => `Wer sich anmelden kann, alle mit dem Passwort ${password}:`,
  roles: {
    'programme-manager': 'Programm-Manager',
    'account-manager': 'Account-Manager',
    expert: 'Experte',
    'training-manager': 'Trainings-Manager',
    auditor: 'Prüfer',
    'partner-administrator': 'Administrator eines Partners',
    'partner-member': 'Mitglied desselben Partners',
    person: 'eine Person für sich',
  },
  next: 'Wie es weitergeht',
  reference: (address) => `${address}/api/reference: was sich über HTTP fragen lässt`,
  move: 'npx assay demo move 2018-01-15: ein anderer Tag in der Demo (Assay zuvor beenden)',
  reset: 'npx assay demo reset: die Demo, wie sie war (Assay zuvor beenden)',
  story: 'npx assay story: was Assay einem Partner sagt, am Terminal',
  end: 'Strg-C beendet es.',
};

export const demoWords: Bilingual<Told> = { en, de };

/** Where the demo is found, who can sign in, and how to go on. */
export function demoInWords(address: string, day: Day, language: Language): string {
  const words = demoWords[language];
  const widest = Math.max(...demoSignIns.map(({ email }) => email.length));
  return [
    words.served(address),
    words.day(dayInWords(day, language)),
    '',
    words.who(demoPassword),
    ...demoSignIns.map(({ email, role }) => `  ${email.padEnd(widest)}  ${words.roles[role]}`),
    '',
    `${words.next}:`,
    ...[words.reference(address), words.move, words.reset, words.story].map((line) => `  ${line}`),
    words.end,
    '',
  ].join('\n');
}
