import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly password: string;
  readonly go: string;
  readonly going: string;
  readonly code: string;
  readonly codeHint: string;
  readonly with: (provider: string) => string;
  readonly wrong: string;
  readonly tooMany: string;
  readonly unreachable: string;
  readonly demoTitle: string;
  readonly demoLead: string;
  readonly roles: Readonly<Record<string, string>>;
}

export const signInWords: Bilingual<Words> = {
  en: {
    name: 'Sign in',
    title: 'Sign in',
    email: 'E-mail address',
    password: 'Password',
    go: 'Sign in',
    going: 'Signing in …',
    code: 'Code of your authenticator',
    codeHint: 'Six digits. They change every half minute.',
    with: (provider) => `Sign in with ${provider}`,
    wrong: 'The address or the password is not right. Check both and try again.',
    tooMany: 'There were too many tries. Wait a minute and try again.',
    unreachable: 'The server cannot be reached. What you typed is still here; try again when you are connected.',
    demoTitle: 'Look around the demo as',
    demoLead: 'Everybody here is invented. One click signs you in.',
    roles: {
      'programme-manager': 'programme manager at the vendor',
      'account-manager': 'account manager at the vendor',
      expert: 'expert at the vendor',
      'training-manager': 'training manager at the vendor',
      auditor: 'auditor: reads everything, changes nothing',
      'partner-administrator': 'administrator of a partner company',
      'partner-member': 'member of the same partner company',
      person: 'a person with credentials of their own',
    },
  },
  de: {
    name: 'Anmelden',
    title: 'Anmelden',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    go: 'Anmelden',
    going: 'Anmeldung läuft …',
    code: 'Code Ihrer Authentifizierungs-App',
    codeHint: 'Sechs Ziffern. Sie ändern sich jede halbe Minute.',
    with: (provider) => `Anmelden mit ${provider}`,
    wrong: 'Die Adresse oder das Passwort stimmt nicht. Prüfen Sie beides und versuchen Sie es noch einmal.',
    tooMany: 'Das waren zu viele Versuche. Warten Sie eine Minute und versuchen Sie es noch einmal.',
    unreachable:
      'Der Server ist nicht zu erreichen. Ihre Eingaben stehen noch hier; versuchen Sie es, sobald Sie verbunden sind.',
    demoTitle: 'Die Demo ansehen als',
    demoLead: 'Alle hier sind erfunden. Ein Klick meldet Sie an.',
    roles: {
      'programme-manager': 'Programm-Manager beim Hersteller',
      'account-manager': 'Account-Manager beim Hersteller',
      expert: 'Experte beim Hersteller',
      'training-manager': 'Trainings-Manager beim Hersteller',
      auditor: 'Prüfer: liest alles, ändert nichts',
      'partner-administrator': 'Administrator einer Partnerfirma',
      'partner-member': 'Mitglied derselben Partnerfirma',
      person: 'eine Person mit eigenen Nachweisen',
    },
  },
};
