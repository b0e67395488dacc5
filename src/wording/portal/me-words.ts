import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (count: number) => string;
  readonly lead: string;
  readonly mine: string;
  readonly earned: (day: string) => string;
  readonly until: (day: string) => string;
  readonly verification: Readonly<Record<string, string>>;
  readonly where: string;
  readonly linkedSince: (day: string) => string;
  readonly unlink: string;
  readonly unlinked: string;
  readonly notLinked: string;
  readonly empty: string;
  readonly roles: string;
  readonly roleNames: Readonly<Record<string, string>>;
  readonly at: (place: string) => string;
}

export const meWords: Bilingual<Words> = {
  en: {
    name: 'Me',
    title: (count) =>
      count === 0
        ? 'You have no credentials in your wallet yet.'
        : `You hold ${count === 1 ? '1 credential' : `${count} credentials`}.`,
    lead: 'They are yours. You alone link them to the company that you work for, and end that again.',
    mine: 'My credentials',
    earned: (day) => `earned ${day}`,
    until: (day) => `valid until ${day}`,
    verification: {
      claimed: 'said by you',
      'document-seen': 'document seen',
      'transcript-shared': 'transcript shared',
      'provider-confirmed': 'confirmed by the provider',
    },
    where: 'Where they count',
    linkedSince: (day) => `linked since ${day}`,
    unlink: 'End this link',
    unlinked: 'The link has ended. The company has no copy of your credentials from now on.',
    notLinked: 'They count for no company yet.',
    empty: 'A credential that you add stays yours when you change your employer.',
    roles: 'What I am here',
    roleNames: {
      'programme-manager': 'Programme manager',
      'account-manager': 'Account manager',
      expert: 'Expert',
      'training-manager': 'Training manager',
      auditor: 'Auditor',
      'partner-administrator': 'Administrator',
      'partner-member': 'Member',
    },
    at: (place) => `at ${place}`,
  },
  de: {
    name: 'Ich',
    title: (count) =>
      count === 0
        ? 'Sie haben noch keine Nachweise in Ihrer Sammlung.'
        : `Sie haben ${count === 1 ? '1 Nachweis' : `${count} Nachweise`}.`,
    lead: 'Sie gehören Ihnen. Nur Sie verbinden sie mit der Firma, für die Sie arbeiten, und beenden das auch wieder.',
    mine: 'Meine Nachweise',
    earned: (day) => `erworben am ${day}`,
    until: (day) => `gültig bis ${day}`,
    verification: {
      claimed: 'von Ihnen angegeben',
      'document-seen': 'Dokument gesehen',
      'transcript-shared': 'Transcript geteilt',
      'provider-confirmed': 'vom Anbieter bestätigt',
    },
    where: 'Wo sie zählen',
    linkedSince: (day) => `verbunden seit ${day}`,
    unlink: 'Diese Verbindung beenden',
    unlinked: 'Die Verbindung ist beendet. Die Firma hat von jetzt an keine Kopie Ihrer Nachweise.',
    notLinked: 'Sie zählen noch für keine Firma.',
    empty: 'Ein Nachweis, den Sie hinzufügen, bleibt Ihrer, auch wenn Sie den Arbeitgeber wechseln.',
    roles: 'Was ich hier bin',
    roleNames: {
      'programme-manager': 'Programm-Manager',
      'account-manager': 'Account-Manager',
      expert: 'Experte',
      'training-manager': 'Trainings-Manager',
      auditor: 'Prüfer',
      'partner-administrator': 'Administrator',
      'partner-member': 'Mitglied',
    },
    at: (place) => `bei ${place}`,
  },
};
