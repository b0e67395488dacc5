import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly skip: string;
  readonly home: string;
  readonly standing: string;
  readonly people: string;
  readonly benefits: string;
  readonly evidence: string;
  readonly references: string;
  readonly audits: string;
  readonly figures: string;
  readonly plan: string;
  readonly renewal: string;
  readonly proof: string;
  readonly finder: string;
  readonly settings: string;
  readonly exceptions: string;
  readonly network: string;
  readonly me: string;
  readonly competencies: string;
  readonly main: string;
  readonly tryIt: string;
  readonly help: string;
  readonly helpAbout: (page: string) => string;
  readonly helpMail: (address: string) => string;
  readonly signIn: string;
  readonly signOut: string;
  readonly signedInAs: (name: string) => string;
  readonly language: string;
  readonly light: string;
  readonly lights: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly reference: string;
  readonly demo: (day: string) => string;
}

/** What stands around every page. */
export const frameWords: Bilingual<Words> = {
  en: {
    skip: 'Skip to the page',
    home: 'Home',
    standing: 'Standing',
    people: 'People',
    benefits: 'Benefits',
    evidence: 'Evidence',
    references: 'References',
    audits: 'Audits',
    figures: 'Figures',
    plan: 'Plan',
    renewal: 'Renewal',
    proof: 'Proof',
    finder: 'Find a partner',
    settings: 'Settings',
    exceptions: 'Exceptions',
    network: 'Network',
    me: 'Me',
    competencies: 'Competencies',
    main: 'Main',
    tryIt: 'Try it',
    help: 'Help',
    helpAbout: (page) => `Question about: ${page}`,
    helpMail: (address) => `I was on this page: ${address}\n\nMy question:\n`,
    signIn: 'Sign in',
    signOut: 'Sign out',
    signedInAs: (name) => `Signed in as ${name}`,
    language: 'Language',
    light: 'Light',
    lights: { system: 'As the system', light: 'Light', dark: 'Dark' },
    reference: 'For developers',
    demo: (day) => `A demo: here it is ${day}. Companies and people are invented; the rules are real.`,
  },
  de: {
    skip: 'Zur Seite springen',
    home: 'Start',
    standing: 'Stand',
    people: 'Personen',
    benefits: 'Leistungen',
    evidence: 'Belege',
    references: 'Referenzen',
    audits: 'Audits',
    figures: 'Zahlen',
    plan: 'Plan',
    renewal: 'Verlängerung',
    proof: 'Bestätigung',
    finder: 'Partner finden',
    settings: 'Einstellungen',
    exceptions: 'Ausnahmen',
    network: 'Netz',
    me: 'Ich',
    competencies: 'Kompetenzen',
    main: 'Hauptseiten',
    tryIt: 'Ausprobieren',
    help: 'Hilfe',
    helpAbout: (page) => `Frage zu: ${page}`,
    helpMail: (address) => `Ich war auf dieser Seite: ${address}\n\nMeine Frage:\n`,
    signIn: 'Anmelden',
    signOut: 'Abmelden',
    signedInAs: (name) => `Angemeldet als ${name}`,
    language: 'Sprache',
    light: 'Helligkeit',
    lights: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    reference: 'Für Entwickler',
    demo: (day) => `Eine Demo: Hier ist der ${day}. Firmen und Personen sind erfunden, die Regeln sind echt.`,
  },
};
