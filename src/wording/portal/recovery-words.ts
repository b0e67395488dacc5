import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly askTitle: string;
  readonly askLead: string;
  readonly ask: string;
  readonly sentTitle: string;
  readonly sent: (email: string) => string;
  readonly sentHint: string;
  readonly otherAddress: string;
  readonly backToSignIn: string;
  readonly chooseTitle: string;
  readonly chooseLead: string;
  readonly newPassword: string;
  readonly newPasswordHint: string;
  readonly choose: string;
  readonly linkIsOver: string;
  readonly newLetter: string;
  readonly chosenTitle: string;
  readonly chosen: string;
  readonly signIn: string;
}

/** How somebody gets a new password. */
export const recoveryWords: Bilingual<Words> = {
  en: {
    name: 'New password',
    askTitle: 'Get a new password',
    askLead:
      'Give the address with which you sign in. A letter with a link goes to it, and with the link you choose a new password.',
    ask: 'Send the letter',
    sentTitle: 'Look at your mail',
    sent: (email) =>
      `If ${email} signs in here, a letter is on its way to it. The link in it works once, for one hour.`,
    sentHint:
      'No letter after some minutes? Look among unwanted mail, and check that the address is the one with which you sign in.',
    otherAddress: 'Give another address',
    backToSignIn: 'Back to signing in',
    chooseTitle: 'Choose a new password',
    chooseLead: 'All devices on which you are signed in are signed out then.',
    newPassword: 'New password',
    newPasswordHint: 'At least 12 characters. A few words in a row are easier to keep in mind than signs.',
    choose: 'Use this password',
    linkIsOver:
      'This link has been used, or its hour is over. Ask for a new letter; your password stays as it is until then.',
    newLetter: 'Ask for a new letter',
    chosenTitle: 'Your new password is in use',
    chosen: 'Every device is signed out. Sign in with it.',
    signIn: 'Sign in',
  },
  de: {
    name: 'Neues Passwort',
    askTitle: 'Ein neues Passwort bekommen',
    askLead:
      'Nennen Sie die Adresse, mit der Sie sich anmelden. Dorthin geht eine E-Mail mit einem Link, und mit ihm wählen Sie ein neues Passwort.',
    ask: 'E-Mail senden',
    sentTitle: 'Sehen Sie in Ihre Post',
    sent: (email) =>
      `Wenn sich ${email} hier anmeldet, ist eine E-Mail dorthin unterwegs. Ihr Link gilt einmal und eine Stunde lang.`,
    sentHint:
      'Nach einigen Minuten noch keine E-Mail? Sehen Sie im Spam-Ordner nach, und prüfen Sie, ob es die Adresse ist, mit der Sie sich anmelden.',
    otherAddress: 'Eine andere Adresse nennen',
    backToSignIn: 'Zurück zur Anmeldung',
    chooseTitle: 'Wählen Sie ein neues Passwort',
    chooseLead: 'Alle Geräte, auf denen Sie angemeldet sind, werden dann abgemeldet.',
    newPassword: 'Neues Passwort',
    newPasswordHint: 'Mindestens 12 Zeichen. Einige Wörter hintereinander merken sich leichter als Zeichen.',
    choose: 'Dieses Passwort verwenden',
    linkIsOver:
      'Dieser Link wurde schon benutzt, oder seine Stunde ist vorbei. Fordern Sie eine neue E-Mail an; bis dahin bleibt Ihr Passwort, wie es ist.',
    newLetter: 'Eine neue E-Mail anfordern',
    chosenTitle: 'Ihr neues Passwort gilt',
    chosen: 'Alle Geräte sind abgemeldet. Melden Sie sich mit ihm an.',
    signIn: 'Anmelden',
  },
};
