import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly nothing: string;
  readonly since: string;
  readonly level: string;
  readonly levelHint: string;
  readonly anniversary: string;
  readonly anniversaryHint: string;
  readonly next: string;
  readonly today: (day: string) => string;
  readonly inDays: (day: string, days: number) => string;
  readonly noAnniversary: string;
  readonly notStated: string;
  readonly locations: string;
  readonly accountManager: string;
  readonly nobody: string;
  readonly toRenewal: string;
  readonly change: string;
  readonly what: string;
  readonly save: string;
  readonly saved: string;
  readonly byOffice: string;
}

/** Since when a company belongs to a programme, at which level, and when that is renewed. */
export const membershipWords: Bilingual<Words> = {
  en: {
    name: 'Membership',
    nothing: 'Nothing is stated of the membership yet.',
    since: 'Member since',
    level: 'Level of membership',
    levelHint: 'Where the programme has some that ask for no competency.',
    anniversary: 'Anniversary',
    anniversaryHint: 'The renewal day of every award that has none of its own. Its year is that of the first one.',
    next: 'Next anniversary',
    today: (day) => `${day}: today`,
    inDays: (day, days) => `${day}, in ${days === 1 ? '1 day' : `${days} days`}`,
    noAnniversary: 'none: each award has a renewal day of its own',
    notStated: 'not stated',
    locations: 'Locations today',
    accountManager: 'Account manager',
    nobody: 'nobody',
    toRenewal: 'What is renewed, and when',
    change: 'State or correct the membership',
    what: 'What is left empty is not stated any more. What was known before is kept. The anniversary moves the renewals of all awards without one of their own.',
    save: 'Save the membership',
    saved: 'It is saved.',
    byOffice: 'The office of the programme states the membership.',
  },
  de: {
    name: 'Mitgliedschaft',
    nothing: 'Zur Mitgliedschaft ist noch nichts angegeben.',
    since: 'Mitglied seit',
    level: 'Stufe der Mitgliedschaft',
    levelHint: 'Wenn das Programm welche hat, die keine Kompetenz verlangen.',
    anniversary: 'Jahrestag',
    anniversaryHint:
      'An ihm werden alle Auszeichnungen verlängert, die keinen eigenen haben. Sein Jahr ist das des ersten.',
    next: 'Nächster Jahrestag',
    today: (day) => `${day}: heute`,
    inDays: (day, days) => `${day}, in ${days === 1 ? '1 Tag' : `${days} Tagen`}`,
    noAnniversary: 'keiner: Jede Auszeichnung hat ihren eigenen Tag',
    notStated: 'nicht angegeben',
    locations: 'Standorte heute',
    accountManager: 'Account-Manager',
    nobody: 'niemand',
    toRenewal: 'Was wann verlängert wird',
    change: 'Mitgliedschaft angeben oder berichtigen',
    what: 'Was leer bleibt, ist nicht mehr angegeben. Was vorher bekannt war, bleibt erhalten. Mit dem Jahrestag verschieben sich die Verlängerungen aller Auszeichnungen, die keinen eigenen haben.',
    save: 'Mitgliedschaft speichern',
    saved: 'Es ist gespeichert.',
    byOffice: 'Die Mitgliedschaft gibt das Büro des Programms an.',
  },
};
