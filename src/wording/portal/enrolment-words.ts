import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly notYours: string;
  readonly company: string;
  readonly code: string;
  readonly codeHint: string;
  readonly countryHint: string;
  readonly unknown: string;
  readonly enrol: string;
  readonly enrolled: (partner: string) => string;
  readonly next: string;
  readonly administrator: string;
  readonly another: string;
  readonly toPartner: string;
  readonly toAccountManager: string;
}

/** How the office takes a partner into its programme. */
export const enrolmentWords: Bilingual<Words> = {
  en: {
    name: 'Enrol a partner',
    title: 'Enrol a partner',
    lead: 'Its name and code are enough. What the rules look at can be said now or later; its administrator brings in the people.',
    notYours: 'Programme managers and account managers enrol partners.',
    company: 'Name of the company',
    code: 'Code',
    codeHint: 'Short, for addresses: nordlicht-systemhaus. It stays as it is for good.',
    countryHint: 'In two letters: DE.',
    unknown: 'not known yet',
    enrol: 'Enrol',
    enrolled: (partner) => `${partner} is enrolled. Invite its first administrator.`,
    next: 'They get a letter with a link, and find on Home what to do first. Locations and the partner that this one belongs to can be said here as well.',
    administrator: 'Its first administrator',
    another: 'Enrol another partner',
    toPartner: 'Look at the partner',
    toAccountManager: 'Say who looks after it',
  },
  de: {
    name: 'Partner aufnehmen',
    title: 'Einen Partner aufnehmen',
    lead: 'Name und Code genügen. Wonach die Regeln schauen, kann jetzt oder später gesagt werden; die Personen bringt die Verwaltung des Partners ein.',
    notYours: 'Partner nehmen die Programm-Manager und Account-Manager auf.',
    company: 'Name der Firma',
    code: 'Code',
    codeHint: 'Kurz, für Adressen: nordlicht-systemhaus. Er bleibt für immer so.',
    countryHint: 'In zwei Buchstaben: DE.',
    unknown: 'noch nicht bekannt',
    enrol: 'Aufnehmen',
    enrolled: (partner) => `${partner} ist aufgenommen. Laden Sie jetzt ein, wer die Firma zuerst verwaltet.`,
    next: 'Eingeladene bekommen eine E-Mail mit einem Link und finden auf der Startseite, was zuerst zu tun ist. Auch Standorte, und zu welchem Partner die Firma gehört, können Sie hier angeben.',
    administrator: 'Wer sie zuerst verwaltet',
    another: 'Noch einen Partner aufnehmen',
    toPartner: 'Den Partner ansehen',
    toAccountManager: 'Sagen, wer ihn betreut',
  },
};
