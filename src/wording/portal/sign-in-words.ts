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
  readonly withPasskey: string;
  readonly forgotten: string;
  readonly recoveryCode: string;
  readonly recoveryCodeHint: string;
  readonly lostAuthenticator: string;
  readonly haveAuthenticator: string;
  readonly wrongCode: string;
  readonly passkeyRefused: string;
  readonly whyNot: Readonly<Record<'wrong' | 'tooMany' | 'unreachable' | 'noPasskey' | 'notFresh' | 'broken', string>>;
  readonly confirmed: string;
  readonly notConfirmed: string;
  /** By the codes with which an identity provider’s answer was refused. */
  readonly providerRefused: Readonly<Record<string, string>>;
  readonly providerFailed: string;
  readonly demoTitle: string;
  readonly demoLead: string;
  readonly roles: Readonly<Record<string, string>>;
}

/** What came back from an identity provider belongs to no sign-in that is under way in this browser. */
const tooLate = {
  en: 'This way of signing in was begun too long ago, in another browser, or has been used already. Begin it once more.',
  de: 'Diese Anmeldung wurde vor zu langer Zeit oder in einem anderen Browser begonnen, oder sie ist schon verbraucht. Beginnen Sie sie noch einmal.',
};

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
    withPasskey: 'Sign in with a passkey',
    forgotten: 'Forgotten your password?',
    recoveryCode: 'Recovery code',
    recoveryCodeHint: 'One of the codes that you kept when you turned the second factor on. Each works once.',
    lostAuthenticator: 'I do not have my authenticator',
    haveAuthenticator: 'I have my authenticator',
    wrongCode: 'This code is not right, or not any more. Look at the newest one and try again.',
    passkeyRefused: 'This passkey was not accepted. Try again, or sign in another way.',
    whyNot: {
      wrong: 'The address or the password is not right. Check both and try again.',
      tooMany: 'There were too many tries. Wait a minute and try again.',
      unreachable: 'The server cannot be reached. What you typed is still here; try again when you are connected.',
      noPasskey:
        'The browser had no passkey for this page, or it was not confirmed. Try again, or sign in another way.',
      notFresh:
        'You signed in more than a day ago, and this is asked only of who has just signed in. Sign out and in again.',
      broken: 'This did not work, and that is our mistake. Try again in a minute.',
    },
    confirmed: 'The address is confirmed. Sign in with it.',
    notConfirmed:
      'This link works no more. Sign in with your password: where the address is not confirmed yet, a new letter goes to it.',
    providerRefused: {
      email_not_verified:
        'The identity provider does not vouch for your address. Let it confirm your address, or sign in with a password.',
      account_not_linked:
        'There is an account with this address, and it is not confirmed. Ask for a new password for it, then sign in this way again.',
      access_denied:
        'The identity provider did not let you sign in, or you stopped there. Try again, or sign in another way.',
      state_mismatch: tooLate.en,
      state_not_found: tooLate.en,
    },
    providerFailed: 'Signing in at the identity provider did not work. Try again, or sign in another way.',
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
    withPasskey: 'Mit einem Passkey anmelden',
    forgotten: 'Passwort vergessen?',
    recoveryCode: 'Ersatzcode',
    recoveryCodeHint:
      'Einer der Codes, die Sie beim Einschalten des zweiten Faktors aufbewahrt haben. Jeder gilt einmal.',
    lostAuthenticator: 'Ich habe meine Authentifizierungs-App nicht',
    haveAuthenticator: 'Ich habe meine Authentifizierungs-App',
    wrongCode: 'Dieser Code stimmt nicht oder nicht mehr. Nehmen Sie den neuesten und versuchen Sie es noch einmal.',
    passkeyRefused:
      'Dieser Passkey wurde nicht angenommen. Versuchen Sie es noch einmal, oder melden Sie sich anders an.',
    whyNot: {
      wrong: 'Die Adresse oder das Passwort stimmt nicht. Prüfen Sie beides und versuchen Sie es noch einmal.',
      tooMany: 'Das waren zu viele Versuche. Warten Sie eine Minute und versuchen Sie es noch einmal.',
      unreachable:
        'Der Server ist nicht zu erreichen. Ihre Eingaben stehen noch hier; versuchen Sie es, sobald Sie verbunden sind.',
      noPasskey:
        'Der Browser hat keinen Passkey für diese Seite, oder er wurde nicht bestätigt. Versuchen Sie es noch einmal, oder melden Sie sich anders an.',
      notFresh:
        'Ihre Anmeldung ist älter als ein Tag, und das hier wird nur für frisch Angemeldete getan. Melden Sie sich ab und wieder an.',
      broken: 'Das hat nicht funktioniert, und das ist unser Fehler. Versuchen Sie es in einer Minute noch einmal.',
    },
    confirmed: 'Die Adresse ist bestätigt. Melden Sie sich mit ihr an.',
    notConfirmed:
      'Dieser Link gilt nicht mehr. Melden Sie sich mit Ihrem Passwort an: Ist die Adresse noch nicht bestätigt, geht eine neue E-Mail an sie.',
    providerRefused: {
      email_not_verified:
        'Der Identitätsanbieter bürgt nicht für Ihre Adresse. Lassen Sie sie dort bestätigen, oder melden Sie sich mit einem Passwort an.',
      account_not_linked:
        'Es gibt ein Konto mit dieser Adresse, und sie ist nicht bestätigt. Verlangen Sie dafür ein neues Passwort, und melden Sie sich dann noch einmal so an.',
      access_denied:
        'Der Identitätsanbieter hat Sie nicht angemeldet, oder Sie haben dort abgebrochen. Versuchen Sie es noch einmal, oder melden Sie sich anders an.',
      state_mismatch: tooLate.de,
      state_not_found: tooLate.de,
    },
    providerFailed:
      'Die Anmeldung beim Identitätsanbieter hat nicht funktioniert. Versuchen Sie es noch einmal, oder melden Sie sich anders an.',
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
