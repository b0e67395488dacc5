import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (people: number, credentials: number) => string;
  readonly lead: string;
  readonly person: string;
  readonly affiliation: string;
  readonly affiliations: Readonly<Record<string, string>>;
  readonly credentials: string;
  readonly nextExpiry: string;
  readonly linked: string;
  readonly yes: string;
  readonly none: string;
  readonly nobody: string;
  readonly find: string;
  readonly erased: string;
}

export const peopleWords: Bilingual<Words> = {
  en: {
    name: 'People',
    title: (people, credentials) => `${people} people with ${credentials} credentials`,
    lead: 'Who belongs to the company, what they hold, and what expires next.',
    person: 'Person',
    affiliation: 'Belongs as',
    affiliations: { employee: 'employee', contractor: 'contractor' },
    credentials: 'Credentials',
    nextExpiry: 'Next to expire',
    linked: 'Linked their own wallet',
    yes: 'yes',
    none: '–',
    nobody: 'Nobody here is called that.',
    find: 'Find by name',
    erased: 'erased',
  },
  de: {
    name: 'Personen',
    title: (people, credentials) => `${people} Personen mit ${credentials} Nachweisen`,
    lead: 'Wer zur Firma gehört, was sie haben und was als Nächstes abläuft.',
    person: 'Person',
    affiliation: 'Gehört dazu als',
    affiliations: { employee: 'angestellt', contractor: 'freiberuflich' },
    credentials: 'Nachweise',
    nextExpiry: 'Läuft als Nächstes ab',
    linked: 'Eigene Nachweise verbunden',
    yes: 'ja',
    none: '–',
    nobody: 'So heißt hier niemand.',
    find: 'Nach Namen suchen',
    erased: 'gelöscht',
  },
};
